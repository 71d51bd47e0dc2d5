package hashiya.ui.reader;

import java.util.ArrayDeque;

/// What of a paragraph holds at a place of it: the embeddings and isolates that are open there, and the last strong
/// letter that a digit there would go by (Unicode UAX 9, rules X1 to X8 and W1 to W7).
final class BidiState {

    static final char POP_ISOLATE = '\u2069';
    static final char POP_EMBEDDING = '\u202C';

    private static final char ISOLATE = '\u2066';
    private static final char EMBEDDING = '\u202A';
    private static final char RIGHT_TO_LEFT_EMBEDDING = '\u202B';
    private static final char LEFT_TO_RIGHT_OVERRIDE = '\u202D';
    private static final char NONE = 0;
    /// UAX 9, BD2: deeper than this nothing is opened, only counted.
    private static final int DEEPEST = 125;
    /// What is drawn of that count; no line has so many ends.
    private static final int COUNTED = 256;

    /// @param sign what opened it, 0 for the paragraph
    private record Open(char sign, int level, char strong) {

        boolean isIsolate() {
            return opensIsolate(sign);
        }

        Open after(char letter) {
            return letter == strong ? this : new Open(sign, level, letter);
        }
    }

    private final ArrayDeque<Open> open;
    private int isolates;
    private int lostIsolates;
    private int lostEmbeddings;
    /// The fewest that were open, and how many of the lost were ended, since this was copied.
    private int fewest;
    private int isolatesEnded;
    private int embeddingsEnded;

    BidiState(int level) {
        open = new ArrayDeque<>();
        open.addLast(new Open(NONE, level, NONE));
    }

    private BidiState(BidiState other) {
        open = new ArrayDeque<>(other.open);
        isolates = other.isolates;
        lostIsolates = other.lostIsolates;
        lostEmbeddings = other.lostEmbeddings;
        fewest = open.size();
    }

    BidiState copy() {
        return new BidiState(this);
    }

    static boolean opensIsolate(int letter) {
        return letter >= ISOLATE && letter < POP_ISOLATE;
    }

    /// The mark in place of the last strong letter, or 0.
    private char strong() {
        return open.peekLast().strong;
    }

    boolean isIsolated() {
        return isolates > 0;
    }

    /// Whether no more is open than there ever was since this was copied.
    boolean isAtFewest() {
        return open.size() == fewest;
    }

    /// Whether European digits there are read as parts of left-to-right text.
    boolean readsDigitsLeftToRight() {
        return strong() == BidiContext.LEFT_TO_RIGHT_MARK || strong() == NONE && (open.peekLast().level & 1) == 0;
    }

    /// As marks to draw before a line. What stays open below all that is on the line counts by its level alone: a plain
    /// embedding for each costs JavaFX nothing, while isolates and strong letters are as many runs of text.
    ///
    /// @param behind what became of this by the end of the line
    String marks(BidiState behind) {
        var marks = new StringBuilder();
        var number = 0;
        for (var each : open) {
            // What stands before an isolate counts again behind it.
            if (++number >= behind.fewest) {
                marks.repeat(each.sign, each.sign == NONE ? 0 : 1).repeat(each.strong, each.strong == NONE ? 0 : 1);
            } else if (number == behind.fewest - 1) {
                for (var level = open.peekFirst().level + 1; level <= each.level; level++) {
                    marks.append((level & 1) == 0 ? EMBEDDING : RIGHT_TO_LEFT_EMBEDDING);
                }
            }
        }
        marks.repeat(ISOLATE, atMost(lostIsolates, behind.isolatesEnded));
        marks.repeat(EMBEDDING, lostIsolates > 0 ? 0 : atMost(lostEmbeddings, behind.embeddingsEnded));
        return marks.toString();
    }

    /// One more than are ended on the line, where there are as many.
    private static int atMost(int lost, int ended) {
        return Math.min(Math.min(COUNTED, lost), ended + 1);
    }

    /// @param to exclusive, where the next piece to be read begins
    void read(String text, int from, int to) {
        if (from >= to) {
            return;
        }
        // A pair of surrogates was read with the piece it began in.
        for (var at = from > 0 && Character.isSurrogatePair(text.charAt(from - 1), text.charAt(from)) ? from + 1 : from;
                at < to; ) {
            var letter = text.codePointAt(at);
            if (letter >= EMBEDDING && letter <= POP_ISOLATE) {
                control((char) letter);
            } else {
                strong(letter);
            }
            at += Character.charCount(letter);
        }
    }

    private void strong(int letter) {
        switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> follow(BidiContext.ARABIC_LETTER_MARK);
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT -> follow(BidiContext.RIGHT_TO_LEFT_MARK);
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> follow(BidiContext.LEFT_TO_RIGHT_MARK);
            default -> { }
        }
    }

    private void follow(char mark) {
        if (open.peekLast().strong != mark) {
            open.addLast(open.removeLast().after(mark));
        }
    }

    private void control(char sign) {
        if (opensIsolate(sign)) {
            open(sign, sign == ISOLATE ? 0 : 1);
        } else if (sign == POP_ISOLATE) {
            popIsolate();
        } else if (sign == POP_EMBEDDING) {
            popEmbedding();
        } else if (sign >= EMBEDDING && sign <= '\u202E') {
            open(sign, sign == EMBEDDING || sign == LEFT_TO_RIGHT_OVERRIDE ? 0 : 1);
        }
    }

    private void open(char sign, int parity) {
        var level = open.peekLast().level + 1;
        level += (level & 1) == parity ? 0 : 1;
        if (level <= DEEPEST && lostIsolates == 0 && lostEmbeddings == 0) {
            open.addLast(new Open(sign, level, NONE));
            isolates += opensIsolate(sign) ? 1 : 0;
        } else if (opensIsolate(sign)) {
            lostIsolates++;
        } else if (lostIsolates == 0) {
            lostEmbeddings++;
        }
    }

    /// The end of an isolate ends the embeddings inside it too; the letters before it go on to count behind it.
    private void popIsolate() {
        if (lostIsolates > 0) {
            lostIsolates--;
            isolatesEnded++;
        } else if (isolates > 0) {
            lostEmbeddings = 0;
            while (!open.removeLast().isIsolate()) {
                // Embeddings left open inside the isolate go with it.
            }
            isolates--;
            fewest = Math.min(fewest, open.size());
        }
    }

    /// The end of an embedding ends no isolate. What follows goes by the direction of the embedding that ended.
    private void popEmbedding() {
        if (lostIsolates > 0) {
            return;
        }
        if (lostEmbeddings > 0) {
            lostEmbeddings--;
            embeddingsEnded++;
        } else if (open.size() > 1 && !open.peekLast().isIsolate()) {
            var ended = open.removeLast();
            fewest = Math.min(fewest, open.size());
            follow((ended.level & 1) == 0 ? BidiContext.LEFT_TO_RIGHT_MARK : BidiContext.RIGHT_TO_LEFT_MARK);
        }
    }
}
