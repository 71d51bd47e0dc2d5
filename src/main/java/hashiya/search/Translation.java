package hashiya.search;

import hashiya.model.Synonyms;
import hashiya.search.query.Field;
import hashiya.search.query.Query.And;
import hashiya.search.query.Query.Clause;
import hashiya.search.query.Query.Everything;
import hashiya.search.query.Query.Near;
import hashiya.search.query.Query.Not;
import hashiya.search.query.Query.Or;
import hashiya.search.query.Query.Phrase;
import hashiya.search.query.Query.Prefix;
import hashiya.search.query.Query.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/// Says in Lucene's terms what a query asks for, when its words may match as loosely as one layer.
///
/// What every layer finds, the next one finds too: only what is left out is left out alike by all of them, namely all
/// that the loosest layer in use would find.
final class Translation {

    private final Finder finder;
    private final Synonyms synonyms;
    private final Layer layer;
    private final Layer loosest;
    private boolean isForMarks;

    private Translation(Finder finder, Synonyms synonyms, Layer layer, Layer loosest) {
        this.finder = finder;
        this.synonyms = synonyms;
        this.layer = layer;
        this.loosest = loosest;
    }

    static Translation of(Lexicon lexicon, Synonyms synonyms, Layer layer, Layer loosest) {
        return new Translation(new Finder(List.of(Area.values()), lexicon), synonyms, layer, loosest);
    }

    /// The same to find out where words stand: words that begin so are found in the text, not here.
    Translation forMarks() {
        isForMarks = true;
        return this;
    }

    Query query(hashiya.search.query.Query asked) {
        return switch (asked) {
            case Everything() -> MatchAllDocsQuery.INSTANCE;
            case Word word -> units(List.of(word), false);
            case Phrase(var words) -> called(words, finder.phrase(unit(words), layer));
            case Prefix(var letters) -> isForMarks ? MatchAllDocsQuery.INSTANCE : finder.prefix(letters, layer);
            case Near(var parts, var distance) -> finder.near(parts.stream().map(this::part).toList(), distance,
                    layer);
            case And(var parts) -> all(parts);
            case Or(var parts) -> any(parts);
            case Not not -> all(List.of(not));
            case Clause clause -> clause.field() == Field.TITLE ? inTitle().query(clause.value())
                    : new BoostQuery(new ConstantScoreQuery(Filters.of(clause)), 0);
        };
    }

    /// Whether the query looks for words at all, so that hits can be better and worse.
    static boolean ranks(hashiya.search.query.Query asked) {
        return switch (asked) {
            case And(var parts) -> parts.stream().anyMatch(Translation::ranks);
            case Or(var parts) -> parts.stream().anyMatch(Translation::ranks);
            case Everything _, Not _ -> false;
            case Clause clause -> clause.field() == Field.TITLE;
            case Word _, Phrase _, Prefix _, Near _ -> true;
        };
    }

    private Query all(List<hashiya.search.query.Query> parts) {
        var all = new BooleanQuery.Builder();
        var isWanted = false;
        var remain = parts.stream().anyMatch(each -> each instanceof Phrase || each instanceof Prefix
                || each instanceof Near);
        var run = new ArrayList<Word>();
        for (var part : parts) {
            switch (part) {
                case Word word -> run.add(word);
                case Not(var excluded) -> all.add(excluding().query(excluded), Occur.MUST_NOT);
                case Clause clause when clause.field() != Field.TITLE -> all.add(Filters.of(clause), Occur.FILTER);
                default -> {
                    all.add(query(part), Occur.MUST);
                    isWanted = true;
                }
            }
        }
        if (!run.isEmpty()) {
            all.add(units(run, remain), Occur.MUST);
        } else if (!isWanted) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return all.build();
    }

    /// All of these words, but for stop words where others remain.
    private Query units(List<Word> words, boolean othersRemain) {
        var units = finder.lexicon().units(words);
        var wanted = units.stream().filter(each -> !each.isStop()).toList();
        var kept = wanted.isEmpty() && !othersRemain ? units : wanted;
        if (units.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        units.stream().filter(each -> !kept.contains(each)).forEach(finder.lexicon()::leaveOut);
        var all = new BooleanQuery.Builder();
        var unnamed = new ArrayList<Unit>();
        for (var at = 0; at < kept.size(); ) {
            var last = layer == Layer.SYNONYM ? lastOfName(kept, at) : at;
            var name = kept.subList(at, last + 1);
            if (others(name).isEmpty()) {
                unnamed.addAll(name);
            } else {
                all.add(called(name.getFirst().through(name.getLast()), allOf(name)), Occur.MUST);
            }
            at = last + 1;
        }
        return kept.isEmpty() ? MatchAllDocsQuery.INSTANCE : all(unnamed, all);
    }

    private Query allOf(List<Unit> units) {
        return units.size() == 1 ? finder.word(units.getFirst(), layer) : all(units, new BooleanQuery.Builder());
    }

    /// Each of them, or two in one where texts write them so.
    private Query all(List<Unit> units, BooleanQuery.Builder all) {
        for (var at = 0; at < units.size(); at++) {
            var first = units.get(at);
            var inOne = at + 1 < units.size() ? inOne(first, units.get(at + 1)) : Optional.<Query>empty();
            if (inOne.isEmpty()) {
                all.add(finder.word(first, layer), Occur.MUST);
                continue;
            }
            var both = new BooleanQuery.Builder().add(finder.word(first, layer), Occur.MUST)
                    .add(finder.word(units.get(++at), layer), Occur.MUST).build();
            all.add(new DisjunctionMaxQuery(List.of(both, inOne.get()), 0), Occur.MUST);
        }
        return all.build();
    }

    private Optional<Query> inOne(Unit first, Unit second) {
        return layer == Layer.EXACT ? Optional.empty()
                : finder.lexicon().inOne(first, second).map(one -> finder.inOne(one, layer));
    }

    /// The longest name that begins here and for which the analyst keeps another.
    private int lastOfName(List<Unit> units, int first) {
        for (var last = Math.min(units.size(), first + synonyms.longest()) - 1; last > first; last--) {
            if (!others(units.subList(first, last + 1)).isEmpty()) {
                return last;
            }
        }
        return first;
    }

    /// What is asked for, or what else it is called.
    private Query called(String name, Query itself) {
        var others = others(name);
        if (others.isEmpty()) {
            return itself;
        }
        var any = new ArrayList<>(List.of(itself));
        others.forEach(each -> any.add(finder.phrase(unit(each), layer)));
        return new DisjunctionMaxQuery(any, 0);
    }

    private List<String> others(List<Unit> name) {
        return others(name.getFirst().through(name.getLast()));
    }

    private List<String> others(String name) {
        return layer == Layer.SYNONYM ? synonyms.others(name) : List.of();
    }

    /// Whoever wants one of two words wants them in one, too.
    private Query any(List<hashiya.search.query.Query> parts) {
        var any = new BooleanQuery.Builder();
        for (var at = 0; at < parts.size(); at++) {
            any.add(query(parts.get(at)), Occur.SHOULD);
            if (at > 0 && parts.get(at - 1) instanceof Word first && parts.get(at) instanceof Word second) {
                var units = finder.lexicon().units(List.of(first, second));
                if (units.size() == 2) {
                    inOne(units.getFirst(), units.getLast()).ifPresent(one -> any.add(one, Occur.SHOULD));
                }
            }
        }
        return any.build();
    }

    private Finder.Part part(hashiya.search.query.Query part) {
        return switch (part) {
            case Word(var letters) -> new Finder.Part(unit(letters), false);
            case Phrase(var words) -> new Finder.Part(unit(words), false);
            case Prefix(var letters) -> new Finder.Part(unit(letters), true);
            default -> throw new IllegalArgumentException("Not near: " + part);
        };
    }

    private Unit unit(String letters) {
        return finder.lexicon().unit(letters);
    }

    private Translation excluding() {
        return new Translation(finder, synonyms, loosest, loosest);
    }

    private Translation inTitle() {
        var inTitle = new Translation(new Finder(List.of(Area.TITLE), finder.lexicon()), synonyms, layer, loosest);
        inTitle.isForMarks = isForMarks;
        return inTitle;
    }
}
