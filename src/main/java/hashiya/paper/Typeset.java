package hashiya.paper;

import hashiya.text.Direction;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// A paragraph that can be set line by line. The bidi algorithm sees the whole of it, so that a line orders its digits
/// and signs by what stands before and behind it too.
final class Typeset {

    private final String text;
    private final boolean rightToLeft;
    private final Bidi levels;
    private final Style style;
    private final Shaper shaper;

    /// @param text without line breaks, as [Printable] leaves it
    Typeset(String text, Direction direction, Style style, Shaper shaper) {
        this.text = text;
        this.style = style;
        this.shaper = shaper;
        rightToLeft = direction == Direction.RIGHT_TO_LEFT;
        levels = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    /// How wide the paragraph is up to an offset, spaces included, in points.
    double measure(int end) {
        return runs(0, end).stream().flatMap(run -> shaper.clusters(text, run, style.bold()).stream())
                .mapToDouble(each -> each.cluster().width(style.size())).sum();
    }

    /// Sets a range of the paragraph as one line; spaces at its end hang and are left out.
    SetLine line(int start, int end) {
        var shownEnd = end;
        while (shownEnd > start && Character.isWhitespace(text.charAt(shownEnd - 1))) {
            shownEnd--;
        }
        var placed = new ArrayList<SetLine.Placed>();
        var x = 0.0;
        for (var run : runs(start, shownEnd)) {
            for (var each : shaper.clusters(text, run, style.bold())) {
                placed.add(new SetLine.Placed(each.cluster(), each.start(), each.end(), x));
                x += each.cluster().width(style.size());
            }
        }
        return new SetLine(placed, style.size());
    }

    /// From left to right.
    private List<Shaper.Run> runs(int start, int end) {
        if (start == end) {
            return List.of();
        }
        var line = levels.createLineBidi(start, end);
        var runs = new Shaper.Run[line.getRunCount()];
        var depths = new byte[runs.length];
        for (var i = 0; i < runs.length; i++) {
            depths[i] = (byte) line.getRunLevel(i);
            runs[i] = new Shaper.Run(start + line.getRunStart(i), start + line.getRunLimit(i), (depths[i] & 1) != 0);
        }
        Bidi.reorderVisually(depths, 0, runs, 0, runs.length);
        return List.of(runs);
    }
}
