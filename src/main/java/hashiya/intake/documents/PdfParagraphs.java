package hashiya.intake.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes paragraphs of lines. A paragraph that goes on over the end of a column or a page stays one; what stands at
/// the edge of the page in between comes behind it.
final class PdfParagraphs {

    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?؟:…][\\s\"'”’»)\\]]*");
    private static final Pattern CUT_WORD = Pattern.compile("(?s).*\\p{IsLatin}[-\u2010\u00ad]");

    /// Lines further apart than so many times what is usual are of two paragraphs.
    private static final float APART = 1.45f;
    private static final float INDENT = 0.8f;
    private static final float OTHER_SIZE = 1.12f;

    private final List<Paragraph> done = new ArrayList<>();
    private final List<Paragraph> waiting = new ArrayList<>();
    private final Set<PdfLine> edges;
    private final boolean mirror;
    private StringBuilder current = new StringBuilder();
    private PdfLine last;
    private PdfColumnShape lastShape;

    /// @param isEdge whether it stood at the head or the foot of a page
    record Paragraph(String text, boolean isEdge) {}

    /// @param mirror whether brackets are given as they look
    PdfParagraphs(Set<PdfLine> edges, boolean mirror) {
        this.edges = edges;
        this.mirror = mirror;
    }

    void add(PdfPage.Column column) {
        var shape = PdfColumnShape.of(column.lines().stream().filter(each -> !edges.contains(each)).toList());
        for (var line : column.lines()) {
            var text = line.text(mirror);
            if (text.isEmpty()) {
                continue;
            }
            if (edges.contains(line)) {
                waiting.add(new Paragraph(text, true));
            } else {
                if (last != null && begins(line, shape)) {
                    close();
                }
                append(text);
                last = line;
                lastShape = shape;
            }
        }
    }

    List<Paragraph> paragraphs() {
        close();
        return done;
    }

    private boolean begins(PdfLine line, PdfColumnShape shape) {
        var sizes = line.size() / last.size();
        if (sizes > OTHER_SIZE || sizes < 1 / OTHER_SIZE || line.isRightToLeft() != last.isRightToLeft()) {
            return true;
        }
        if (lastShape != shape) {
            return SENTENCE_END.matcher(current).matches() || !lastShape.isFull(last, line.firstWord());
        }
        return line.y() - last.y() > shape.pitch() * APART
                || shape.indent(line) > line.size() * INDENT && shape.indent(last) < line.size() * INDENT
                || !shape.isFull(last, line.firstWord());
    }

    private void append(String text) {
        if (current.isEmpty()) {
            current.append(text);
        } else if (CUT_WORD.matcher(current).matches() && Character.isLowerCase(text.codePointAt(0))) {
            current.setLength(current.length() - 1);
            current.append(text);
        } else {
            current.append(' ').append(text);
        }
    }

    private void close() {
        if (!current.isEmpty()) {
            done.add(new Paragraph(current.toString(), false));
            current = new StringBuilder();
        }
        done.addAll(waiting);
        waiting.clear();
        last = null;
    }
}
