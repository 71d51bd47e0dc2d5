package hashiya.ui.reader;

import hashiya.text.Graphemes;

/// A part of a long text, cut between letters, with an ellipsis where something is missing.
final class Excerpt {

    private Excerpt() {
    }

    /// @param most in UTF-16 units
    static String opening(String text, int most) {
        return text.length() <= most ? text : text.substring(0, Graphemes.start(text, most)) + "…";
    }

    /// @param most in UTF-16 units
    static String ending(String text, int most) {
        return text.length() <= most ? text : "…" + text.substring(Graphemes.end(text, text.length() - most));
    }
}
