package hashiya.markdown;

import hashiya.text.Graphemes;

/// The beginning of a text on one line.
public final class ShortWords {

    private static final String CUT = "…";
    /// How far back a cut goes to spare a word, in UTF-16 units.
    private static final int LONG_WORD = 24;

    private ShortWords() {
    }

    /// @param most in UTF-16 units, without the ellipsis
    public static String of(String text, int most) {
        // So that a quote of a whole article is not folded into one line for its first words.
        var line = text.substring(0, Math.min(text.length(), most * 2 + LONG_WORD)).strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        var end = Graphemes.start(line, Math.max(0, most));
        var space = line.lastIndexOf(' ', end);
        return line.substring(0, space > 0 && space > end - LONG_WORD ? space : end).strip() + CUT;
    }
}
