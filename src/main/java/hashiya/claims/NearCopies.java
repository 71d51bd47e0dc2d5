package hashiya.claims;

import hashiya.model.ArticleId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.LongPredicate;

/// Finds articles that tell a stretch in nearly the same words: the syndicated copy, the wire that was set anew, the
/// paragraph taken over.
///
/// Every run of [#SHINGLE] folded words is looked up in one sorted index of all articles, so that only articles which
/// share enough of them are ever compared. The result does not depend on the order in which the texts come.
///
/// Quotations count as everything else does: two articles that quote the same long words of one speaker have them from
/// one telling, and that is what the analyst is to be asked about.
public final class NearCopies {

    /// Hears how far the search is; what it throws stops the search.
    @FunctionalInterface
    public interface Watch {

        void at(long done, long total);
    }

    /// Words in a shingle. Measured on the seeds and on copies of them: unrelated articles share up to eight runs of three
    /// words, one of four, none of five; of copies in which every sixth word is another one, runs of four find all, runs of
    /// five nineteen in twenty, runs of six hardly any.
    static final int SHINGLE = 4;

    /// Articles that share fewer shingles are not compared.
    private static final int ENOUGH_SHARED = 3;

    /// Where more articles than this share a shingle, each is paired with its next ones alone: a formula of the trade
    /// must not pair everything with everything, and a wire that hundreds have printed still forms a chain.
    private static final int NEIGHBOURS = 24;

    /// An article's place among all takes so many bits of an entry of the index, what is left is the shingle's.
    private static final int PLACE_BITS = 24;
    private static final long PLACE = (1L << PLACE_BITS) - 1;

    private final int size;
    private final List<WordRow> rows;
    private final Watch watch;

    private NearCopies(int size, List<WordRow> rows, Watch watch) {
        this.size = size;
        this.rows = rows;
        this.watch = watch;
    }

    /// @param texts one of each article, in any order
    /// @return in the order of ids
    public static List<NearCopy> among(Collection<ArticleText> texts, Watch watch) {
        return among(texts, SHINGLE, watch);
    }

    public static List<NearCopy> among(Collection<ArticleText> texts) {
        return among(texts, (_, _) -> { });
    }

    /// The same with shingles of another size, to measure which size holds.
    ///
    /// @param size in words
    public static List<NearCopy> among(Collection<ArticleText> texts, int size, Watch watch) {
        var numbers = new HashMap<String, Integer>();
        var rows = new ArrayList<WordRow>();
        for (var text : texts.stream().sorted(Comparator.comparing(ArticleText::article)).toList()) {
            watch.at(rows.size(), 2L * texts.size());
            rows.add(WordRow.of(text, numbers));
        }
        return new NearCopies(size, rows, watch).find();
    }

    private List<NearCopy> find() {
        var found = new ArrayList<NearCopy>();
        var index = index();
        var pairs = sharing(index);
        var formulas = formulas(index);
        LongPredicate isFormula = shingle -> Arrays.binarySearch(formulas, shingle & ~PLACE) >= 0;
        for (var from = 0; from < pairs.length; ) {
            var one = first(pairs[from]);
            watch.at(rows.size() + one, 2L * rows.size());
            var places = ShinglePlaces.of(rows.get(one), size);
            for (; from < pairs.length && first(pairs[from]) == one; from++) {
                var other = rows.get((int) (pairs[from] & PLACE));
                var passages = new Tiling(rows.get(one), places, other, isFormula).passages();
                if (!passages.isEmpty()) {
                    found.add(copy(rows.get(one), other, passages));
                }
            }
        }
        return found;
    }

    private static int first(long pair) {
        return (int) (pair >>> PLACE_BITS);
    }

    /// An entry for each shingle of each article: the shingle above, the article below.
    private long[] index() {
        var entries = new long[rows.stream().mapToInt(row -> row.shingles(size)).sum()];
        var filled = 0;
        for (var row = 0; row < rows.size(); row++) {
            for (var at = 0; at < rows.get(row).shingles(size); at++) {
                entries[filled++] = rows.get(row).shingle(at, size) & ~PLACE | row;
            }
        }
        Arrays.sort(entries);
        return entries;
    }

    /// The shingles that more than [#NEIGHBOURS] articles have, ascending.
    private static long[] formulas(long[] index) {
        var formulas = new LongList();
        for (var from = 0; from < index.length; ) {
            var to = from;
            var articles = 0;
            while (to < index.length && (index[to] & ~PLACE) == (index[from] & ~PLACE)) {
                articles += to == from || index[to] != index[to - 1] ? 1 : 0;
                to++;
            }
            if (articles > NEIGHBOURS) {
                formulas.add(index[from] & ~PLACE);
            }
            from = to;
        }
        return formulas.atLeast(1);
    }

    /// The pairs of articles that share enough shingles, in order; each the first above and the second below.
    private long[] sharing(long[] index) {
        var pairs = new LongList();
        for (var from = 0; from < index.length; ) {
            var to = from;
            while (to < index.length && (index[to] & ~PLACE) == (index[from] & ~PLACE)) {
                to++;
            }
            if (to - from > 1) {
                pair(Arrays.stream(index, from, to).map(each -> each & PLACE).distinct().toArray(), pairs);
            }
            from = to;
        }
        return pairs.atLeast(ENOUGH_SHARED);
    }

    private static void pair(long[] articles, LongList pairs) {
        for (var one = 0; one < articles.length; one++) {
            for (var other = one + 1; other < Math.min(articles.length, one + 1 + NEIGHBOURS); other++) {
                pairs.add(articles[one] << PLACE_BITS | articles[other]);
            }
        }
    }

    private NearCopy copy(WordRow one, WordRow other, List<CopiedPassage> passages) {
        var ours = one.distinctShingles(size);
        var theirs = other.distinctShingles(size);
        var common = (double) common(ours, theirs);
        return new NearCopy(one.article(), other.article(), passages,
                common / (ours.length + theirs.length - common), common / Math.min(ours.length, theirs.length));
    }

    private static int common(long[] ours, long[] theirs) {
        var common = 0;
        for (int one = 0, other = 0; one < ours.length && other < theirs.length; ) {
            var order = Long.compare(ours[one], theirs[other]);
            common += order == 0 ? 1 : 0;
            one += order <= 0 ? 1 : 0;
            other += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
