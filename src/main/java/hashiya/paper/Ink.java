package hashiya.paper;

import hashiya.model.Colour;
import java.util.List;

/// How a colour is printed: a tint behind the letters, and under them a rule whose pattern tells it from the others
/// where everything is black and white.
record Ink(Colour colour) {

    static final int BLACK = 0x1a1a1a;
    static final int GRAY = 0x595959;
    static final int PALE = 0xb5b5b5;
    static final int STRIP = 0xefefef;

    private static final double TINT = 0.45;
    private static final double RULE_BLACK = 0.55;
    private static final double THIN = 0.9;

    /// A stroke of the rule, repeated.
    ///
    /// @param dashes lengths in points, drawn and left out by turns; one alone is drawn without end
    /// @param y      below the upper edge of the rule, in points
    private record Stroke(double y, double thickness, double... dashes) { }

    int tint() {
        return mixed(0xffffff, rgb(), TINT);
    }

    /// Draws the rule under a stretch.
    void rule(Canvas canvas, double left, double right, double top) {
        for (var stroke : strokes()) {
            var on = true;
            var dash = 0;
            for (var x = left; x < right; on = !on) {
                var length = stroke.dashes.length == 1 ? right - left : stroke.dashes[dash++ % stroke.dashes.length];
                if (on) {
                    canvas.fill(x, top + stroke.y, Math.min(length, right - x), stroke.thickness,
                            mixed(rgb(), 0, RULE_BLACK));
                }
                x += length;
            }
        }
    }

    private List<Stroke> strokes() {
        return switch (colour) {
            case YELLOW -> List.of(new Stroke(0.9, THIN, 1));
            case RED -> List.of(new Stroke(0, THIN, 1), new Stroke(1.9, THIN, 1));
            case GREEN -> List.of(new Stroke(0.9, THIN, 6, 2.5));
            case BLUE -> List.of(new Stroke(0.7, 1.2, 1.2, 2));
            case PURPLE -> List.of(new Stroke(0.9, THIN, 6, 2, 1.2, 2));
            case MAGENTA -> List.of(new Stroke(0.4, 2.1, 1));
            case ORANGE -> List.of(new Stroke(0, THIN, 1), new Stroke(1.7, 1.2, 1.2, 2));
            case GRAY -> List.of(new Stroke(0, THIN, 6, 2.5), new Stroke(1.9, THIN, 6, 2.5));
        };
    }

    private int rgb() {
        return Integer.parseInt(colour.hex().substring(1), 16);
    }

    private static int mixed(int from, int to, double share) {
        var mixed = 0;
        for (var shift = 16; shift >= 0; shift -= 8) {
            var channel = (from >> shift & 0xff) * (1 - share) + (to >> shift & 0xff) * share;
            mixed |= (int) Math.round(channel) << shift;
        }
        return mixed;
    }
}
