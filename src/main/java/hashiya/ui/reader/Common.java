package hashiya.ui.reader;

/// How much two lists have in common at either end: what one change leaves alone.
///
/// @param head so many at the beginning are the same
/// @param tail so many at the end, behind the head
record Common(int head, int tail) {

    /// Compares a thing of one list with one of the other, by their places.
    @FunctionalInterface
    interface Sameness {
        boolean test(int now, int then);
    }

    /// @param now  how long the one list is
    /// @param then how long the other
    static Common of(int now, int then, Sameness same) {
        var most = Math.min(now, then);
        var head = 0;
        while (head < most && same.test(head, head)) {
            head++;
        }
        var tail = 0;
        while (tail < most - head && same.test(now - 1 - tail, then - 1 - tail)) {
            tail++;
        }
        return new Common(head, tail);
    }
}
