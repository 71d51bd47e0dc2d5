package hashiya.intake;

import hashiya.text.Folding;
import hashiya.text.TextRange;
import java.util.regex.Pattern;

/// A line of the working text that is not blank.
///
/// @param number      from 0, blank lines not counted
/// @param range       the whole line, spaces and all, without its line break
/// @param text        the line without the spaces and invisible marks around it
/// @param key         its letters and figures, folded, single spaces between words: what is compared
/// @param apartBehind whether a blank line or the end of the text follows
record Line(int number, TextRange range, String text, String key, boolean apartBefore, boolean apartBehind) {

    /// A line of this length, in UTF-16 units, is a paragraph, whatever it ends with.
    private static final int PARAGRAPH = 120;
    private static final int SENTENCE_WORDS = 6;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!…][\\s\"'”’“»)]*");
    private static final Pattern BULLET = Pattern.compile("[-–—•*●▪■◆►·]\\s.*|\\d{1,2}[.)\\-]\\s.*");

    static String key(String text) {
        return NO_LETTERS.matcher(Folding.fold(text).text()).replaceAll(" ").strip();
    }

    int words() {
        return key.isEmpty() ? 0 : key.split(" ").length;
    }

    boolean isProse() {
        return text.length() >= PARAGRAPH || words() >= SENTENCE_WORDS && endsSentence();
    }

    boolean endsSentence() {
        return SENTENCE_END.matcher(text).matches();
    }

    boolean isQuestion() {
        return text.endsWith("؟") || text.endsWith("?");
    }

    boolean isBullet() {
        return BULLET.matcher(text).matches();
    }
}
