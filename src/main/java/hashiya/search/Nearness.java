package hashiya.search;

import hashiya.search.Finder.Part;
import hashiya.search.analysis.QueryWord;
import hashiya.search.analysis.View;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/// Says in Lucene's terms that words stand near each other in an area, as loosely as the layer allows.
///
/// All views are asked in one: a word has the same place in each, so where one is found by its stem and the other only
/// by its letters, they are near each other too.
record Nearness(Area area, Layer layer, Lexicon lexicon) {

    /// @param distance how many other words may stand in between, all told
    Query query(List<Part> parts, int distance) {
        if (parts.stream().anyMatch(this::isNowhere)) {
            return MatchNoDocsQuery.INSTANCE;
        }
        var sources = parts.stream().map(this::source).toArray(IntervalsSource[]::new);
        var near = new IntervalQuery(field(), sources.length == 1 ? sources[0]
                : Intervals.maxgaps(distance, Intervals.unordered(sources)));
        return parts.stream().allMatch(this::isOneWord) ? new NearQuery(near, parts.stream().map(this::terms).toList())
                : near;
    }

    private String field() {
        return area.field(layer == Layer.EXACT || layer == Layer.FOLDED ? View.FOLDED : View.STEM);
    }

    private boolean isNowhere(Part part) {
        return isOneWord(part) && terms(part).isEmpty();
    }

    private boolean isOneWord(Part part) {
        return part.unit().isWord() && !part.isBeginning() && otherSpaces(part).isEmpty();
    }

    private List<Unit> otherSpaces(Part part) {
        return layer == Layer.EXACT || part.isBeginning() ? List.of() : lexicon.otherSpaces(part.unit());
    }

    private IntervalsSource source(Part part) {
        var itself = phrase(part.unit(), word -> part.isBeginning() && word == part.unit().words().getLast()
                ? beginning(part.unit(), word) : source(part.unit(), word));
        return any(Stream.concat(Stream.of(itself), otherSpaces(part).stream()
                .map(other -> phrase(other, word -> source(other, word)))));
    }

    private static IntervalsSource phrase(Unit unit, Function<QueryWord, IntervalsSource> form) {
        var words = unit.words().stream().map(form).toArray(IntervalsSource[]::new);
        return words.length == 1 ? words[0] : Intervals.phrase(words);
    }

    private IntervalsSource source(Unit unit, QueryWord word) {
        return any(terms(unit, word).stream().map(each -> in(each.field(), Intervals.term(each.bytes()))));
    }

    private List<Term> terms(Part part) {
        return terms(part.unit(), part.unit().words().getFirst());
    }

    private List<Term> terms(Unit unit, QueryWord word) {
        return switch (layer) {
            case EXACT -> lexicon.there(area, unit.exact(word));
            case FOLDED -> lexicon.there(area, View.FOLDED, lexicon.terms(View.FOLDED, word));
            case STEM, SYNONYM -> Stream.of(lexicon.there(area, View.STEM, lexicon.terms(View.STEM, word)),
                    lexicon.there(area, View.BARE, lexicon.strays(View.BARE, word)),
                    lexicon.there(area, View.FOLDED, lexicon.strays(View.FOLDED, word))).flatMap(List::stream).toList();
        };
    }

    private IntervalsSource beginning(Unit unit, QueryWord word) {
        return switch (layer) {
            case EXACT -> prefix(View.FOLDED, unit.exact(word));
            case FOLDED -> prefixes(View.FOLDED, word);
            case STEM, SYNONYM -> any(Stream.concat(begun(lexicon.begun(word)),
                    Arrays.stream(View.values()).map(view -> prefixes(view, word))));
        };
    }

    private Stream<IntervalsSource> begun(Begun begun) {
        return Stream.concat(begun.words().stream().map(each -> in(area.field(View.BARE), Intervals.term(each))),
                begun.beginnings().stream().flatMap(each -> Lexicon.in(View.FOLDED, each))
                        .map(each -> prefix(View.FOLDED, each)));
    }

    private IntervalsSource prefixes(View view, QueryWord word) {
        return any(Lexicon.in(view, word.folded()).map(each -> prefix(view, each)));
    }

    private IntervalsSource prefix(View view, String letters) {
        return in(area.field(view), Intervals.prefix(new BytesRef(letters), Finder.MOST_WORDS));
    }

    private IntervalsSource in(String field, IntervalsSource source) {
        return field.equals(field()) ? source : Intervals.fixField(field, source);
    }

    private static IntervalsSource any(Stream<IntervalsSource> sources) {
        var all = sources.toArray(IntervalsSource[]::new);
        return all.length == 0 ? Intervals.noIntervals("Not in the index") : Intervals.or(all);
    }
}
