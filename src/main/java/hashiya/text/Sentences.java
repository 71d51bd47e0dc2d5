package hashiya.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sentences of Arabic and Latin prose. A sentence ends at `.`, `!`, `?`, `؟` or `۔` with the closing marks behind it,
/// where a space or the end of the line follows; never at «،», «؛» or a run of dots, never inside a number, nor
/// behind a letter that stands alone («د. محمد», «أ. د.»). Spaces around it are not part of it.
public final class Sentences {

    private static final String ENDS = ".!?؟۔";
    private static final String CLOSES = "\"'”’“»›)]}";

    private Sentences() {
    }

    /// The sentences of a range of the text, in reading order. Every letter that is no space lies in one of them.
    public static List<TextRange> in(String text, TextRange range) {
        var sentences = new ArrayList<TextRange>();
        var start = skipSpaces(text, range.start(), range.end());
        for (var at = start; at < range.end(); at++) {
            if (text.charAt(at) == '\n' || endsSentence(text, at, range.end())) {
                var end = text.charAt(at) == '\n' ? at : behindClosing(text, at + 1, range.end());
                add(sentences, text, start, end);
                start = skipSpaces(text, end, range.end());
                at = Math.max(at, start - 1);
            }
        }
        add(sentences, text, start, range.end());
        return sentences;
    }

    /// The sentence of the offset's paragraph that the offset stands in; a space belongs to the sentence before it, or
    /// else to the one behind it. Nothing in a blank line.
    public static Optional<TextRange> at(String text, int offset) {
        var from = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
        var to = text.indexOf('\n', offset) < 0 ? text.length() : text.indexOf('\n', offset);
        if (from == to) {
            return Optional.empty();
        }
        var sentences = in(text, new TextRange(from, to));
        return sentences.reversed().stream().filter(each -> each.start() <= offset).findFirst()
                .or(() -> sentences.stream().findFirst());
    }

    private static boolean endsSentence(String text, int at, int limit) {
        var sign = text.charAt(at);
        return ENDS.indexOf(sign) >= 0
                && isOpen(text, behindClosing(text, at + 1, limit), limit)
                && !(sign == '.' && (isRunOfDots(text, at) || isBehindLetterAlone(text, at)));
    }

    private static boolean isRunOfDots(String text, int at) {
        return text.startsWith("..", at) || at > 0 && text.charAt(at - 1) == '.';
    }

    private static boolean isBehindLetterAlone(String text, int at) {
        return at > 0 && Character.isLetter(text.charAt(at - 1)) && (at == 1 || !isWordUnit(text.charAt(at - 2)));
    }

    private static boolean isWordUnit(char unit) {
        return Character.isLetterOrDigit(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    /// Where closing marks end that follow the end of a sentence, with a space before them too, as in «… . ”».
    private static int behindClosing(String text, int from, int limit) {
        var at = from;
        while (at < limit && (CLOSES + ENDS).indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        var closing = skipSpaces(text, at, limit);
        var isClosing = closing > at && closing < limit && "”»".indexOf(text.charAt(closing)) >= 0
                && isOpen(text, closing + 1, limit);
        return isClosing ? closing + 1 : at;
    }

    private static boolean isOpen(String text, int at, int limit) {
        return at >= limit || Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
    }

    private static int skipSpaces(String text, int from, int limit) {
        var at = from;
        while (at < limit && isOpen(text, at, limit)) {
            at++;
        }
        return at;
    }

    private static void add(List<TextRange> sentences, String text, int start, int limit) {
        var end = limit;
        while (end > start && isOpen(text, end - 1, limit)) {
            end--;
        }
        if (end > start) {
            sentences.add(new TextRange(start, end));
        }
    }
}
