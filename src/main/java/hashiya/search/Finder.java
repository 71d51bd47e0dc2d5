package hashiya.search;

import hashiya.search.analysis.QueryWord;
import hashiya.search.analysis.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Says in Lucene's terms what words are looked for, in the areas given, as loosely as the layer allows.
record Finder(List<Area> areas, Lexicon lexicon) {

    /// What weaker views and areas add to the score of the best: enough to break ties.
    private static final float TIE_BREAKER = 0.1f;

    private static final List<View> STRICT = List.of(View.FOLDED);
    /// Quotation marks ask for these words: endings stay, but the conjunction and the article may go.
    private static final List<View> SIDE_BY_SIDE = List.of(View.FOLDED, View.BARE);
    private static final List<View> LOOSE = List.of(View.values());

    /// More words than these begin alike in no index.
    static final int MOST_WORDS = 1 << 20;

    /// A part of what stands near each other: words, or the beginning of one.
    record Part(Unit unit, boolean isBeginning) {
    }

    /// One word in any form; several side by side.
    Query word(Unit unit, Layer layer) {
        return unit.isWord() ? any(layer, unit, views(layer, LOOSE),
                (area, view) -> alternatives(area, view, unit.words().getFirst())) : phrase(unit, layer);
    }

    Query phrase(Unit unit, Layer layer) {
        if (unit.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        return any(layer, unit, views(layer, SIDE_BY_SIDE), (area, view) -> unit.isWord()
                ? alternatives(area, view, unit.words().getFirst()) : phrase(area, view, unit));
    }

    /// @param letters as typed
    Query prefix(String letters, Layer layer) {
        var unit = lexicon.unit(letters);
        if (!unit.isWord()) {
            return near(List.of(new Part(unit, true)), 0, layer);
        }
        if (layer == Layer.EXACT) {
            return dismax(area -> new PrefixQuery(new Term(area.exact(), unit.exact(unit.words().getFirst()))));
        }
        return any(layer, unit, views(layer, SIDE_BY_SIDE), (area, view) -> new PrefixQuery(
                new Term(area.field(view), unit.words().getFirst().folded())));
    }

    Query near(List<Part> parts, int distance, Layer layer) {
        if (parts.stream().anyMatch(each -> each.unit.isEmpty())) {
            return MatchNoDocsQuery.INSTANCE;
        }
        var found = dismax(area -> {
            var queries = new ArrayList<Query>();
            for (var view : views(layer, LOOSE)) {
                var sources = parts.stream().map(each -> source(each, view)).toArray(IntervalsSource[]::new);
                queries.add(new IntervalQuery(area.field(view), sources.length == 1 ? sources[0]
                        : Intervals.maxgaps(distance, Intervals.unordered(sources))));
            }
            return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, TIE_BREAKER);
        });
        return layer != Layer.EXACT ? found : all(found, parts.stream().filter(each -> !each.isBeginning)
                .map(each -> dismax(area -> exact(area, each.unit))).toList());
    }

    private interface Form {
        Query in(Area area, View view);
    }

    private Query any(Layer layer, Unit unit, List<View> views, Form form) {
        var forms = new ArrayList<Query>();
        for (var area : areas) {
            for (var view : views) {
                var query = form.in(area, view);
                var filtered = layer == Layer.EXACT ? all(query, List.of(exact(area, unit))) : query;
                forms.add(weighted(area, filtered));
            }
        }
        return forms.size() == 1 ? forms.getFirst() : new DisjunctionMaxQuery(forms, TIE_BREAKER);
    }

    private Query dismax(Function<Area, Query> form) {
        var forms = areas.stream().map(area -> weighted(area, form.apply(area))).toList();
        return forms.size() == 1 ? forms.getFirst() : new DisjunctionMaxQuery(forms, TIE_BREAKER);
    }

    private static Query weighted(Area area, Query query) {
        return area.weight() == 1 ? query : new BoostQuery(query, area.weight());
    }

    /// All of its words are there as typed. That they stand side by side too is for the text to say.
    private static Query exact(Area area, Unit unit) {
        var all = new BooleanQuery.Builder();
        unit.words().forEach(word -> all.add(new TermQuery(new Term(area.exact(), unit.exact(word))), Occur.FILTER));
        return all.build();
    }

    private static Query all(Query scoring, List<Query> filters) {
        var all = new BooleanQuery.Builder().add(scoring, Occur.MUST);
        filters.forEach(each -> all.add(each, Occur.FILTER));
        return all.build();
    }

    private Query alternatives(Area area, View view, QueryWord word) {
        var terms = lexicon.terms(view, word);
        var field = area.field(view);
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.getFirst()));
        }
        var synonyms = new SynonymQuery.Builder(field);
        terms.forEach(each -> synonyms.addTerm(new Term(field, each)));
        return synonyms.build();
    }

    private Query phrase(Area area, View view, Unit unit) {
        var phrase = new MultiPhraseQuery.Builder();
        var first = unit.words().getFirst().position();
        for (var word : unit.words()) {
            var terms = lexicon.terms(view, word).stream().map(each -> new Term(area.field(view), each));
            phrase.add(terms.toArray(Term[]::new), word.position() - first);
        }
        return phrase.build();
    }

    private IntervalsSource source(Part part, View view) {
        var words = part.unit.words();
        var sources = new ArrayList<IntervalsSource>();
        for (var word : words) {
            var last = part.isBeginning && word == words.getLast();
            var terms = lexicon.terms(view, word).stream().map(Intervals::term);
            sources.add(last ? Intervals.prefix(new BytesRef(word.folded()), MOST_WORDS)
                    : Intervals.or(terms.toArray(IntervalsSource[]::new)));
        }
        return sources.size() == 1 ? sources.getFirst() : Intervals.phrase(sources.toArray(IntervalsSource[]::new));
    }

    private static List<View> views(Layer layer, List<View> loosest) {
        return layer == Layer.EXACT || layer == Layer.FOLDED ? STRICT : loosest;
    }
}
