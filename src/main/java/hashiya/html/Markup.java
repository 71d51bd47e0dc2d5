package hashiya.html;

/// HTML under way. Whatever is put between its signs is escaped.
final class Markup {

    private static final char UNKNOWN = '\uFFFD';

    private final StringBuilder out = new StringBuilder();

    /// @param attributes names and values by turns; one without a value is left out
    Markup open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (var at = 0; at < attributes.length; at += 2) {
            if (!attributes[at + 1].equals(NOTHING)) {
                out.append(' ').append(attributes[at]).append("=\"");
                escape(attributes[at + 1], out);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    /// In the place of a value: the attribute is left out.
    static final String NOTHING = "\0";

    Markup close(String... tags) {
        for (var tag : tags) {
            out.append("</").append(tag).append('>');
        }
        return this;
    }

    Markup text(String letters) {
        escape(letters, out);
        return this;
    }

    /// What is HTML already.
    Markup html(String html) {
        out.append(html);
        return this;
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    static String escaped(String letters) {
        var out = new StringBuilder(letters.length() + 16);
        escape(letters, out);
        return out.toString();
    }

    /// Letter by letter. What HTML cannot hold, controls and what is no letter of Unicode, becomes the replacement
    /// character.
    private static void escape(String letters, StringBuilder out) {
        for (var at = 0; at < letters.length(); at++) {
            var letter = letters.charAt(at);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                // Bare, it would be read as the end of a line.
                case '\r' -> out.append("&#13;");
                case '\t', '\n', '\f' -> out.append(letter);
                default -> {
                    if (Character.isHighSurrogate(letter) && at + 1 < letters.length()
                            && Character.isLowSurrogate(letters.charAt(at + 1))) {
                        var whole = Character.toCodePoint(letter, letters.charAt(++at));
                        out.appendCodePoint((whole & 0xfffe) == 0xfffe ? UNKNOWN : whole);
                    } else {
                        out.append(isHeld(letter) ? letter : UNKNOWN);
                    }
                }
            }
        }
    }

    private static boolean isHeld(char letter) {
        return !Character.isISOControl(letter) && !Character.isSurrogate(letter) && letter < 0xfffe
                && (letter < 0xfdd0 || letter > 0xfdef);
    }
}
