package hashiya.search;

import hashiya.search.Offer.Reason;
import hashiya.search.query.Query;
import hashiya.search.query.Query.Not;
import hashiya.search.query.Query.Phrase;
import hashiya.search.query.Query.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;

/// Finds out why nothing was found: which part of the query is nowhere, and what is found without it.
final class Offers {

    /// Of a longer query each is one of too many to choose from.
    private static final int MOST_PARTS = 8;
    private static final int MOST = 12;

    private final IndexSearcher searcher;
    private final Plan plan;
    private final List<Query> parts;
    private final Map<Query, Long> counts = new HashMap<>();
    private final List<Offer> nowhere = new ArrayList<>();
    private final List<Offer> without = new ArrayList<>();
    private final List<Offer> alone = new ArrayList<>();

    private Offers(Plan plan, IndexSearcher searcher) {
        this.plan = plan;
        this.searcher = searcher;
        parts = plan.request().query().demands();
    }

    /// The parts that are nowhere come first, each with what could stand in its place; then what finds most.
    static List<Offer> of(Plan plan, IndexSearcher searcher) throws IOException {
        var offers = new Offers(plan, searcher);
        if (offers.parts.size() <= MOST_PARTS) {
            offers.collect();
        }
        var most = Comparator.comparingLong(Offer::count).reversed();
        var offered = new HashSet<Query>();
        return Stream.of(offers.nowhere.stream(), offers.without.stream().sorted(most), offers.alone.stream().sorted(most))
                .flatMap(each -> each).filter(each -> each.query().isEmpty() || offered.add(each.query().get()))
                .limit(MOST).toList();
    }

    private void collect() throws IOException {
        for (var part : parts) {
            counts.put(part, part instanceof Not ? 0L : count(part));
        }
        for (var part : parts) {
            var own = counts.get(part);
            if (isNowhere(part)) {
                nowhere.add(new Offer(Reason.NOWHERE, part, Optional.empty(), 0));
                instead(part);
            }
            var rest = parts.stream().filter(each -> !each.equals(part)).toList();
            if (!rest.stream().allMatch(Not.class::isInstance)) {
                add(without, Reason.WITHOUT, part, Query.all(rest));
            }
            if (parts.size() > 2 && own > 0) {
                add(alone, Reason.ALONE, part, part);
            }
        }
    }

    private boolean isNowhere(Query part) {
        return counts.get(part) == 0 && !(part instanceof Not);
    }

    private void instead(Query part) throws IOException {
        switch (part) {
            case Word(var letters) -> {
                for (var near : Spellings.near(searcher.getIndexReader(), plan.lexicon().unit(letters))) {
                    instead(Reason.SPELLING, part, new Word(near));
                }
            }
            case Phrase(var words) -> {
                var apart = Query.parse(String.join(" ", words.split("\\s+"))).query().filter(each -> !each.equals(part));
                if (apart.isPresent()) {
                    instead(Reason.APART, part, apart.get());
                }
            }
            default -> { }
        }
    }

    /// In place of the part, among the others that are anywhere; by itself, where that is not found together.
    private void instead(Reason reason, Query part, Query instead) throws IOException {
        var before = nowhere.size();
        add(nowhere, reason, part, Query.all(parts.stream().filter(each -> each.equals(part) || !isNowhere(each))
                .map(each -> each.equals(part) ? instead : each).distinct().toList()));
        if (nowhere.size() == before && parts.size() > 1) {
            add(nowhere, reason, part, instead);
        }
    }

    private void add(List<Offer> offers, Reason reason, Query part, Query query) throws IOException {
        var count = query.isEverything() ? 0 : count(query);
        if (count > 0) {
            offers.add(new Offer(reason, part, Optional.of(query), count));
        }
    }

    private long count(Query query) throws IOException {
        return searcher.count(plan.asked(query));
    }
}
