package hashiya.ui.reader;

import java.util.ArrayDeque;

/// What a line must be told of the paragraph it was cut from, so that it orders its digits and signs as the paragraph
/// would. The marks are drawn with the line and belong to nobody's text.
///
/// Digits order by the last strong letter before them, signs by the letters on both sides (Unicode UAX 9, rules W2, W7
/// and N1). Cut out of its paragraph, a line that opens with `10-11` shows `11-10`.
final class BidiContext {

    static final char LEFT_TO_RIGHT_MARK = '\u200E';
    static final char RIGHT_TO_LEFT_MARK = '\u200F';
    static final char ARABIC_LETTER_MARK = '\u061C';

    private static final String OPENING = "\u202A\u202B\u202D\u202E\u2066\u2067\u2068";
    private static final String CLOSING = "\u202C\u2069";

    private BidiContext() { }

    /// What to draw before a line that starts at this offset: the embeddings still open there, then a mark in place of
    /// the last strong letter before it.
    static String before(String text, int paragraph, int line) {
        return open(text, paragraph, line) + strongBefore(text, paragraph, line);
    }

    /// What to draw behind a line that ends at this offset: a mark in place of the next strong letter or number.
    static String behind(String text, int line, int paragraphEnd) {
        for (var at = line; at < paragraphEnd; at += Character.charCount(text.codePointAt(at))) {
            switch (Character.getDirectionality(text.codePointAt(at))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT:
                    return String.valueOf(LEFT_TO_RIGHT_MARK);
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                        Character.DIRECTIONALITY_ARABIC_NUMBER:
                    return String.valueOf(RIGHT_TO_LEFT_MARK);
                case Character.DIRECTIONALITY_EUROPEAN_NUMBER:
                    var latin = strongBefore(text, 0, at).indexOf(LEFT_TO_RIGHT_MARK) >= 0;
                    return String.valueOf(latin ? LEFT_TO_RIGHT_MARK : RIGHT_TO_LEFT_MARK);
                default:
            }
        }
        return "";
    }

    private static String strongBefore(String text, int paragraph, int line) {
        for (var at = line; at > paragraph; at -= Character.charCount(text.codePointBefore(at))) {
            var letter = text.codePointBefore(at);
            if (letter == '\n') {
                return "";
            }
            switch (Character.getDirectionality(letter)) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC:
                    return String.valueOf(ARABIC_LETTER_MARK);
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT:
                    return String.valueOf(RIGHT_TO_LEFT_MARK);
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT:
                    return String.valueOf(LEFT_TO_RIGHT_MARK);
                default:
            }
        }
        return "";
    }

    private static String open(String text, int paragraph, int line) {
        var open = new ArrayDeque<Character>();
        for (var at = paragraph; at < line; at++) {
            var letter = text.charAt(at);
            if (letter < '\u202A' || letter > '\u2069') {
                continue;
            }
            if (OPENING.indexOf(letter) >= 0) {
                open.addLast(letter);
            } else if (CLOSING.indexOf(letter) >= 0) {
                close(open, letter);
            }
        }
        var marks = new StringBuilder();
        open.forEach(marks::append);
        return marks.toString();
    }

    /// The end of an isolate ends the embeddings inside it too; the end of an embedding ends no isolate.
    private static void close(ArrayDeque<Character> open, char closing) {
        var isolates = open.stream().anyMatch(BidiContext::isIsolate);
        if (closing == '\u2069' && isolates) {
            while (!isIsolate(open.removeLast())) {
                // Embeddings left open inside the isolate go with it.
            }
        } else if (closing == '\u202C' && !open.isEmpty() && !isIsolate(open.peekLast())) {
            open.removeLast();
        }
    }

    private static boolean isIsolate(char opening) {
        return opening >= '\u2066';
    }
}
