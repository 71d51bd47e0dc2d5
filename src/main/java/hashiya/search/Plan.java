package hashiya.search;

import hashiya.search.analysis.TermCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/// How one request is answered by one state of the index.
final class Plan {

    private final Request request;
    private final TermCheck check;
    private final List<Layer> on;
    private final Layer loosest;
    private final Map<Layer, Query> upTo = new EnumMap<>(Layer.class);

    Plan(Request request, IndexReader reader) {
        this.request = request;
        check = check(reader);
        on = Arrays.stream(Layer.values()).filter(request.layers()::has)
                .filter(each -> each != Layer.SYNONYM || !request.synonyms().groups().isEmpty()).toList();
        loosest = on.isEmpty() ? Layer.EXACT : on.getLast();
    }

    Request request() {
        return request;
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

    /// What is to be marked: prefixes are left to whoever has the text before him, since they stand for many words.
    Query marks() {
        return translation(loosest).forMarks().query(request.query());
    }

    /// What holds some of the words only.
    Query some() {
        return translation(loosest).query(request.query().some());
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
        return Translation.of(check, request.synonyms(), layer, loosest);
    }

    private static TermCheck check(IndexReader reader) {
        var known = new HashMap<Term, Integer>();
        return (view, word) -> known.computeIfAbsent(new Term(Area.TEXT.field(view), word),
                term -> documents(reader, term) + documents(reader, new Term(Area.TITLE.field(view), word)));
    }

    private static int documents(IndexReader reader, Term term) {
        try {
            return reader.docFreq(term);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
