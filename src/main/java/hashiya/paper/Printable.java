package hashiya.paper;

import hashiya.text.Surrogates;
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
            default -> Character.isISOControl(letter) || Surrogates.isAlone(text, at)
                    ? UNKNOWN : letter;
        };
    }
}
