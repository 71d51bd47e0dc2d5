package hashiya.search;

import hashiya.search.query.Query.And;
import hashiya.search.query.Query.Clause;
import hashiya.search.query.Query.Or;
import hashiya.search.query.Query.Prefix;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/// How one request is answered by one state of the index.
final class Plan {

    private final Request request;
    private final Lexicon lexicon;
    private final List<Layer> on;
    private final Layer loosest;
    private final Map<Layer, Query> upTo = new EnumMap<>(Layer.class);
    private Weight weight;

    Plan(Request request, IndexReader reader) {
        this.request = request;
        lexicon = new Lexicon(reader);
        on = Arrays.stream(Layer.values()).filter(request.layers()::has)
                .filter(each -> each != Layer.SYNONYM || !request.synonyms().groups().isEmpty()).toList();
        loosest = on.isEmpty() ? Layer.EXACT : on.getLast();
    }

    Request request() {
        return request;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /// The loosest layer that is on.
    Layer loosest() {
        return loosest;
    }

    /// What is found in the layer and those before it, whether they are on or not.
    Query upTo(Layer layer) {
        return upTo.computeIfAbsent(layer, each -> translation(each).query(request.query()));
    }

    /// What is found in the layers that are on.
    Query shown() {
        if (on.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        var off = closerThan(loosest).stream().filter(each -> !on.contains(each)).toList();
        if (off.isEmpty()) {
            return upTo(loosest);
        }
        var shown = new BooleanQuery.Builder().add(upTo(loosest), Occur.MUST);
        off.forEach(each -> shown.add(firstIn(each), Occur.MUST_NOT));
        return shown.build();
    }

    /// What is shown, by rank.
    Weight weight(IndexSearcher searcher) throws IOException {
        if (weight == null) {
            weight = searcher.createWeight(searcher.rewrite(shown()), ScoreMode.TOP_SCORES, 1);
        }
        return weight;
    }

    /// What is to be marked: the same, but where words that begin so are asked for, which stand for many.
    Weight marks(IndexSearcher searcher) throws IOException {
        var beginnings = holdsPrefix(request.query());
        return weight != null && !beginnings ? weight : searcher.createWeight(
                searcher.rewrite(beginnings ? marks() : upTo(loosest)), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    private static boolean holdsPrefix(hashiya.search.query.Query query) {
        return switch (query) {
            case And(var parts) -> parts.stream().anyMatch(Plan::holdsPrefix);
            case Or(var parts) -> parts.stream().anyMatch(Plan::holdsPrefix);
            case Clause(_, var value) -> holdsPrefix(value);
            default -> query instanceof Prefix;
        };
    }

    /// Prefixes are left to whoever has the text before him.
    private Query marks() {
        return translation(loosest).forMarks().query(request.query());
    }

    /// What holds some of the words only.
    Query some() {
        return asked(request.query().some());
    }

    /// Something else, through the same layers but for those that are off before others.
    Query asked(hashiya.search.query.Query other) {
        return translation(loosest).query(other);
    }

    static List<Layer> closerThan(Layer layer) {
        return Arrays.asList(Layer.values()).subList(0, layer.ordinal());
    }

    private Query firstIn(Layer layer) {
        if (layer == Layer.EXACT) {
            return upTo(layer);
        }
        return new BooleanQuery.Builder().add(upTo(layer), Occur.MUST)
                .add(upTo(closerThan(layer).getLast()), Occur.MUST_NOT).build();
    }

    private Translation translation(Layer layer) {
        return Translation.of(lexicon, request.synonyms(), layer, loosest);
    }
}
