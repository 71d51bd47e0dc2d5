package hashiya.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;

/// What two rows of words have in common: runs of the same words, the longest first and no word in two of them, joined
/// to passages where little else stands in between (greedy string tiling, after Wise 1993).
final class Tiling {

    /// A passage has at least so many words in common, those of formulas counted half: as long as a short sentence, and
    /// three times the longest run that unrelated seeds share.
    private static final int ENOUGH_WORDS = 12;

    /// And at least this share of its words.
    private static final double ENOUGH_SHARE = 0.5;

    /// So many words may be others, or new, between two runs of one passage.
    private static final int GAP = 6;

    /// Where a shingle stands more often than this in an article, it is a refrain and no trace.
    private static final int REFRAIN = 16;

    private static final Comparator<Tile> LONGEST = Comparator.comparingInt(Tile::length).reversed()
            .thenComparingInt(Tile::one).thenComparingInt(Tile::other);

    /// A run of the same words.
    private record Tile(int one, int other, int length) {

        int oneEnd() {
            return one + length;
        }

        int otherEnd() {
            return other + length;
        }
    }

    private final WordRow one;
    private final ShinglePlaces places;
    private final WordRow other;
    private final LongPredicate isFormula;

    /// @param places    of the first row
    /// @param isFormula whether very many articles have a shingle
    Tiling(WordRow one, ShinglePlaces places, WordRow other, LongPredicate isFormula) {
        this.isFormula = isFormula;
        this.one = one;
        this.places = places;
        this.other = other;
    }

    /// In the order of the first row.
    List<CopiedPassage> passages() {
        var passages = new ArrayList<CopiedPassage>();
        var open = new ArrayList<Tile>();
        for (var tile : tiles()) {
            if (!open.isEmpty() && !follows(open.getLast(), tile)) {
                close(open, passages);
            }
            open.add(tile);
        }
        close(open, passages);
        return passages;
    }

    private static boolean follows(Tile before, Tile next) {
        var gap = next.one - before.oneEnd();
        var otherGap = next.other - before.otherEnd();
        return gap <= GAP && otherGap >= 0 && otherGap <= GAP;
    }

    private void close(List<Tile> open, List<CopiedPassage> passages) {
        var words = open.stream().mapToInt(Tile::length).sum();
        if (open.stream().mapToInt(this::weight).sum() >= 2 * ENOUGH_WORDS) {
            var oneEnd = open.getLast().oneEnd();
            var otherEnd = open.getLast().otherEnd();
            var longer = Math.max(oneEnd - open.getFirst().one, otherEnd - open.getFirst().other);
            if (words >= ENOUGH_SHARE * longer) {
                passages.add(new CopiedPassage(one.range(open.getFirst().one, oneEnd),
                        other.range(open.getFirst().other, otherEnd),
                        open.stream().flatMap(tile -> runs(tile).stream()).toList(), words,
                        words / (double) longer));
            }
        }
        open.clear();
    }

    /// Twice the words of a run, but once those that stand in nothing but formulas: «وقال المصدر الذي رفض الكشف عن
    /// هويته» is no trace, while a wire printed by hundreds is one by its length.
    private int weight(Tile tile) {
        var weight = 0;
        var rareUntil = tile.one;
        for (var at = tile.one; at < tile.oneEnd(); at++) {
            if (at + places.size() <= tile.oneEnd() && !isFormula.test(one.shingle(at, places.size()))) {
                weight += at + places.size() - Math.max(at, rareUntil);
                rareUntil = at + places.size();
            }
        }
        return weight + tile.length;
    }

    /// In pieces where hidden lines stand between the words of either.
    private List<CopiedPassage.Run> runs(Tile tile) {
        var runs = new ArrayList<CopiedPassage.Run>();
        var from = 0;
        for (var at = 1; at <= tile.length; at++) {
            if (at == tile.length || one.isApart(tile.one + at) || other.isApart(tile.other + at)) {
                runs.add(new CopiedPassage.Run(one.range(tile.one + from, tile.one + at),
                        other.range(tile.other + from, tile.other + at)));
                from = at;
            }
        }
        return runs;
    }

    /// Runs in the order of the first row, none overlapping another in either.
    private List<Tile> tiles() {
        var taken = new boolean[one.count()];
        var otherTaken = new boolean[other.count()];
        var tiles = new ArrayList<Tile>();
        for (var run : runs().stream().sorted(LONGEST).toList()) {
            free(run, taken, otherTaken).forEach(tile -> {
                Arrays.fill(taken, tile.one, tile.oneEnd(), true);
                Arrays.fill(otherTaken, tile.other, tile.otherEnd(), true);
                tiles.add(tile);
            });
        }
        tiles.sort(Comparator.comparingInt(Tile::one));
        return tiles;
    }

    /// What a longer run has left of this one, where it is long enough still.
    private List<Tile> free(Tile run, boolean[] taken, boolean[] otherTaken) {
        var free = new ArrayList<Tile>();
        var from = 0;
        for (var at = 0; at <= run.length; at++) {
            if (at == run.length || taken[run.one + at] || otherTaken[run.other + at]) {
                if (at - from >= places.size()) {
                    free.add(new Tile(run.one + from, run.other + from, at - from));
                }
                from = at + 1;
            }
        }
        return free;
    }

    /// All runs that go on neither before nor behind.
    private List<Tile> runs() {
        var runs = new ArrayList<Tile>();
        var afterRefrain = true;
        for (var at = 0; at < other.shingles(places.size()); at++) {
            var found = places.of(other.shingle(at, places.size()));
            var isRefrain = found.length > REFRAIN;
            for (var place : isRefrain ? new int[0] : found) {
                if (afterRefrain || place == 0 || one.word(place - 1) != other.word(at - 1)) {
                    addRun(place, at, runs);
                }
            }
            afterRefrain = isRefrain;
        }
        return runs;
    }

    /// Shingles of the same number may have other words, if hardly ever.
    private void addRun(int place, int at, List<Tile> runs) {
        var length = length(place, at);
        if (length >= places.size()) {
            runs.add(new Tile(place, at, length));
        }
    }

    private int length(int place, int at) {
        var length = 0;
        while (place + length < one.count() && at + length < other.count()
                && one.word(place + length) == other.word(at + length)) {
            length++;
        }
        return length;
    }
}
