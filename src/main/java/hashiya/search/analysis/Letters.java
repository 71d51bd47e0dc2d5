package hashiya.search.analysis;

import hashiya.text.Folding;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/// What each UTF-16 unit is to search and what it becomes: [Folding], read off once into tables, with what search folds
/// beyond it: the seats of the hamza are one, letters of neighbouring languages become Arabic ones, Latin letters lose
/// their accents.
final class Letters {

    /// Stands between words.
    static final byte SIGN = 0;
    static final byte ARABIC = 1;
    /// Of any other script.
    static final byte FOREIGN = 2;
    static final byte DIGIT = 3;
    /// Belongs to the letter before it and is dropped: vowel marks and tatweel.
    static final byte MARK = 4;
    /// Invisible; belongs to nothing and parts nothing.
    static final byte HIDDEN = 5;

    private static final char TATWEEL = '\u0640';
    private static final char[] FOLDED = new char[0x10000];
    private static final byte[] KINDS = new byte[0x10000];
    private static final char LIGATURES = '\ufb00';
    private static final String[] SEVERAL = new String[0x10000 - LIGATURES];

    static {
        for (var each = 0; each < FOLDED.length; each++) {
            enter((char) each);
        }
        for (var hamza : "ؤئءٶٸ".toCharArray()) {
            FOLDED[hamza] = 'ء';
        }
        enterAll("ھہەۀۃ", 'ه');
        enterAll("ڤ", 'ف');
        enterAll("پ", 'ب');
        enterAll("ێېے", 'ي');
    }

    private Letters() {
    }

    static byte kind(char letter) {
        return KINDS[letter];
    }

    /// Of a letter or digit that becomes one; the surrogates of rare scripts stay as they are.
    static char folded(char letter) {
        return FOLDED[letter];
    }

    /// Whether it is a ligature that becomes several letters.
    static boolean isSeveral(char letter) {
        return letter >= LIGATURES && FOLDED[letter] == 0 && KINDS[letter] == ARABIC;
    }

    static String several(char letter) {
        return SEVERAL[letter - LIGATURES];
    }

    private static void enter(char letter) {
        var folded = Character.isSurrogate(letter) ? String.valueOf(letter) : fold(letter);
        KINDS[letter] = kind(letter, folded);
        FOLDED[letter] = folded.length() == 1 ? hamza(folded.charAt(0)) : 0;
        if (folded.length() > 1 && KINDS[letter] == ARABIC) {
            SEVERAL[letter - LIGATURES] = folded.replace('ئ', 'ء').replace('ؤ', 'ء');
        }
    }

    private static char hamza(char letter) {
        return letter == 'ئ' || letter == 'ؤ' ? 'ء' : letter;
    }

    private static void enterAll(String letters, char folded) {
        for (var letter : letters.toCharArray()) {
            FOLDED[letter] = folded;
        }
    }

    private static String fold(char letter) {
        var folded = Folding.fold(String.valueOf(letter)).text();
        if (folded.length() == 1 && folded.charAt(0) > 0x7f && isLatin(folded.charAt(0))) {
            var parts = Normalizer.normalize(folded, Normalizer.Form.NFKD);
            return parts.charAt(0) <= 0x7f && parts.length() <= 2 ? parts.substring(0, 1) : plain(folded);
        }
        return folded.length() == 1 && Character.isDigit(folded.charAt(0))
                ? String.valueOf(Character.digit(folded.charAt(0), 10))
                : folded;
    }

    /// Latin letters that Unicode does not take for accented ones.
    private static String plain(String letter) {
        var at = "ıøđłŋħ".indexOf(letter);
        return at < 0 ? letter : String.valueOf("iodlnh".charAt(at));
    }

    private static byte kind(char letter, String folded) {
        if (letter == TATWEEL) {
            return MARK;
        }
        if (folded.isEmpty()) {
            return Character.getType(letter) == Character.FORMAT ? HIDDEN : MARK;
        }
        if (folded.indexOf(' ') >= 0) {
            return SIGN;
        }
        if (Character.isLetter(letter)) {
            return UnicodeScript.of(letter) == UnicodeScript.ARABIC && (folded.length() == 1 || letter >= LIGATURES)
                    ? ARABIC
                    : FOREIGN;
        }
        return switch (Character.getType(letter)) {
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> MARK;
            case Character.FORMAT -> HIDDEN;
            default -> SIGN;
        };
    }

    private static boolean isLatin(char letter) {
        return Character.isLetter(letter) && UnicodeScript.of(letter) == UnicodeScript.LATIN;
    }
}
