package hashiya.claims;

import hashiya.model.Sketch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Which articles have which shingle: one sorted row of numbers, eight bytes for each shingle of each sketch, and
/// beside it what came later.
final class Samples {

    /// Where more articles than this have a shingle, it is a formula: each is paired with its next ones alone, and it
    /// counts half. So a wire that hundreds have printed forms a chain, and what a site writes under everything does
    /// not make one story of the site.
    static final int NEIGHBOURS = 24;
    /// In a formula.
    private static final int NEXT = 6;
    /// Articles that share fewer shingles of their samples are not compared.
    static final int ENOUGH_SHARED = 4;

    private static final int PLACE_BITS = 24;
    private static final long PLACE = (1L << PLACE_BITS) - 1;
    /// What came later is a quarter of all or this much before the row is made anew.
    private static final int LATER = 200_000;

    private final List<Sketch> rows;
    private final long[] entries;
    private final int[] formulas;
    private final Map<Integer, List<Sketch>> later = new HashMap<>();
    private int laterCount;

    private Samples(List<Sketch> rows) {
        this.rows = rows;
        entries = new long[rows.stream().mapToInt(each -> each.kept().length).sum()];
        var filled = 0;
        for (var row = 0; row < rows.size(); row++) {
            for (var shingle : rows.get(row).kept()) {
                entries[filled++] = (long) shingle << PLACE_BITS | row;
            }
        }
        Arrays.sort(entries);
        formulas = formulas();
    }

    static Samples of(Collection<Sketch> sketches) {
        return new Samples(sketches.stream().sorted(Comparator.comparing(Sketch::article)).toList());
    }

    Sketch row(long row) {
        return rows.get((int) row);
    }

    void add(Sketch sketch) {
        for (var shingle : sketch.kept()) {
            later.computeIfAbsent(shingle, _ -> new ArrayList<>(1)).add(sketch);
        }
        laterCount += sketch.kept().length;
    }

    /// Whether it is time to begin anew.
    boolean isOvergrown() {
        return laterCount > LATER && laterCount > entries.length / 4;
    }

    /// The sketches that have a shingle, also those that others have taken the place of since; of a formula the latest.
    void holding(int shingle, Consumer<Sketch> each) {
        var to = upper(shingle);
        for (var at = Math.max(lower(shingle), to - NEIGHBOURS); at < to; at++) {
            each.accept(rows.get((int) (entries[at] & PLACE)));
        }
        var after = later.getOrDefault(shingle, List.of());
        after.subList(Math.max(0, after.size() - NEIGHBOURS), after.size()).forEach(each);
    }

    /// The weight of what a sketch has: a formula counts half.
    int weight(Sketch sketch) {
        var weight = 0;
        for (var shingle : sketch.kept()) {
            weight += weight(shingle);
        }
        return weight;
    }

    /// The weight of what both have.
    int common(Sketch one, Sketch other) {
        var ours = one.kept();
        var theirs = other.kept();
        var weight = 0;
        for (int at = 0, there = 0; at < ours.length && there < theirs.length; ) {
            var order = Integer.compare(ours[at], theirs[there]);
            weight += order == 0 ? weight(ours[at]) : 0;
            at += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return weight;
    }

    /// The pairs of articles that share enough; each the first row above and the second below, see [#first].
    long[] pairs() {
        var pairs = new LongList();
        for (int from = 0, to; from < entries.length; from = to) {
            to = end(from);
            var most = to - from > NEIGHBOURS ? NEXT : NEIGHBOURS;
            for (var one = from; one < to; one++) {
                for (var other = one + 1; other < Math.min(to, one + 1 + most); other++) {
                    pairs.add((entries[one] & PLACE) << PLACE_BITS | entries[other] & PLACE);
                }
            }
        }
        return pairs.atLeast(ENOUGH_SHARED);
    }

    static long first(long pair) {
        return pair >>> PLACE_BITS;
    }

    static long second(long pair) {
        return pair & PLACE;
    }

    private int weight(int shingle) {
        return formulas.length > 0 && Arrays.binarySearch(formulas, shingle) >= 0 ? 1 : 2;
    }

    /// In the order of numbers.
    private int[] formulas() {
        var found = new ArrayList<Integer>();
        for (int from = 0, to; from < entries.length; from = to) {
            to = end(from);
            if (to - from > NEIGHBOURS) {
                found.add(shingle(entries[from]));
            }
        }
        return found.stream().mapToInt(each -> each).toArray();
    }

    private int end(int from) {
        var to = from + 1;
        while (to < entries.length && shingle(entries[to]) == shingle(entries[from])) {
            to++;
        }
        return to;
    }

    private static int shingle(long entry) {
        return (int) (entry >> PLACE_BITS);
    }

    private int lower(int shingle) {
        var at = Arrays.binarySearch(entries, (long) shingle << PLACE_BITS);
        return at < 0 ? -at - 1 : at;
    }

    private int upper(int shingle) {
        var at = Arrays.binarySearch(entries, (long) shingle << PLACE_BITS | PLACE);
        return at < 0 ? -at - 1 : at + 1;
    }
}
