package hashiya.ui.reader;

import hashiya.text.Direction;
import java.util.ArrayList;
import java.util.List;

/// What lines must be told of the paragraph they were cut from, so that they order their digits and signs as the
/// paragraph would. The marks are drawn with the line and belong to nobody's text.
///
/// Digits order by the last strong letter before them, signs by the letters on both sides (Unicode UAX 9, rules W2, W7
/// and N1), as far as no embedding or isolate parts them. Cut out of its paragraph, a line that opens with `10-11`
/// shows `11-10`. What holds at a place is worked out from the nearest place before it where it is known, so that the
/// last line of a paragraph of any length costs no more than the first.
final class BidiContext {

    static final char LEFT_TO_RIGHT_MARK = '\u200E';
    static final char RIGHT_TO_LEFT_MARK = '\u200F';
    static final char ARABIC_LETTER_MARK = '\u061C';

    /// How far apart the places are where what holds is remembered, in UTF-16 units.
    private static final int STEP = 2_048;
    /// How far behind a line its next letter is looked for; a longer run of signs goes by the paragraph.
    private static final int LOOK_AHEAD = 4_096;
    private static final int MOST_MARKS = 300;

    private final String text;
    private final int start;
    private final int end;
    private final int level;
    private final List<BidiState> known = new ArrayList<>();

    /// @param text  as it is drawn
    /// @param start of the paragraph
    /// @param end   of the paragraph, exclusive
    BidiContext(String text, int start, int end, Direction direction) {
        this.text = text;
        this.start = start;
        this.end = end;
        level = direction == Direction.RIGHT_TO_LEFT ? 1 : 0;
    }

    /// What to draw with a line.
    ///
    /// @param before the embeddings open where it starts, then a mark in place of the last strong letter before it
    /// @param behind a mark in place of the next strong letter or number, and the ends of the isolates that were opened
    ///               on the line, each with what follows it
    record Marks(String before, String behind) { }

    Marks around(int line, int lineEnd) {
        var start = at(line);
        var state = start.copy();
        state.read(text, line, lineEnd);
        var behind = behind(lineEnd, state);
        return new Marks(start.marks(state), behind);
    }

    private String behind(int line, BidiState state) {
        var marks = new StringBuilder();
        var depth = 0;
        var found = false;
        var until = Math.min(end, line + LOOK_AHEAD);
        for (var offset = line; offset < until && marks.length() < MOST_MARKS && !(found && isSettled(state)); ) {
            var letter = text.codePointAt(offset);
            if (BidiState.opensIsolate(letter)) {
                depth++;
            } else if (letter == BidiState.POP_ISOLATE && depth > 0) {
                depth--;
            } else if (letter == BidiState.POP_ISOLATE || letter == BidiState.POP_EMBEDDING && depth == 0 && !found) {
                state.read(text, offset, offset + 1);
                marks.append((char) letter);
                found = false;
            } else if (depth == 0 && !found) {
                var mark = mark(letter, state);
                found = !mark.isEmpty();
                marks.append(mark);
            }
            offset += Character.charCount(letter);
        }
        return marks.toString();
    }

    /// Whether nothing on the line is left that would go by what follows an isolate.
    private static boolean isSettled(BidiState state) {
        return !state.isIsolated() || state.isAtFewest();
    }

    private static String mark(int letter, BidiState state) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT, Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE -> String.valueOf(LEFT_TO_RIGHT_MARK);
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER, Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE -> String.valueOf(RIGHT_TO_LEFT_MARK);
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER ->
                    String.valueOf(state.readsDigitsLeftToRight() ? LEFT_TO_RIGHT_MARK : RIGHT_TO_LEFT_MARK);
            default -> "";
        };
    }

    private BidiState at(int offset) {
        if (known.isEmpty()) {
            known.add(new BidiState(level));
        }
        var wanted = (offset - start) / STEP;
        while (known.size() <= wanted) {
            var next = known.getLast().copy();
            var from = start + (known.size() - 1) * STEP;
            next.read(text, from, from + STEP);
            known.add(next);
        }
        var state = known.get(wanted).copy();
        state.read(text, start + wanted * STEP, offset);
        return state;
    }
}
