package hashiya.ui.reader;

import hashiya.model.Colour;
import hashiya.ui.control.Contrast;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.paint.Color;

/// The colours of a page, all made from those of the theme.
///
/// Highlights are opaque tints of the paper, as strong as the text on them stays readable: overlapping ones do not
/// muddle, and the contrast can be computed.
final class Palette {

    static final double READABLE = Contrast.READABLE;

    private static final double STRONGEST_TINT = 0.45;
    private static final double FADED = 0.3;
    private static final double STRONGEST_SELECTION = 0.28;

    private final Color paper;
    private final Color ink;
    private final Color accent;
    /// Worked out once: every line on the screen asks for them again and again.
    private final Map<Colour, Color> tints = new EnumMap<>(Colour.class);
    private final Map<Colour, Color> strong = new EnumMap<>(Colour.class);
    private final double selectionStrength;

    Palette(Color paper, Color ink, Color accent) {
        this.paper = paper;
        this.ink = ink;
        this.accent = accent;
        for (var colour : Colour.values()) {
            strong.put(colour, Color.web(colour.hex()));
            tints.put(colour, readableTint(colour));
        }
        selectionStrength = readableSelection();
    }

    Color paper() {
        return paper;
    }

    Color ink() {
        return ink;
    }

    /// The frame of what was found.
    Color accent() {
        return accent;
    }

    /// The background of a highlight.
    Color tint(Colour colour) {
        return tints.get(colour);
    }

    /// The line under a highlight.
    Color strong(Colour colour) {
        return strong.get(colour);
    }

    /// The letters of furniture.
    Color faded() {
        var faded = mixed(ink, paper, FADED);
        return contrast(faded, paper) < READABLE ? ink : faded;
    }

    /// Laid over paper and highlights alike.
    Color selection() {
        return Color.color(accent.getRed(), accent.getGreen(), accent.getBlue(), selectionStrength);
    }

    /// How the selection looks on a background.
    Color selectionOn(Color background) {
        return mixed(background, accent, selectionStrength);
    }

    private Color readableTint(Colour colour) {
        var strength = STRONGEST_TINT;
        var tint = mixed(paper, strong(colour), strength);
        while (strength > 0.1 && contrast(tint, ink) < READABLE + 0.5) {
            strength -= 0.03;
            tint = mixed(paper, strong(colour), strength);
        }
        return tint;
    }

    /// As strong as the text stays readable on paper and on every highlight.
    private double readableSelection() {
        var strength = STRONGEST_SELECTION;
        while (strength > 0.1 && !isReadableSelected(strength)) {
            strength -= 0.02;
        }
        return strength;
    }

    private boolean isReadableSelected(double strength) {
        return contrast(mixed(paper, accent, strength), ink) >= READABLE && Stream.of(Colour.values())
                .allMatch(colour -> contrast(mixed(tint(colour), accent, strength), ink) >= READABLE);
    }

    static double contrast(Color one, Color other) {
        return Contrast.of(one, other);
    }

    private static Color mixed(Color from, Color to, double share) {
        return from.interpolate(to, share);
    }
}
