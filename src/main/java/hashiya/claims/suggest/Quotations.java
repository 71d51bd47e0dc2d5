package hashiya.claims.suggest;

import hashiya.text.FoldedWords;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// Which quotation marks of a paragraph belong together: « », ‹ ›, “ ”, " " and the mixtures that newspapers print
/// (” … ”, “ … “). Places are those of the marks in the row of words.
///
/// A mark that does not say by its shape whether it opens or closes does what its spaces and the open ones say. One
/// that is never closed reaches to the end of the paragraph, or to the next that clearly opens.
final class Quotations {

    private static final int DEEPEST = 4;

    private final FoldedWords row;
    private final int[] close;
    private final int[] open;

    private Quotations(FoldedWords row) {
        this.row = row;
        close = new int[row.count()];
        open = new int[row.count()];
        Arrays.fill(close, -1);
        Arrays.fill(open, -1);
    }

    static Quotations of(FoldedWords row) {
        var quotations = new Quotations(row);
        quotations.match();
        return quotations;
    }

    boolean opens(int place) {
        return place >= 0 && place < close.length && close[place] >= 0;
    }

    boolean closes(int place) {
        return place >= 0 && place < open.length && open[place] >= 0;
    }

    /// The place of the mark that closes what is opened here; the count of places where none does.
    int closeOf(int place) {
        return close[place];
    }

    int openOf(int place) {
        return open[place];
    }

    boolean isMark(int place) {
        return place >= 0 && place < close.length && kind(place) != 0;
    }

    private void match() {
        Deque<Integer> waiting = new ArrayDeque<>();
        for (var place = 0; place < row.count(); place++) {
            var kind = kind(place);
            if (kind != 0) {
                read(place, kind, waiting);
            }
        }
        waiting.forEach(each -> close[each] = row.count());
    }

    private void read(int place, int kind, Deque<Integer> waiting) {
        var partner = waiting.stream().filter(each -> kind(each) == kind).findFirst();
        if (partner.isEmpty()) {
            if (!isClosingShape(place) || kind == '"') {
                push(place, waiting);
            }
        } else if (opensAnew(place, partner.get())) {
            while (!waiting.isEmpty() && waiting.peek() >= partner.get()) {
                close[waiting.pop()] = place;
            }
            push(place, waiting);
        } else if (isOpeningShape(place) && kind != '"') {
            push(place, waiting);
        } else {
            while (waiting.peek() > partner.get()) {
                close[waiting.pop()] = place;
            }
            waiting.pop();
            close[partner.get()] = place;
            open[place] = partner.get();
        }
    }

    private void push(int place, Deque<Integer> waiting) {
        if (waiting.size() < DEEPEST) {
            waiting.push(place);
            close[place] = row.count();
        }
    }

    /// Whether the mark can only open, though one of its kind is open: that one was never closed.
    private boolean opensAnew(int place, int before) {
        var spaceBefore = place == 0 || !row.isJoined(place) || row.word(place - 1).equals("(");
        return kind(place) == '"' && spaceBefore && row.isJoined(place + 1) && row.isWord(place + 1)
                && row.isJoined(before + 1) && !isClosingShape(place);
    }

    private boolean isOpeningShape(int place) {
        return "«‹".contains(letter(place));
    }

    private boolean isClosingShape(int place) {
        return "»›”".contains(letter(place));
    }

    private String letter(int place) {
        return row.original(place, place);
    }

    /// Marks of one kind close each other.
    private int kind(int place) {
        return switch (row.word(place)) {
            case "\"" -> "«»".contains(letter(place)) ? '«' : '"';
            case "'" -> "‹›".contains(letter(place)) ? '‹' : 0;
            default -> 0;
        };
    }
}
