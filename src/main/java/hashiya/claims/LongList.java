package hashiya.claims;

import java.util.Arrays;

/// Many numbers, without an object for each.
final class LongList {

    private long[] numbers = new long[1_024];
    private int count;

    void add(long number) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        numbers[count++] = number;
    }

    /// The numbers that were added at least so many times, ascending, each once.
    long[] atLeast(int times) {
        Arrays.sort(numbers, 0, count);
        var often = new LongList();
        for (var from = 0; from < count; ) {
            var to = from;
            while (to < count && numbers[to] == numbers[from]) {
                to++;
            }
            if (to - from >= times) {
                often.add(numbers[from]);
            }
            from = to;
        }
        return Arrays.copyOf(often.numbers, often.count);
    }
}
