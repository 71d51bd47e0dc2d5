package hashiya.export;

import hashiya.claims.Account;
import hashiya.claims.Board;
import hashiya.claims.Board.Column;
import hashiya.claims.Board.Row;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.model.Stance;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A board as CSV: a line a claim, with how far its accounts agree, and a column a source, with what it says and where.
public final class BoardTable {

    private final Labels labels;
    private final Board board;

    private BoardTable(Board board, Messages words) {
        this.board = board;
        labels = new Labels(words);
    }

    /// The bytes of the file. The same board gives the same bytes.
    ///
    /// @param words the language of headings and labels
    public static byte[] of(Board board, Messages words) {
        return new BoardTable(board, words).bytes();
    }

    /// Whether a file begins as one of ours does, in whatever language.
    ///
    /// @param beginning a hundred bytes or more of it, if it has so many
    public static boolean isOne(byte[] beginning) {
        var text = new String(beginning, StandardCharsets.UTF_8);
        return Arrays.stream(Language.values()).anyMatch(each -> text.startsWith(Csv.MARK
                + String.join(",", heads(new Labels(new Messages(each))).subList(0, 3))));
    }

    private byte[] bytes() {
        var csv = new Csv();
        var heads = heads(labels);
        board.columns().forEach(each -> heads.add(head(each)));
        csv.row(heads);
        board.rows().forEach(each -> csv.row(cells(each)));
        return csv.bytes();
    }

    private static List<String> heads(Labels labels) {
        var heads = new ArrayList<String>();
        for (var each : List.of("question", "claim", "proposition", "credibility", "reason", "happened", "place")) {
            heads.add(labels.text("export.board." + each));
        }
        for (var stance : Stance.values()) {
            heads.add(labels.text("export.board.origins", labels.stance(stance)));
        }
        heads.add(labels.text("export.board.told"));
        heads.add(labels.text("export.board.remarks"));
        return heads;
    }

    private static String head(Column column) {
        var source = column.source();
        return "%s %s (%s)".formatted(source.id(), source.name().strip(), source.reliability());
    }

    private List<String> cells(Row row) {
        var claim = row.all().claim();
        var cells = new ArrayList<>(List.of(row.all().question().map(each -> each.wording()).orElse(""),
                claim.id().toString(), claim.proposition(), String.valueOf(claim.credibility().digit()), claim.reason(),
                claim.happened().iso(), claim.place()));
        row.all().agreement().origins().values().forEach(each -> cells.add(each.toString()));
        cells.add(String.valueOf(row.all().accounts().size()));
        cells.add(String.join("; ", labels.remarks(row.all())));
        board.columns().forEach(each -> cells.add(row.cell(each.source().id())
                .map(cell -> cell.accounts().stream().map(account -> said(account, row))
                        .collect(Collectors.joining(" | ")))
                .orElse("")));
        return cells;
    }

    /// Stance, chain, day and passage, with figures.
    private String said(Account account, Row row) {
        var attribution = account.attribution();
        var parts = new ArrayList<>(List.of(labels.stance(attribution.stance()),
                account.chain().stream().map(each -> each.name().strip()).collect(Collectors.joining(" > ")),
                attribution.reported().isKnown() ? attribution.reported().iso() : labels.text("export.board.undated"),
                attribution.passage().toString()));
        if (!attribution.figures().isEmpty()) {
            parts.add(attribution.figures().stream().map(labels::figureAndUnit).collect(Collectors.joining(" / ")));
        }
        if (row.all().repeated().contains(attribution.id())) {
            parts.add(labels.text("export.board.repeated"));
        }
        return String.join("; ", parts);
    }
}
