package hashiya.text;

import java.util.ArrayList;
import java.util.List;

/// The paragraphs of a working text: its lines, as `\n` parts them. A text has at least one, which may be empty.
public final class Paragraphs {

    private final List<Paragraph> lines;

    private Paragraphs(List<Paragraph> lines) {
        this.lines = lines;
    }

    public static Paragraphs of(String text) {
        var lines = new ArrayList<Paragraph>();
        var start = 0;
        for (var end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(new Paragraph(lines.size(), start, end));
            start = end + 1;
        }
        lines.add(new Paragraph(lines.size(), start, text.length()));
        return new Paragraphs(List.copyOf(lines));
    }

    /// All of them, empty ones too, in reading order.
    public List<Paragraph> all() {
        return lines;
    }

    /// @throws IndexOutOfBoundsException if there is no such number
    public Paragraph get(int number) {
        return lines.get(number);
    }

    public int count() {
        return lines.size();
    }

    /// The paragraph an offset stands in. A line break belongs to the paragraph it ends.
    ///
    /// @param offset in UTF-16 units, from 0 to the length of the text
    /// @throws IndexOutOfBoundsException if the offset lies outside the text
    public Paragraph at(int offset) {
        if (offset < 0 || offset > lines.getLast().end()) {
            throw new IndexOutOfBoundsException("Offset " + offset + " of a text of " + lines.getLast().end());
        }
        var low = 0;
        var high = lines.size() - 1;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (lines.get(middle).end() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return lines.get(low);
    }
}
