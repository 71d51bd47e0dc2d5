package hashiya.ui.reader;

/// The letters as they are drawn. As many UTF-16 units as the text has, so that offsets need no map.
final class Drawable {

    private static final char UNKNOWN = '\uFFFD';

    private Drawable() { }

    /// Puts a space for what would end a line, and the replacement character for what cannot be drawn at all: lone
    /// surrogates and control characters, which the shaping of some platform would end the text at.
    static String of(String text) {
        StringBuilder changed = null;
        for (var at = 0; at < text.length(); at++) {
            var drawn = drawn(text, at);
            if (drawn != text.charAt(at)) {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(at, drawn);
            }
        }
        return changed == null ? text : changed.toString();
    }

    private static char drawn(String text, int at) {
        var letter = text.charAt(at);
        if (letter == '\n' || letter == '\t') {
            return letter;
        }
        if (letter == '\r' || letter == '\f' || letter == '\u000B' || letter == '\u0085'
                || letter == '\u2028' || letter == '\u2029') {
            return ' ';
        }
        if (letter == '\uFEFF' || letter >= '\u2060' && letter <= '\u2064') {
            return sameDirection(text, at);
        }
        if (Character.isISOControl(letter)) {
            return UNKNOWN;
        }
        return Character.isSurrogate(letter) && !isPaired(text, at) ? UNKNOWN : letter;
    }

    /// Invisible characters that fonts lack become a mark that they have, which joins or parts no letters either.
    private static char sameDirection(String text, int at) {
        for (var before = at; before > 0; before--) {
            switch (Character.getDirectionality(text.charAt(before - 1))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT:
                    return BidiContext.LEFT_TO_RIGHT_MARK;
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC:
                    return BidiContext.RIGHT_TO_LEFT_MARK;
                default:
            }
        }
        return BidiContext.RIGHT_TO_LEFT_MARK;
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
