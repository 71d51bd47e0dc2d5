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

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!…][\\s\"'”’“»)]*");
    private static final Pattern BULLET = Pattern.compile("[-–—•*●▪■◆►·]\\s.*|\\d{1,2}[.)\\-]\\s.*");

    static String key(String text) {
        var folded = Folding.fold(text).text();
        var key = new StringBuilder(folded.length());
        var apart = false;
        for (int at = 0, letter; at < folded.length(); at += Character.charCount(letter)) {
            letter = folded.codePointAt(at);
            if (isLetterOrFigure(letter)) {
                key.append(apart && !key.isEmpty() ? " " : "").appendCodePoint(letter);
            }
            apart = !isLetterOrFigure(letter);
        }
        return key.toString();
    }

    int words() {
        return key.isEmpty() ? 0 : 1 + (int) key.chars().filter(unit -> unit == ' ').count();
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

    private static boolean isLetterOrFigure(int letter) {
        return Character.isLetter(letter) || switch (Character.getType(letter)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
