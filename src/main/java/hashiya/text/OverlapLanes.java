package hashiya.text;

import java.util.Arrays;

/// Gives out the lanes in which passages that overlap are drawn: each has another, the first and longest of them lane 0.
///
/// Passages are handed in by where they begin, the longer first, as [TextRange] orders them. Screen and paper ask here, so
/// that a passage is drawn alike on both.
public final class OverlapLanes {

    /// Where the last passage of each lane ends.
    private int[] ends = new int[8];

    /// The lowest lane that is free where a passage begins, which is its own from then on.
    public int take(TextRange range) {
        var lane = 0;
        while (lane < ends.length && ends[lane] > range.start()) {
            lane++;
        }
        hold(lane, range.end());
        return lane;
    }

    /// Takes a lane up to an offset, for a passage whose lane is known.
    ///
    /// @param end exclusive, in UTF-16 units
    public void hold(int lane, int end) {
        while (lane >= ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        ends[lane] = Math.max(ends[lane], end);
    }
}
