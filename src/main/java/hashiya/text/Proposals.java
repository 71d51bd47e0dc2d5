package hashiya.text;

import hashiya.text.Reanchored.Orphaned;
import hashiya.text.Reanchored.Proposal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/// Where an orphan may belong: what stands at its place now, and where its words stand elsewhere.
final class Proposals {

    private static final double QUOTE = 0.5;
    private static final double SIDE = 0.2;
    private static final double PLACE = 0.1;

    /// Below this a place is no help.
    private static final double LOWEST = 0.35;

    /// How many times as long as the passage its stand-in may be.
    private static final int LONGER = 4;

    /// How many words away a place is not near any more.
    private static final double NEAR = 1000;

    /// More places of the same words are not looked at: such words are everywhere.
    private static final int LOOKED_AT = 200;

    private final Passages passages;
    private final Folded fresh;

    Proposals(Passages passages, Folded fresh) {
        this.passages = passages;
        this.fresh = fresh;
    }

    /// The best first.
    List<Proposal> of(Passage passage) {
        var gap = gap(passage);
        var all = new ArrayList<Proposal>();
        var places = passages.places(passage);
        for (var each = 0; each < Math.min(places.length, LOOKED_AT); each++) {
            exact(passage, places[each], gap[0], all);
        }
        instead(passage, gap, all);
        return all.stream().filter(each -> each.score() >= LOWEST)
                .sorted(Comparator.comparingDouble(Proposal::score).reversed().thenComparing(Proposal::range))
                .filter(distinctRanges()).limit(Orphaned.PROPOSED).toList();
    }

    private static Predicate<Proposal> distinctRanges() {
        var seen = new HashSet<TextRange>();
        return each -> seen.add(each.range());
    }

    /// The same words elsewhere; where they stood before already, only if they stand in like surroundings.
    private void exact(Passage passage, int place, int expected, List<Proposal> all) {
        var inFront = passages.inFront(passage.from(), place);
        var behind = passages.behind(passage.to(), place + passage.to() - passage.from());
        if (passages.isUnexplained(passage, place) || inFront + behind >= Reanchoring.AROUND
                || passages.home(passage) == place) {
            var score = QUOTE + sides(inFront, behind) + PLACE * closeness(Math.abs(place - expected));
            all.add(proposal(passages.start(passage, place), passages.end(passage, place), score));
        }
    }

    /// What stands between the last word before the passage that is still there and the first one behind it, unless
    /// that is far more than the passage was.
    private void instead(Passage passage, int[] gap, List<Proposal> all) {
        var after = passages.after();
        var found = Passages.letters(after, gap[0], gap[1]);
        if (found == 0 || found > LONGER * passages.letters(passage)) {
            return;
        }
        var same = 0;
        for (var token = passage.from(); token < passage.to(); token++) {
            same += passages.map().partner(token) >= 0 ? passages.before().length(token) : 0;
        }
        var alike = 2.0 * same / (passages.letters(passage) + found);
        var score = QUOTE * alike + PLACE + sides(passages.inFront(passage.from(), gap[0]),
                passages.behind(passage.to(), gap[1]));
        var start = passages.map().partner(passage.from()) == gap[0] ? passages.start(passage, gap[0])
                : after.start(gap[0]);
        all.add(proposal(start, after.end(gap[1] - 1), score));
    }

    /// The words of the newer text at the passage's place, from and to; empty where nothing stands there.
    private int[] gap(Passage passage) {
        var map = passages.map();
        var from = map.partner(passage.from());
        for (var token = passage.from() - 1; token >= 0 && from < 0; token--) {
            from = map.partner(token) < 0 ? -1 : map.partner(token) + 1;
        }
        var to = map.partner(passage.to() - 1) + 1;
        for (var token = passage.to(); token < passages.before().count() && to == 0; token++) {
            to = Math.max(0, map.partner(token));
        }
        var isOpen = to == 0 && map.partner(passage.to() - 1) < 0;
        return new int[] {Math.max(0, from), Math.max(Math.max(0, from), isOpen ? passages.after().count() : to)};
    }

    private static double closeness(int words) {
        return Math.max(0, 1 - words / NEAR);
    }

    private static double sides(int inFront, int behind) {
        return SIDE * (inFront + behind) / Quote.CONTEXT;
    }

    private Proposal proposal(int start, int end, double score) {
        var range = Graphemes.snap(fresh.original(), fresh.originalRange(start, end));
        return new Proposal(range, Math.min(1, score));
    }
}
