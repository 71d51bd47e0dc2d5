package hashiya.text;

import java.util.Optional;

/// Words as a reader selects them: clitics stay with their word, vowel marks, tatweel and joiners are inside,
/// quotation marks and «،» «؛» outside; `1,500`, `3.5`, `10:30` and `2017/07/11` are whole.
///
/// All offsets are UTF-16 units; a word ends before the offset that is given as its end.
public final class Words {

    private static final String BETWEEN_DIGITS = ".,:/-٫٬";

    private Words() {
    }

    /// The word that the offset stands in or at whose end it stands.
    public static Optional<TextRange> at(String text, int offset) {
        if (!isInside(text, offset) && (offset == 0 || !isInside(text, offset - 1))) {
            return Optional.empty();
        }
        var start = offset;
        while (start > 0 && isInside(text, start - 1)) {
            start--;
        }
        var end = offset;
        while (isInside(text, end)) {
            end++;
        }
        return Optional.of(new TextRange(start, end));
    }

    /// What a double click selects: the word, or else the stretch of spaces, or else the one sign behind the offset.
    /// Nothing on a line break and at the end of the text.
    public static Optional<TextRange> around(String text, int offset) {
        if (offset < text.length() && isInside(text, offset)) {
            return at(text, offset);
        }
        if (offset >= text.length() || text.charAt(offset) == '\n') {
            return offset > 0 && isInside(text, offset - 1) ? at(text, offset) : Optional.empty();
        }
        if (!isSpace(text.charAt(offset))) {
            return Optional.of(Graphemes.snap(text, new TextRange(offset, offset + 1)));
        }
        var start = offset;
        while (start > 0 && isSpace(text.charAt(start - 1))) {
            start--;
        }
        var end = offset;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return Optional.of(new TextRange(start, end));
    }

    /// Where the caret goes by one word forward: behind the word it stands in, or else behind the next one.
    public static int next(String text, int offset) {
        var at = offset;
        while (at < text.length() && !isInside(text, at)) {
            at++;
        }
        while (at < text.length() && isInside(text, at)) {
            at++;
        }
        return at;
    }

    /// Where the caret goes by one word back: before the word it stands in, or else before the previous one.
    public static int previous(String text, int offset) {
        var at = offset;
        while (at > 0 && !isInside(text, at - 1)) {
            at--;
        }
        while (at > 0 && isInside(text, at - 1)) {
            at--;
        }
        return at;
    }

    /// Whether the unit at the offset is part of a word.
    private static boolean isInside(String text, int offset) {
        if (offset >= text.length()) {
            return false;
        }
        var start = offset > 0 && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))
                ? offset - 1
                : offset;
        var letter = text.codePointAt(start);
        if (Character.isLetterOrDigit(letter)) {
            return true;
        }
        if (follows(letter)) {
            return start > 0 && followsLetter(text, start);
        }
        return joins(text, start, letter);
    }

    /// A mark or an invisible joiner is part of the word whose letter it follows.
    private static boolean follows(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> isInvisible(letter);
        };
    }

    private static boolean followsLetter(String text, int offset) {
        var at = offset;
        var invisible = false;
        while (at > 0) {
            var before = text.codePointBefore(at);
            if (Character.isLetterOrDigit(before)) {
                return !isInvisible(text.codePointAt(offset)) && !invisible || letterFollows(text, offset);
            }
            if (!follows(before)) {
                return false;
            }
            invisible |= isInvisible(before);
            at -= Character.charCount(before);
        }
        return false;
    }

    private static boolean letterFollows(String text, int offset) {
        var at = offset;
        while (at < text.length() && follows(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private static boolean isInvisible(int letter) {
        return Character.getType(letter) == Character.FORMAT;
    }

    private static boolean joins(String text, int offset, int sign) {
        if (offset == 0 || offset + 1 >= text.length()) {
            return false;
        }
        var before = text.charAt(offset - 1);
        var behind = text.charAt(offset + 1);
        if (Character.isDigit(before) && Character.isDigit(behind)) {
            return BETWEEN_DIGITS.indexOf(sign) >= 0;
        }
        return switch (sign) {
            case '_' -> endsWord(text, offset) && Character.isLetterOrDigit(behind);
            case '\'', '’' -> isLatin(before) && isLatin(behind);
            case '.' -> isLatin(before) && isLatin(behind)
                    || isLetterAlone(text, offset - 1) && isLetterAlone(text, offset + 1);
            default -> false;
        };
    }

    private static boolean endsWord(String text, int offset) {
        var before = text.codePointBefore(offset);
        return Character.isLetterOrDigit(before) || follows(before) && followsLetter(text, offset - 1);
    }

    private static boolean isLatin(char letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    /// One letter between signs or spaces, as in «ق.م»: an abbreviation, not a sentence end without its space.
    private static boolean isLetterAlone(String text, int offset) {
        return Character.isLetter(text.charAt(offset))
                && (offset == 0 || !isWordUnit(text.charAt(offset - 1)))
                && (offset + 1 == text.length() || !isWordUnit(text.charAt(offset + 1)));
    }

    private static boolean isWordUnit(char unit) {
        return Character.isLetterOrDigit(unit) || follows(unit);
    }

    private static boolean isSpace(char unit) {
        return unit != '\n' && (Character.isWhitespace(unit) || Character.isSpaceChar(unit));
    }
}
