package hashiya.ui.claims;

import hashiya.claims.Agreement;
import hashiya.l10n.Messages;
import hashiya.model.Credibility;
import hashiya.model.PassageState;
import hashiya.model.RelationKind;
import hashiya.model.Reliability;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.text.Folding;
import hashiya.text.PartialDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The terms of the trade in the interface language.
record ClaimWords(Messages messages) {

    String of(Stance stance) {
        return messages.text("claims.stance." + stance.name());
    }

    String of(SourceKind kind) {
        return messages.text("claims.kind." + kind.name());
    }

    String of(Reliability letter) {
        return messages.text("claims.letter." + letter.name());
    }

    String of(Credibility digit) {
        return messages.text("claims.digit." + digit.name());
    }

    String of(RelationKind kind) {
        return messages.text("claims.relation." + kind.name());
    }

    /// What is said of a claim one of whose passages changed or vanished.
    String of(PassageState state) {
        return messages.text("claims.flag." + state.name());
    }

    FigureWords figures() {
        return new FigureWords(messages);
    }

    /// How many independent origins stand behind each stance, such as `asserts 2 · denies 1`.
    String of(Agreement agreement) {
        var parts = Arrays.stream(Stance.values())
                .filter(stance -> agreement.origins(stance) > 0)
                .map(stance -> of(stance) + " " + agreement.origins(stance))
                .collect(Collectors.joining(" · "));
        return !parts.isEmpty() ? parts : messages.text(agreement.byStance().values().stream().allMatch(List::isEmpty)
                ? "claims.agreement.none" : "claims.agreement.circular");
    }

    /// A sentence that is read in the direction of the interface, whatever the direction of the name it begins with.
    String directed(String sentence) {
        return (messages.language().isRightToLeft() ? "\u200f" : "\u200e") + sentence;
    }

    /// What is wrong with a date as typed, empty where nothing is.
    String faultOfDate(String typed) {
        return date(typed).isPresent() ? "" : messages.text("claims.fault.date", typed);
    }

    /// The date that was typed, in digits of any kind.
    static Optional<PartialDate> date(String typed) {
        return PartialDate.parse(Folding.fold(typed.strip()).text());
    }
}
