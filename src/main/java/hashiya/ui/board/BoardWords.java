package hashiya.ui.board;

import hashiya.claims.Account;
import hashiya.claims.Board.Cell;
import hashiya.claims.Board.Row;
import hashiya.claims.ClaimAccounts;
import hashiya.claims.Contrast.Aspect;
import hashiya.claims.Loop;
import hashiya.l10n.DateWords;
import hashiya.l10n.Messages;
import hashiya.model.Credibility;
import hashiya.model.Question;
import hashiya.model.Reliability;
import hashiya.model.Source;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.text.PartialDate;
import hashiya.text.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the board says, in the interface language.
record BoardWords(Messages messages) {

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

    String of(Optional<Question> question) {
        return question.map(each -> each.wording().strip()).orElseGet(() -> messages.text("board.question.none"));
    }

    String of(PartialDate date) {
        return date.isKnown() ? DateWords.of(messages, date.iso()) : messages.text("board.undated");
    }

    /// How many independent origins stand behind each stance, of how many accounts.
    String agreement(ClaimAccounts all) {
        if (all.accounts().isEmpty()) {
            return messages.text("claims.agreement.none");
        }
        var agreement = all.agreement();
        return Arrays.stream(Stance.values()).filter(each -> !agreement.of(each).isEmpty())
                .map(each -> messages.text("board.agreement", of(each),
                        messages.count("board.accounts", agreement.of(each).size()),
                        messages.count("board.origins", agreement.origins(each))))
                .collect(Collectors.joining(" · "));
    }

    /// What is to be said about a claim beyond who says what.
    List<String> remarks(ClaimAccounts all) {
        var remarks = new ArrayList<String>();
        if (all.agreement().isDisputed()) {
            remarks.add(messages.text("board.disputed"));
        }
        if (all.isCircular()) {
            remarks.add(messages.text("board.circular"));
        }
        all.agreement().resolved().loops()
                .forEach(loop -> remarks.add(messages.text("board.circle", circle(loop, all))));
        if (!all.repeated().isEmpty()) {
            remarks.add(messages.count("board.repeated", all.repeated().size()));
        }
        return remarks;
    }

    /// How much, how to take it, and of what: `about 300 fighters`.
    String of(Quantity figure) {
        return messages.text("figure." + figure.bound().name().toLowerCase(Locale.ROOT),
                (figure.number().toPlainString() + " " + figure.unit()).strip());
    }

    String of(Aspect aspect) {
        return messages.text("board.aspect." + aspect.name());
    }

    private String circle(Loop loop, ClaimAccounts all) {
        var names = all.accounts().stream().flatMap(each -> each.chain().stream()).distinct()
                .collect(Collectors.toMap(Source::id, each -> each.name().strip()));
        var arrow = messages.language().isRightToLeft() ? " ← " : " → ";
        return Stream.concat(loop.citations().stream(), Stream.of(loop.citations().getFirst()))
                .map(each -> names.getOrDefault(each.by(), each.by().toString())).collect(Collectors.joining(arrow));
    }

    /// Stance, chain and day.
    String said(Account account) {
        return String.join(messages.text("claims.comma") + " ", of(account.attribution().stance()),
                messages.count("board.chain", account.chain().size()), of(account.attribution().reported()));
    }

    /// For whoever hears the board: who says what of what.
    String cell(Row row, Source source, Optional<Cell> cell) {
        var said = cell.map(each -> each.accounts().stream().map(this::said).collect(Collectors.joining("; ")))
                .orElseGet(() -> messages.text("board.cell.empty"));
        return messages.text("board.cell", source.name().strip(), said, row.claim());
    }

    String claim(ClaimAccounts all) {
        var parts = new ArrayList<>(List.of(all.claim().id().toString(), all.claim().proposition().strip(),
                of(all.claim().credibility()), agreement(all)));
        parts.addAll(remarks(all));
        return String.join(messages.text("claims.comma") + " ", parts);
    }
}
