package hashiya.exchange;

import hashiya.text.Surrogates;
import java.util.Arrays;
import java.util.OptionalInt;

/// Places of a text counted in Unicode code points, as the formats of the neighbours count them. A surrogate without
/// its partner counts as one.
public final class CodePoints {

    private static final int STEP = 512;

    private final String text;
    /// How many code points begin before every [#STEP]th unit; empty where each unit is one.
    private final int[] before;

    public CodePoints(String text) {
        this.text = text;
        var pairs = text.chars().anyMatch(unit -> Character.isSurrogate((char) unit));
        before = pairs ? new int[text.length() / STEP + 1] : new int[0];
        for (var step = 1; step < before.length; step++) {
            before[step] = before[step - 1] + begun((step - 1) * STEP, step * STEP);
        }
    }

    /// @param offset in UTF-16 units
    public int at(int offset) {
        return before.length == 0 ? offset : before[offset / STEP] + begun(offset / STEP * STEP, offset);
    }

    public String text() {
        return text;
    }

    /// The offset in UTF-16 units at which a code point begins, or nothing behind the text's end.
    ///
    /// @param number of the code point, from 0
    public OptionalInt offset(int number) {
        if (number < 0) {
            return OptionalInt.empty();
        }
        if (before.length == 0) {
            return number <= text.length() ? OptionalInt.of(number) : OptionalInt.empty();
        }
        var found = Arrays.binarySearch(before, number);
        var step = found >= 0 ? found : -found - 2;
        var at = step * STEP;
        // A step may begin within a pair, whose first half was counted before it.
        at += Surrogates.isWithin(text, at) ? 1 : 0;
        for (var left = number - before[step]; left > 0; left--) {
            if (at >= text.length()) {
                return OptionalInt.empty();
            }
            at += Character.charCount(text.codePointAt(at));
        }
        return OptionalInt.of(at);
    }

    /// How many code points begin in a stretch; the second half of a pair begins none.
    private int begun(int from, int to) {
        var count = 0;
        for (var at = from; at < to; at++) {
            count += Surrogates.isWithin(text, at) ? 0 : 1;
        }
        return count;
    }
}
