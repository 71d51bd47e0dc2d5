package hashiya.exchange;

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

    /// How many code points begin in a stretch; the second half of a pair begins none.
    private int begun(int from, int to) {
        var count = 0;
        for (var at = from; at < to; at++) {
            var isSecondHalf = at > 0 && Character.isLowSurrogate(text.charAt(at))
                    && Character.isHighSurrogate(text.charAt(at - 1));
            count += isSecondHalf ? 0 : 1;
        }
        return count;
    }
}
