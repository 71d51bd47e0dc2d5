package hashiya.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// What was taken out of a text and what was put in, letter by letter, in whole words: lines first, then word by word.
public final class TextDifference {

    /// What became of a piece.
    public enum Fate { KEPT, REMOVED, ADDED }

    /// A stretch of the older text, the newer, or both.
    ///
    /// @param text never empty
    public record Piece(Fate fate, String text) {}

    private final Tokens before;
    private final Tokens after;
    private final List<Piece> pieces = new ArrayList<>();

    private TextDifference(Tokens before, Tokens after) {
        this.before = before;
        this.after = after;
    }

    /// The pieces in reading order, what was removed before what was added in its place. Kept and removed pieces make
    /// up the older text but for spaces between words, kept and added ones the newer text letter by letter.
    public static List<Piece> between(String before, String after) {
        var numbers = new HashMap<String, Integer>();
        var difference = new TextDifference(Tokens.withBreaks(before, numbers), Tokens.withBreaks(after, numbers));
        difference.compare();
        return List.copyOf(difference.pieces);
    }

    private void compare() {
        var map = TokenMap.of(before, after);
        var token = 0;
        var other = 0;
        while (token < before.count() || other < after.count()) {
            var removed = token;
            while (token < before.count() && map.partner(token) < 0) {
                token++;
            }
            add(Fate.REMOVED, before, removed, token);
            var added = other;
            while (other < after.count() && map.origin(other) < 0) {
                other++;
            }
            add(Fate.ADDED, after, added, other);
            var kept = other;
            while (token < before.count() && other < after.count() && map.partner(token) == other) {
                token++;
                other++;
            }
            add(Fate.KEPT, after, kept, other);
        }
    }

    /// The words with the spaces behind them; the spaces before the first word of the text go to it.
    private void add(Fate fate, Tokens tokens, int from, int to) {
        if (from < to) {
            var start = from == 0 ? 0 : tokens.start(from);
            var end = to == tokens.count() ? tokens.text().length() : tokens.start(to);
            pieces.add(new Piece(fate, tokens.text().substring(start, end)));
        }
    }
}
