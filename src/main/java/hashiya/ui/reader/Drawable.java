package hashiya.ui.reader;

import hashiya.text.Surrogates;
import java.util.ArrayDeque;

/// The letters as they are drawn. As many UTF-16 units as the text has, so that offsets need no map.
final class Drawable {

    private static final char UNKNOWN = '\uFFFD';
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    /// Belongs to its letter as a mark does, and is not seen; fonts have it.
    private static final char JOINER = '\u200D';
    private static final char NON_JOINER = '\u200C';
    /// The most that Unicode's Stream-Safe Text Format (UAX 15) lets stand on one letter.
    private static final int MOST_MARKS = 30;
    /// Those behind so many stand for themselves, or a line could not end before them.
    private static final int LONGEST_LETTER = 1_000;

    private Drawable() { }

    /// Puts a space for what would end a line, and the replacement character for what cannot be drawn at all: lone
    /// surrogates and control characters, which the shaping of some platform would end the text at. Of more marks on
    /// one letter than any writing has, those on top are not drawn, nor do joiners on joiners make one letter without end.
    static String of(String text) {
        StringBuilder changed = null;
        var strong = BidiContext.RIGHT_TO_LEFT_MARK;
        var read = 0;
        var marks = 0;
        for (var at = 0; at < text.length(); at++) {
            // The first long text of a day is read before the machine has this loop compiled: little is asked of a letter.
            if (isPlain(text.charAt(at))) {
                marks = 0;
                continue;
            }
            marks = isMark(text.charAt(at)) ? marks + 1 : 0;
            if (marks > LONGEST_LETTER || marks == 0) {
                strong = strong(text, read, at, strong);
                read = at;
            }
            var drawn = marks > LONGEST_LETTER ? strong : marks > MOST_MARKS ? JOINER : drawn(text, at, strong);
            if (drawn != text.charAt(at)) {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(at, drawn);
            }
        }
        return resolved(changed == null ? text : changed.toString());
    }

    /// Puts what they come to in the place of isolates that go by their first strong letter (UAX 9, rule X5c),
    /// because a line that is cut out between the two would take another letter for the first.
    private static String resolved(String text) {
        if (text.indexOf(FIRST_STRONG_ISOLATE) < 0) {
            return text;
        }
        var resolved = new StringBuilder(text);
        // Where the isolates begin that are open; below 0 those that are resolved.
        var open = new ArrayDeque<Integer>();
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == '\n') {
                open.clear();
            } else if (BidiState.opensIsolate(letter)) {
                open.addLast(letter == FIRST_STRONG_ISOLATE ? at : -1);
                resolved.setCharAt(at, letter == FIRST_STRONG_ISOLATE ? LEFT_TO_RIGHT_ISOLATE : letter);
            } else if (letter == BidiState.POP_ISOLATE) {
                open.pollLast();
            } else if (!open.isEmpty() && open.peekLast() >= 0 && strong(letter, UNKNOWN) != UNKNOWN) {
                var start = open.removeLast();
                resolved.setCharAt(start, strong(letter, UNKNOWN) == BidiContext.LEFT_TO_RIGHT_MARK
                        ? LEFT_TO_RIGHT_ISOLATE : RIGHT_TO_LEFT_ISOLATE);
                open.addLast(-1);
            }
        }
        return resolved.toString();
    }

    /// Invisible characters that fonts lack become the mark of the last strong letter, which fonts have, and which
    /// joins or parts no letters either.
    ///
    /// @param strong that mark
    private static char drawn(String text, int at, char strong) {
        var letter = text.charAt(at);
        if (letter == '\n' || letter == '\t') {
            return letter;
        }
        if (letter == '\r' || letter == '\f' || letter == '\u000B' || letter == '\u0085'
                || letter == '\u2028' || letter == '\u2029') {
            return ' ';
        }
        if (letter == '\uFEFF' || letter >= '\u2060' && letter <= '\u2064') {
            return strong;
        }
        if (Character.isISOControl(letter)) {
            return UNKNOWN;
        }
        return Surrogates.isAlone(text, at) ? UNKNOWN : letter;
    }

    /// Letters, digits and signs of everyday Arabic and English, which are drawn as they are.
    private static boolean isPlain(char letter) {
        return letter >= 0x20 && letter < 0x7F || letter >= 0x0620 && letter <= 0x064A
                || letter >= 0x0660 && letter <= 0x066F || letter == 0x060C || letter == 0x061B || letter == 0x061F;
    }

    /// The mark of the last strong letter of a stretch, or the one before where there is none.
    private static char strong(String text, int from, int to, char before) {
        for (var at = to - 1; at >= from; at--) {
            var found = strong(text.charAt(at), UNKNOWN);
            if (found != UNKNOWN) {
                return found;
            }
        }
        return before;
    }

    private static char strong(char letter, char before) {
        return switch (Character.isSurrogate(letter) ? Character.DIRECTIONALITY_UNDEFINED
                : Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> BidiContext.LEFT_TO_RIGHT_MARK;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    BidiContext.RIGHT_TO_LEFT_MARK;
            default -> before;
        };
    }

    private static boolean isMark(char letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> letter == JOINER || letter == NON_JOINER;
        };
    }
}
