package hashiya.claims;

import java.util.Arrays;

/// Where each shingle of one row of words begins.
final class ShinglePlaces {

    private final int size;
    private final long[] shingles;
    private final int[] places;

    private ShinglePlaces(int size, long[] shingles, int[] places) {
        this.size = size;
        this.shingles = shingles;
        this.places = places;
    }

    /// @param size of a shingle, in words
    static ShinglePlaces of(WordRow row, int size) {
        var order = new Integer[row.shingles(size)];
        Arrays.setAll(order, at -> at);
        var all = new long[order.length];
        Arrays.setAll(all, at -> row.shingle(at, size));
        Arrays.sort(order, (one, other) -> all[one] == all[other] ? one - other : Long.compare(all[one], all[other]));
        return new ShinglePlaces(size, Arrays.stream(order).mapToLong(at -> all[at]).toArray(),
                Arrays.stream(order).mapToInt(at -> at).toArray());
    }

    int size() {
        return size;
    }

    /// The places of a shingle, ascending.
    int[] of(long shingle) {
        var found = Arrays.binarySearch(shingles, shingle);
        if (found < 0) {
            return new int[0];
        }
        var from = found;
        while (from > 0 && shingles[from - 1] == shingle) {
            from--;
        }
        var to = found + 1;
        while (to < shingles.length && shingles[to] == shingle) {
            to++;
        }
        return Arrays.copyOfRange(places, from, to);
    }
}
