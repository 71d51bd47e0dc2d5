package hashiya.claims;

import hashiya.model.ArticleId;
import hashiya.text.Folded;
import hashiya.text.Folding;
import hashiya.text.Graphemes;
import hashiya.text.TextRange;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// A text as a row of folded words, each with a number that is the same for the same word, without the lines that the
/// reader hides. Signs and spaces are left out: a copy sets them anew.
final class WordRow {

    private static final int FIRST = 64;

    private final ArticleId article;
    private final Folded folded;
    private final List<TextRange> hidden;
    private int[] words = new int[FIRST];
    /// In units of the folded text.
    private int[] starts = new int[FIRST];
    private int[] ends = new int[FIRST];
    private int count;

    private WordRow(ArticleText from) {
        article = from.article();
        folded = Folding.fold(from.text());
        hidden = from.hidden().stream().sorted().toList();
    }

    /// @param numbers which numbers are given already, by folded word
    static WordRow of(ArticleText from, Map<String, Integer> numbers) {
        return of(from, word -> numbers.computeIfAbsent(word, _ -> numbers.size()));
    }

    /// @param number the same for the same folded word
    static WordRow of(ArticleText from, ToIntFunction<String> number) {
        var row = new WordRow(from);
        var letters = row.folded.text();
        for (var at = 0; at < letters.length(); ) {
            var end = at;
            while (end < letters.length() && isWord(letters.charAt(end))) {
                end++;
            }
            if (end > at && !row.isHidden(at, end)) {
                row.add(number.applyAsInt(letters.substring(at, end)), at, end);
            }
            at = Math.max(end, at + 1);
        }
        return row;
    }

    ArticleId article() {
        return article;
    }

    int count() {
        return count;
    }

    int word(int at) {
        return words[at];
    }

    /// How many shingles of so many words begin in this row.
    int shingles(int size) {
        return Math.max(0, count - size + 1);
    }

    /// A number that is the same for the same words in the same order, and hardly ever for others.
    long shingle(int at, int size) {
        var mixed = 0x9E3779B97F4A7C15L;
        for (var each = at; each < at + size; each++) {
            mixed = (mixed ^ words[each]) * 0xBF58476D1CE4E5B9L;
            mixed ^= mixed >>> 29;
        }
        return mixed;
    }

    /// The different shingles, ascending.
    long[] distinctShingles(int size) {
        var all = new long[shingles(size)];
        Arrays.setAll(all, at -> shingle(at, size));
        return Arrays.stream(all).sorted().distinct().toArray();
    }

    /// The letters of these words in the text as it was before folding, from the first to the last.
    TextRange range(int from, int to) {
        return Graphemes.snap(folded.original(), folded.originalRange(starts[from], ends[to - 1]));
    }

    /// Whether hidden lines stand between a word and the one before it.
    boolean isApart(int at) {
        return isHidden(ends[at - 1] - 1, starts[at] + 1);
    }

    /// Whether a hidden line lies anywhere in a stretch of the folded text.
    private boolean isHidden(int start, int end) {
        if (hidden.isEmpty()) {
            return false;
        }
        var range = folded.originalRange(start, end);
        return hidden.stream().anyMatch(range::overlaps);
    }

    private void add(int word, int start, int end) {
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        words[count] = word;
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    private static boolean isWord(char unit) {
        return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit) || switch (Character.getType(unit)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
