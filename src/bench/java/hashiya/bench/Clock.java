package hashiya.bench;

/// Reads off when a change in the window comes how far. Written by the threads that take it there, one after the other.
///
/// Times are by [System#nanoTime], work is the processor time of the screen's thread, in nanoseconds.
final class Clock {

    /// One change from the key that asks for it to the panels that show it.
    ///
    /// @param begun     the background had nothing else to do
    /// @param committed it is in the file
    /// @param told      the first that hears of it on the screen does
    /// @param heard     the last has
    /// @param turn      the screen begins to lay out
    /// @param painted   and hands what it laid out to the painter
    record Steps(long key, long begun, long committed, long told, long heard, long turn, long painted,
            long workBefore, long workPainted, long workAfter) { }

    volatile long key;
    volatile long begun;
    volatile long committed;
    volatile long told;
    volatile long heard;
    volatile long turn;
    volatile long painted;
    volatile long processorBefore;
    volatile long processorPainted;
    volatile long processorAfter;

    Steps steps() {
        return new Steps(key, begun, committed, told, heard, turn, painted, processorBefore, processorPainted,
                processorAfter);
    }
}
