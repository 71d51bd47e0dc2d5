package hashiya.text;

import java.util.Arrays;
import java.util.Optional;

/// A folded text and the way back to the one it was made of. Made by [Folding#fold].
public final class Folded {

    private final String original;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    /// @param starts for each folded unit where the original unit begins that it came from; may be longer than the text
    /// @param ends   for each folded unit where that original unit ends
    Folded(String original, String text, int[] starts, int[] ends) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public String original() {
        return original;
    }

    public String text() {
        return text;
    }

    /// The original letters of a stretch of the folded text: from the first to the last that left something behind.
    /// Marks behind the last letter are not in it; [Graphemes#snap] brings them in.
    ///
    /// @param start in UTF-16 units of the folded text
    /// @param end   exclusive, behind the start
    /// @throws IndexOutOfBoundsException if the stretch lies outside the folded text
    /// @throws IllegalArgumentException  if it is empty
    public TextRange originalRange(int start, int end) {
        if (start < 0 || end > text.length()) {
            throw new IndexOutOfBoundsException(start + ".." + end + " of a folded text of " + text.length());
        }
        return new TextRange(starts[start], ends[Math.max(start, end - 1)]);
    }

    /// What is left of a range of the original, or nothing where all of it was dropped.
    ///
    /// @throws IndexOutOfBoundsException if the range lies outside the original
    public Optional<TextRange> foldedRange(TextRange range) {
        if (range.end() > original.length()) {
            throw new IndexOutOfBoundsException(range + " of a text of " + original.length());
        }
        var from = firstAbove(ends, range.start());
        var to = firstAbove(starts, range.end() - 1);
        return from < to ? Optional.of(new TextRange(from, to)) : Optional.empty();
    }

    /// The first folded unit whose value lies above the limit.
    private int firstAbove(int[] values, int limit) {
        var found = Arrays.binarySearch(values, 0, text.length(), limit + 1);
        var at = found < 0 ? -found - 1 : found;
        while (at > 0 && values[at - 1] > limit) {
            at--;
        }
        return at;
    }

    @Override
    public String toString() {
        return text;
    }
}
