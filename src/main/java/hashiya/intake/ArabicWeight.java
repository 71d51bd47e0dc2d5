package hashiya.intake;

/// How likely a text that was read in some code page is Arabic: a sum of natural logarithms over its letters beyond
/// ASCII. Above 0 means likelier than any other byte in that place.
final class ArabicWeight {

    /// Enough to be sure of; more would only take time.
    private static final int SAMPLE = 100_000;

    /// Parts in a thousand of running newspaper prose, from hamza U+0621 to yeh U+064A, the empty places of the block
    /// and tatweel included.
    private static final double[] FREQUENCIES = {
            3, 1, 22, 1.5, 11, 4, 141, 36, 27, 41, 5, 13, 16, 8, 31, 5, 47, 6, 23, 12, 10, 6, 8, 4, 32, 4,
            0, 0, 0, 0, 0, 0.5, 24, 23, 16, 108, 67, 58, 30, 58, 8, 74};

    /// How many bytes a letter might otherwise have been.
    private static final double OTHERS = 90;

    private static final double IMPOSSIBLE = -6;
    private static final double ODD = -3;

    private ArabicWeight() {
    }

    static double of(String text) {
        var sum = 0.0;
        for (var at = 0; at < Math.min(text.length(), SAMPLE); at++) {
            if (text.charAt(at) >= 0x80) {
                sum += weight(text.charAt(at), at == 0 ? ' ' : text.charAt(at - 1),
                        at + 1 == text.length() ? ' ' : text.charAt(at + 1));
            }
        }
        return sum;
    }

    /// How many letters were weighed.
    static int beyondAscii(String text) {
        return (int) text.chars().limit(SAMPLE).filter(unit -> unit >= 0x80).count();
    }

    private static double weight(char letter, char before, char behind) {
        if (isMark(letter)) {
            return isLetter(before) || isMark(before) ? frequency(letter) : IMPOSSIBLE;
        }
        if (isLetter(letter)) {
            return frequency(letter) + place(letter, before, behind) + (isLatin(before) || isLatin(behind) ? ODD : 0);
        }
        if (Character.isLetter(letter)) {
            return isLetter(before) || isMark(before) || isLetter(behind) ? IMPOSSIBLE : 0;
        }
        return sign(letter, before, behind);
    }

    /// Where a letter can stand in a word, and the commonest pair of all.
    private static double place(char letter, char before, char behind) {
        return switch (letter) {
            case 'ة', 'ى' -> isLetter(behind) ? IMPOSSIBLE : isLetter(before) ? 1 : ODD;
            case 'ء' -> isLetter(before) ? 0 : ODD;
            case 'ل' -> before == 'ا' ? 1 : 0;
            default -> isLatin(before) && isLatin(behind) ? IMPOSSIBLE : 0;
        };
    }

    private static double frequency(char letter) {
        var partsInThousand = letter >= 'ء' && letter <= 'ي' ? FREQUENCIES[letter - 'ء'] : letter == 'ً' ? 3 : 0.4;
        return Math.log(Math.max(partsInThousand, 0.1) / 1000 * OTHERS);
    }

    /// Signs inside a word speak against a reading; Arabic ones behind a word speak for it.
    private static double sign(char sign, char before, char behind) {
        var inside = isLetter(before) && isLetter(behind);
        return switch (sign) {
            case '،', '؛', '؟' -> inside ? -1 : isLetter(before) || before == ' ' ? 1 : -1;
            case '«', '»', '“', '”', '–', '—', '…', '\u00a0' -> inside ? ODD : 0.5;
            case '\u200c', '\u200d', '\u200e', '\u200f' -> 0;
            default -> inside ? IMPOSSIBLE : -1;
        };
    }

    private static boolean isLetter(char unit) {
        return unit >= 0x0600 && unit <= 0x06ff && Character.isLetter(unit);
    }

    private static boolean isMark(char unit) {
        return unit >= 0x064b && unit <= 0x0652;
    }

    private static boolean isLatin(char unit) {
        return unit < 0x0250 && Character.isLetter(unit);
    }
}
