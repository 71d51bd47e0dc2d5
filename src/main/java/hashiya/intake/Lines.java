package hashiya.intake;

import hashiya.text.Paragraph;
import hashiya.text.Paragraphs;
import java.util.ArrayList;
import java.util.List;

/// Finds the lines of a text that are not blank.
final class Lines {

    /// Longer lines are prose by their length: of them only the beginning is compared with anything.
    private static final int COMPARED = 800;

    private Lines() {
    }

    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        var paragraphs = Paragraphs.of(text).all();
        for (var at = 0; at < paragraphs.size(); at++) {
            var letters = strip(paragraphs.get(at), text);
            if (!letters.isEmpty()) {
                var apartBefore = at == 0 || strip(paragraphs.get(at - 1), text).isEmpty();
                var apartBehind = at + 1 == paragraphs.size() || strip(paragraphs.get(at + 1), text).isEmpty();
                var key = Line.key(letters.substring(0, Math.min(letters.length(), COMPARED)));
                lines.add(new Line(lines.size(), paragraphs.get(at).range().orElseThrow(), letters, key, apartBefore,
                        apartBehind));
            }
        }
        return lines;
    }

    private static String strip(Paragraph paragraph, String text) {
        var start = paragraph.start();
        var end = paragraph.end();
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isEdge(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || Character.getType(unit) == Character.FORMAT;
    }
}
