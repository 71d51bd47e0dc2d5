package hashiya.intake.html;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/// A line's letters, words and signs of prose, in any script.
///
/// @param letters all but spaces, in UTF-16 units
/// @param stops   signs that end or part sentences
record Counted(int letters, int words, int stops) {

    private static final String STOPS = ".،؛؟!…,;:?۔";

    /// Such a sign stands between letters where no spaces do.
    private static final String WIDE_STOPS = "。、，！？；：．｡､";

    /// Scripts that set no spaces between words, and how many letters a word of them has, about.
    private static final Set<UnicodeScript> SPACELESS = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);
    private static final int LETTERS_A_WORD = 2;

    private static final char FIRST_SPACELESS = '\u0e00';

    static Counted of(String text) {
        var letters = 0;
        var words = 0;
        var stops = 0;
        var spaceless = 0;
        var inWord = false;
        for (var at = 0; at < text.length(); at++) {
            var unit = text.charAt(at);
            letters += isSpace(unit) ? 0 : 1;
            stops += isStop(text, at) ? 1 : 0;
            if (isSpaceless(unit)) {
                spaceless++;
                inWord = false;
            } else {
                var isWord = Character.isLetterOrDigit(unit);
                words += isWord && !inWord ? 1 : 0;
                inWord = isWord || inWord && !isSpace(unit) && unit != '\u00a0';
            }
        }
        return new Counted(letters, words + (spaceless + LETTERS_A_WORD - 1) / LETTERS_A_WORD, stops);
    }

    private static boolean isStop(String text, int at) {
        return WIDE_STOPS.indexOf(text.charAt(at)) >= 0 || STOPS.indexOf(text.charAt(at)) >= 0
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static boolean isSpaceless(char unit) {
        return unit >= FIRST_SPACELESS && Character.isLetter(unit) && SPACELESS.contains(UnicodeScript.of(unit));
    }

    /// What HTML takes for one space. A space that may not break is a letter.
    static boolean isSpace(char unit) {
        return unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r' || unit == '\f';
    }
}
