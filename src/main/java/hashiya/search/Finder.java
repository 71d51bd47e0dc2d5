package hashiya.search;

import hashiya.search.analysis.QueryWord;
import hashiya.search.analysis.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
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
        return unit.isWord() ? any(unit, layer, LOOSE, true) : phrase(unit, layer);
    }

    /// One word that was typed as two.
    Query inOne(Unit unit, Layer layer) {
        return any(unit, layer, LOOSE, false);
    }

    Query phrase(Unit unit, Layer layer) {
        return unit.isEmpty() ? MatchNoDocsQuery.INSTANCE : any(unit, layer, SIDE_BY_SIDE, true);
    }

    /// @param letters as typed
    Query prefix(String letters, Layer layer) {
        var unit = lexicon.unit(letters);
        if (!unit.isWord()) {
            return near(List.of(new Part(unit, true)), 0, layer);
        }
        var word = unit.words().getFirst();
        if (layer == Layer.EXACT) {
            return dismax(area -> new PrefixQuery(new Term(area.field(View.FOLDED), unit.exact(word))));
        }
        var begun = layer == Layer.FOLDED ? Begun.NOTHING : lexicon.begun(word);
        return dismax(area -> best(Stream.concat(begun(area, begun), views(layer, SIDE_BY_SIDE).stream()
                .flatMap(view -> prefixes(area, view, word.folded()))).toList()));
    }

    private static Stream<Query> begun(Area area, Begun begun) {
        var beginnings = begun.beginnings().stream().flatMap(each -> prefixes(area, View.FOLDED, each));
        return begun.words().isEmpty() ? beginnings : Stream.concat(beginnings, Stream.of(new TermInSetQuery(
                area.field(View.BARE), begun.words().stream().map(BytesRef::new).toList())));
    }

    private static Stream<Query> prefixes(Area area, View view, String letters) {
        return Lexicon.in(view, letters).map(each -> new PrefixQuery(new Term(area.field(view), each)));
    }

    Query near(List<Part> parts, int distance, Layer layer) {
        if (parts.stream().anyMatch(each -> each.unit.isEmpty())) {
            return MatchNoDocsQuery.INSTANCE;
        }
        // Without a share of the weaker area, which would keep either from knowing what is still wanted.
        return best(areas.stream()
                .map(area -> weighted(area, new Nearness(area, layer, lexicon).query(parts, distance))).toList(), 0);
    }

    private Query any(Unit unit, Layer layer, List<View> loosest, boolean setsSpaces) {
        var forms = new ArrayList<Query>();
        for (var area : areas) {
            if (layer == Layer.EXACT) {
                forms.add(weighted(area, exact(area, unit)));
                continue;
            }
            for (var view : views(layer, loosest)) {
                forms.add(weighted(area, form(area, view, unit)));
            }
            if (setsSpaces) {
                for (var other : lexicon.otherSpaces(unit)) {
                    views(layer, SIDE_BY_SIDE).forEach(view -> forms.add(weighted(area, form(area, view, other))));
                }
            }
        }
        return best(forms);
    }

    private Query form(Area area, View view, Unit unit) {
        return unit.isWord() ? term(lexicon.there(area, view, lexicon.terms(view, unit.words().getFirst())))
                : phrase(unit, word -> lexicon.there(area, view, lexicon.terms(view, word)));
    }

    private Query dismax(Function<Area, Query> form) {
        return best(areas.stream().map(area -> weighted(area, form.apply(area))).toList());
    }

    /// What finds nothing costs time where it is asked for.
    private static Query best(List<Query> forms) {
        return best(forms, TIE_BREAKER);
    }

    private static Query best(List<Query> forms, float tieBreaker) {
        var finding = forms.stream().filter(each -> each != MatchNoDocsQuery.INSTANCE).toList();
        return finding.isEmpty() ? MatchNoDocsQuery.INSTANCE : finding.size() == 1 ? finding.getFirst()
                : new DisjunctionMaxQuery(finding, tieBreaker);
    }

    private static Query weighted(Area area, Query query) {
        return area.weight() == 1 || query == MatchNoDocsQuery.INSTANCE ? query
                : new BoostQuery(query, area.weight());
    }

    /// As typed, and where it stands side by side, so too.
    private Query exact(Area area, Unit unit) {
        return unit.isWord() ? term(exact(area, unit, unit.words().getFirst()))
                : phrase(unit, word -> exact(area, unit, word));
    }

    private List<Term> exact(Area area, Unit unit, QueryWord word) {
        return lexicon.there(area, unit.exact(word));
    }

    /// Any of these terms, counted as one.
    private Query term(List<Term> terms) {
        if (terms.size() < 2) {
            return terms.isEmpty() ? MatchNoDocsQuery.INSTANCE : lexicon.dictionary().query(terms.getFirst());
        }
        var synonyms = new SynonymQuery.Builder(terms.getFirst().field());
        terms.forEach(synonyms::addTerm);
        return synonyms.build();
    }

    private static Query phrase(Unit unit, Function<QueryWord, List<Term>> form) {
        var phrase = new MultiPhraseQuery.Builder();
        var first = unit.words().getFirst().position();
        for (var word : unit.words()) {
            var terms = form.apply(word);
            if (terms.isEmpty()) {
                return MatchNoDocsQuery.INSTANCE;
            }
            phrase.add(terms.toArray(Term[]::new), word.position() - first);
        }
        return phrase.build();
    }

    private static List<View> views(Layer layer, List<View> loosest) {
        return layer == Layer.EXACT || layer == Layer.FOLDED ? STRICT : loosest;
    }
}
