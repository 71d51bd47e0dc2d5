package hashiya.ui.control;

import hashiya.text.Graphemes;
import hashiya.text.TextDifference.Fate;
import hashiya.text.TextDifference.Piece;
import java.util.ArrayList;
import java.util.List;

/// The difference of two texts line by line, without the long stretches in which nothing changed.
public final class DifferenceLines {

    /// So much of an unchanged stretch is kept on each side of a change, in UTF-16 units.
    private static final int AROUND = 120;

    /// The longest row, in UTF-16 units.
    private static final int ROW = 1_000;

    private DifferenceLines() {
    }

    /// Lines in reading order; those in which nothing changed are one line of no pieces, however many they are.
    public static List<List<Piece>> of(List<Piece> pieces) {
        var lines = new ArrayList<List<Piece>>();
        for (var line : lines(pieces)) {
            var isSame = line.stream().allMatch(each -> each.fate() == Fate.KEPT);
            if (!isSame) {
                lines.addAll(rows(shortened(line)));
            } else if (lines.isEmpty() || !lines.getLast().isEmpty()) {
                lines.add(List.of());
            }
        }
        return lines;
    }

    private static List<List<Piece>> lines(List<Piece> pieces) {
        var lines = new ArrayList<List<Piece>>();
        var line = new ArrayList<Piece>();
        for (var piece : pieces) {
            var start = 0;
            for (var end = piece.text().indexOf('\n'); end >= 0; end = piece.text().indexOf('\n', start)) {
                add(piece.fate(), piece.text().substring(start, end) + sign(piece.fate()), line);
                start = end + 1;
                // A break that was taken out joins two lines, so that both stand in one.
                if (piece.fate() != Fate.REMOVED || end == piece.text().length() - 1 && line.size() == 1) {
                    lines.add(List.copyOf(line));
                    line.clear();
                }
            }
            add(piece.fate(), piece.text().substring(start), line);
        }
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
        }
        return lines;
    }

    /// A line break can only be seen to come or go by a sign.
    private static String sign(Fate fate) {
        return fate == Fate.KEPT ? "" : " ¶ ";
    }

    private static void add(Fate fate, String text, List<Piece> line) {
        if (!text.isBlank()) {
            line.add(new Piece(fate, text));
        }
    }

    /// A line in rows that the screen takes at once, cut between words.
    private static List<List<Piece>> rows(List<Piece> line) {
        var rows = new ArrayList<List<Piece>>();
        var row = new ArrayList<Piece>();
        var length = 0;
        for (var piece : line) {
            var rest = piece.text();
            while (length + rest.length() > ROW) {
                var cut = Math.max(rest.lastIndexOf(' ', ROW - length), 0);
                add(piece.fate(), rest.substring(0, cut), row);
                if (cut == 0 && row.isEmpty()) {
                    cut = Graphemes.start(rest, ROW);
                    add(piece.fate(), rest.substring(0, cut), row);
                }
                rest = rest.substring(cut);
                rows.add(List.copyOf(row));
                row.clear();
                length = 0;
            }
            add(piece.fate(), rest, row);
            length += rest.length();
        }
        rows.add(List.copyOf(row));
        return rows.stream().filter(each -> !each.isEmpty()).toList();
    }

    private static List<Piece> shortened(List<Piece> line) {
        return line.stream().map(each -> each.fate() == Fate.KEPT && each.text().length() > 2 * AROUND + 40
                ? new Piece(Fate.KEPT, shortened(each.text())) : each).toList();
    }

    private static String shortened(String text) {
        var end = text.lastIndexOf(' ', AROUND);
        var start = text.indexOf(' ', text.length() - AROUND);
        return end < 0 || start < 0 ? text : text.substring(0, end) + " … " + text.substring(start + 1);
    }
}
