package hashiya.ui.inquiry;

import hashiya.claims.Agreement;
import hashiya.claims.Matrix;
import hashiya.l10n.Messages;
import hashiya.model.Assessment;
import hashiya.model.ClaimId;
import hashiya.model.Consistency;
import hashiya.model.Gap;
import hashiya.model.Hypothesis;
import hashiya.model.PointState;
import hashiya.model.Relation;
import hashiya.model.RelationKind;
import hashiya.model.Stance;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the page of a question says, in the interface language.
record InquiryWords(Messages messages) {

    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    String of(Consistency consistency) {
        return messages.text("inquiry.sign." + consistency.name());
    }

    String of(PointState state) {
        return messages.text("inquiry.state." + state.name());
    }

    String of(RelationKind kind) {
        return messages.text("claims.relation." + kind.name());
    }

    String of(Relation relation) {
        return relation.from() + " " + of(relation.kind()) + " " + relation.to();
    }

    String of(InquiryState.Part part) {
        return messages.text("inquiry.part." + part.name());
    }

    /// How a hypothesis stands among the others.
    String standing(Matrix matrix, Hypothesis hypothesis) {
        var left = matrix.unassessed(hypothesis.id());
        var said = text("inquiry.rank", matrix.rank(hypothesis.id())) + " · "
                + messages.count("inquiry.against", matrix.inconsistency(hypothesis.id()));
        return left == 0 ? said : said + " · " + messages.count("inquiry.unassessed", left);
    }

    /// A cell for whoever hears it: which sign, of which claim and which hypothesis, and why.
    String cell(String proposition, String hypothesis, Optional<Assessment> cell) {
        var sign = cell.map(each -> of(each.consistency())).orElseGet(() -> text("inquiry.cell.empty"));
        var note = cell.map(Assessment::note).map(String::strip).filter(each -> !each.isEmpty());
        return text("inquiry.cell", sign, proposition, hypothesis) + note.map(each -> " " + each).orElse("");
    }

    /// Where something is open.
    String of(Gap gap) {
        return switch (gap) {
            case Gap.OnQuestion _ -> text("inquiry.gap.question");
            case Gap.InClaim(var claim) -> text("inquiry.gap.claim", claim);
            case Gap.Between(var one, var other) -> text("inquiry.gap.between", one, other);
        };
    }

    /// How many independent origins stand behind each stance, of how many accounts.
    String of(Agreement agreement) {
        var said = Arrays.stream(Stance.values()).filter(each -> !agreement.of(each).isEmpty())
                .map(each -> messages.text("board.agreement", messages.text("claims.stance." + each.name()),
                        messages.count("board.accounts", agreement.of(each).size()),
                        messages.count("board.origins", agreement.origins(each))))
                .collect(Collectors.joining(" · "));
        var all = said.isEmpty() ? messages.text("claims.agreement.none") : said;
        return agreement.isDisputed() ? all + " · " + messages.text("board.disputed") : all;
    }

    static String of(ClaimId id, String proposition) {
        return id + " · " + proposition;
    }
}
