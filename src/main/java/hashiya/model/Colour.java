package hashiya.model;

import java.util.Locale;

/// The colours of highlights: Zotero's eight, in Zotero's order, so that work maps one to one. Keys `1` to `8`.
public enum Colour implements Id {
    YELLOW("#ffd400"),
    RED("#ff6666"),
    GREEN("#5fb236"),
    BLUE("#2ea8e5"),
    PURPLE("#a28ae5"),
    MAGENTA("#e56eee"),
    ORANGE("#f19837"),
    GRAY("#aaaaaa");

    private final String hex;

    Colour(String hex) {
        this.hex = hex;
    }

    /// `#rrggbb`, sRGB.
    public String hex() {
        return hex;
    }

    /// The key that highlights in this colour, from 1.
    public int digit() {
        return ordinal() + 1;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
