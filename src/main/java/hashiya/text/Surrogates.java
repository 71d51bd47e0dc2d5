package hashiya.text;

/// UTF-16 units of which it takes two to make a character.
public final class Surrogates {

    private Surrogates() {
    }

    /// Whether a code point is no character but half of one, which no encoding can hold.
    public static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /// Whether the unit is half of a character whose other half is not beside it.
    public static boolean isAlone(CharSequence text, int at) {
        return Character.isSurrogate(text.charAt(at)) && !isWithin(text, at) && !isWithin(text, at + 1);
    }

    /// Whether the offset lies between the two halves of one character.
    public static boolean isWithin(CharSequence text, int offset) {
        return offset > 0 && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    /// Whether the text holds half a character.
    public static boolean hasHalf(String text) {
        return text.codePoints().anyMatch(Surrogates::isHalf);
    }
}
