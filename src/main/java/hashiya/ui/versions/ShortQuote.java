package hashiya.ui.versions;

import hashiya.model.Highlight;

/// The words of a highlight on one line, cut where they are many.
final class ShortQuote {

    /// In UTF-16 units.
    private static final int SHOWN = 90;

    private ShortQuote() {
    }

    static String of(Highlight highlight) {
        var line = highlight.quote().strip().replaceAll("\\s+", " ");
        return line.length() > SHOWN ? line.substring(0, line.lastIndexOf(' ', SHOWN) + 1) + "…" : line;
    }
}
