package hashiya.intake.documents;

import java.util.ArrayList;
import java.util.List;

/// The edges of a column, and how far its lines are usually apart. In points.
record PdfColumnShape(float left, float right, float pitch) {

    static PdfColumnShape of(List<PdfLine> lines) {
        var left = Float.POSITIVE_INFINITY;
        var right = Float.NEGATIVE_INFINITY;
        var pitches = new ArrayList<Float>();
        for (var at = 0; at < lines.size(); at++) {
            left = Math.min(left, lines.get(at).left());
            right = Math.max(right, lines.get(at).right());
            if (at > 0 && lines.get(at).y() > lines.get(at - 1).y()) {
                pitches.add(lines.get(at).y() - lines.get(at - 1).y());
            }
        }
        pitches.sort(Float::compare);
        // Headings and gaps between paragraphs are the fewer, and the wider.
        return new PdfColumnShape(left, right, pitches.isEmpty() ? 0 : pitches.get(pitches.size() * 2 / 5));
    }

    /// How far in a line begins.
    float indent(PdfLine line) {
        return line.isRightToLeft() ? right - line.right() : line.left() - left;
    }

    /// Whether a word of that width had no room in the line any more.
    boolean isFull(PdfLine line, float word) {
        var room = line.isRightToLeft() ? line.left() - left : right - line.right();
        return room < word + line.size() * 0.5f;
    }
}
