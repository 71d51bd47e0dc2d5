package hashiya.ui.reader;

import hashiya.text.TextRange;
import java.util.List;
import java.util.Optional;

/// What was found in the open article.
///
/// @param all     in reading order, none overlapping another, all of them in lines that are shown
/// @param current the place in that list of the one the reader is at, or -1 where there is none
/// @param hidden  how many more stand in lines that are not shown
record Hits(List<TextRange> all, int current, int hidden) {

    static final Hits NONE = new Hits(List.of(), -1, 0);

    Hits {
        all = List.copyOf(all);
        if (current < -1 || current >= all.size()) {
            throw new IllegalArgumentException("No hit " + current + " of " + all.size());
        }
    }

    /// The reader begins at the first hit that ends behind an offset, or at the very first.
    static Hits from(int offset, List<TextRange> all, int hidden) {
        var found = new Hits(all, -1, hidden);
        return all.isEmpty() ? found : new Hits(all, found.firstEndingBehind(offset) % all.size(), hidden);
    }

    /// Those that have a letter in a range.
    List<TextRange> in(int start, int end) {
        var from = firstEndingBehind(start);
        var to = from;
        while (to < all.size() && all.get(to).start() < end) {
            to++;
        }
        return all.subList(from, to);
    }

    private int firstEndingBehind(int offset) {
        var low = 0;
        var high = all.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (all.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    Optional<TextRange> at() {
        return current < 0 ? Optional.empty() : Optional.of(all.get(current));
    }

    /// The next hit, and behind the last the first.
    Hits step(int by) {
        return all.isEmpty() ? this : new Hits(all, Math.floorMod(current + by, all.size()), hidden);
    }
}
