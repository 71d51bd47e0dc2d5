package hashiya.ui.control;

import javafx.scene.paint.Color;

/// How well colours can be told apart, as WCAG 2.2 computes it.
public final class Contrast {

    /// What WCAG 2.2 (1.4.3) asks of text of ordinary size.
    public static final double READABLE = 4.5;

    /// What WCAG 2.2 (1.4.11) asks of signs that are no text.
    public static final double VISIBLE = 3;

    private Contrast() {
    }

    /// The contrast of two opaque colours, 1 to 21.
    public static double of(Color one, Color other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// Black or white, whichever is read more easily on a background. One of the two is readable on any.
    public static Color inkOn(Color background) {
        return of(Color.BLACK, background) >= of(Color.WHITE, background) ? Color.BLACK : Color.WHITE;
    }

    /// A colour as it can be drawn on a ground: itself where it is seen there, or else nearer to black or white.
    public static Color visibleOn(Color ground, Color colour) {
        var drawn = colour;
        for (var share = 0.1; of(drawn, ground) < VISIBLE && share < 1; share += 0.1) {
            drawn = colour.interpolate(inkOn(ground), share);
        }
        return drawn;
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
