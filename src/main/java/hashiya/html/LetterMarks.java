package hashiya.html;

import hashiya.export.Reports;
import hashiya.model.HighlightId;
import hashiya.report.Element.Letters;
import hashiya.report.Element.Piece;
import hashiya.report.Mark;
import hashiya.text.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Writes the text of an article with its highlights: each letter once, in its order, whatever overlaps over it.
final class LetterMarks {

    /// So many highlights over one letter can be seen; more would only nest.
    private static final int DEEPEST = 6;
    private static final Comparator<Mark> OUTER_FIRST = Comparator.comparing(Mark::range).thenComparing(Mark::id);

    private final Letters letters;
    private final String language;
    private final Markup out;
    private final List<List<Mark>> byPiece = new ArrayList<>();
    /// In which of the pieces a highlight is seen last: there its number stands.
    private final Map<HighlightId, Integer> lastPiece = new HashMap<>();
    private final Set<HighlightId> placed = new HashSet<>();

    /// @param language of the article
    LetterMarks(Letters letters, String language, Markup out) {
        this.letters = letters;
        this.language = language;
        this.out = out;
        spread();
    }

    /// @return the highlights that have a place on the page now
    Set<HighlightId> write() {
        for (var at = 0; at < letters.pieces().size(); at++) {
            piece(at);
        }
        return placed;
    }

    private void spread() {
        var waiting = letters.marks().stream().sorted(OUTER_FIRST).iterator();
        var next = waiting.hasNext() ? waiting.next() : null;
        var active = new ArrayList<Mark>();
        for (var piece : letters.pieces()) {
            var end = piece.start() + piece.letters().length();
            while (next != null && next.range().start() < end) {
                active.add(next);
                next = waiting.hasNext() ? waiting.next() : null;
            }
            active.removeIf(each -> each.range().end() <= piece.start());
            active.forEach(each -> lastPiece.put(each.id(), byPiece.size()));
            byPiece.add(List.copyOf(active));
        }
    }

    private void piece(int at) {
        var piece = letters.pieces().get(at);
        if (piece.letters().isBlank()) {
            return;
        }
        var isArabic = language.equals("ar") || language.startsWith("ar-");
        var direction = piece.direction();
        out.open("p", "dir", Told.dir(direction), "lang", isArabic == (direction == Direction.RIGHT_TO_LEFT) ? language
                : "");
        segments(at, piece);
        out.close("p").line();
    }

    private void segments(int at, Piece piece) {
        var marks = byPiece.get(at);
        var numbers = numbers(at, piece, marks);
        var edges = new TreeSet<Integer>(numbers.keySet());
        var end = piece.start() + piece.letters().length();
        edges.add(end);
        for (var each : marks) {
            edges.add(Math.max(piece.start(), each.range().start()));
            edges.add(Math.min(end, each.range().end()));
        }
        var from = piece.start();
        var active = new ArrayList<Mark>();
        var next = 0;
        for (int edge : edges) {
            if (edge > from) {
                segment(piece.letters().substring(from - piece.start(), edge - piece.start()), active);
                from = edge;
            }
            numbers.getOrDefault(edge, List.of()).forEach(this::number);
            active.removeIf(each -> each.range().end() <= edge);
            while (next < marks.size() && marks.get(next).range().start() <= edge) {
                active.add(marks.get(next++));
            }
        }
    }

    private void segment(String words, List<Mark> active) {
        var shown = Math.min(DEEPEST, active.size());
        for (var at = 0; at < active.size(); at++) {
            var mark = active.get(at);
            var id = placed.add(mark.id()) ? Reports.place(mark.id()) : Markup.NOTHING;
            if (at < shown) {
                out.open("mark", "class", mark.colour().toString(), "id", id, "aria-describedby",
                        "c-" + mark.colour());
            } else if (!id.equals(Markup.NOTHING)) {
                out.open("span", "id", id).close("span");
            }
        }
        out.text(words);
        for (var at = 0; at < shown; at++) {
            out.close("mark");
        }
    }

    /// Where numbers stand: behind the word in which a highlight ends, so that none parts letters that join.
    private Map<Integer, List<Mark>> numbers(int at, Piece piece, List<Mark> marks) {
        var numbers = new HashMap<Integer, List<Mark>>();
        var letters = piece.letters();
        for (var each : marks) {
            if (each.number() > 0 && lastPiece.get(each.id()) == at) {
                var end = Math.min(letters.length(), each.range().end() - piece.start());
                while (end < letters.length() && isOfWord(letters.charAt(end))) {
                    end++;
                }
                numbers.computeIfAbsent(piece.start() + end, _ -> new ArrayList<>()).add(each);
            }
        }
        return numbers;
    }

    private void number(Mark mark) {
        out.open("sup").open("a", "href", "#n" + mark.number(), "role", "doc-noteref")
                .text(Integer.toString(mark.number())).close("a", "sup");
    }

    private static boolean isOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)
                || switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }
}
