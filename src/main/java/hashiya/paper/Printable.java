package hashiya.paper;

/// The letters as they are set. As many UTF-16 units as the text has, so that offsets need no map.
final class Printable {

    private static final char UNKNOWN = '\uFFFD';

    private Printable() { }

    /// Puts a space for what would end a line, and the replacement character for controls and lone surrogates, which
    /// have no place in a document. Everything else stays, what is invisible too.
    static String of(String text) {
        var letters = text.toCharArray();
        for (var at = 0; at < letters.length; at++) {
            letters[at] = printed(text, at);
        }
        return new String(letters);
    }

    private static char printed(String text, int at) {
        var letter = text.charAt(at);
        return switch (letter) {
            case '\t' -> letter;
            case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> ' ';
            default -> Character.isISOControl(letter) || Character.isSurrogate(letter) && !isPaired(text, at)
                    ? UNKNOWN : letter;
        };
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
