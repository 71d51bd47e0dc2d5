package hashiya.intake;

import hashiya.text.Paragraph;
import hashiya.text.Paragraphs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the lines of a text that are not blank.
final class Lines {

    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

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
                lines.add(new Line(lines.size(), paragraphs.get(at).range().orElseThrow(), letters, Line.key(letters),
                        apartBefore, apartBehind));
            }
        }
        return lines;
    }

    private static String strip(Paragraph paragraph, String text) {
        return EDGES.matcher(paragraph.in(text)).replaceAll("");
    }
}
