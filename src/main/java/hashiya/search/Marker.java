package hashiya.search;

import hashiya.search.analysis.QueryWord;
import hashiya.search.analysis.View;
import hashiya.search.analysis.WordRow;
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
import hashiya.text.TextRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;

/// Finds out which letters of a text made it a hit.
///
/// The index knows the words by their number, not by their letters: so it stays small, and the text itself, read as it
/// was read then, says where the letters are.
final class Marker {

    private final Weight weight;
    private final List<QueryWord> known = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    /// The same, letter by letter.
    private final Set<String> typed = new HashSet<>();
    private final List<Unit> beginnings = new ArrayList<>();
    private final Set<Unit> inTitle = new HashSet<>();
    private final Layer loosest;
    private final Lexicon lexicon;
    private final WordRow folded = new WordRow(View.FOLDED);
    private final WordRow bare = new WordRow(View.BARE);
    private final WordRow stem = new WordRow(View.STEM);
    private boolean isReadLoosely;

    Marker(Plan plan, IndexSearcher searcher) throws IOException {
        weight = plan.marks(searcher);
        loosest = plan.loosest();
        lexicon = plan.lexicon();
        collect(plan.request().query());
    }

    /// @param doc within the leaf
    Matches matches(LeafReaderContext leaf, int doc) throws IOException {
        return weight.matches(leaf, doc);
    }

    /// In reading order, none overlapping another.
    List<TextRange> marks(Matches matches, Area area, String text) throws IOException {
        var places = places(matches, area);
        var isWhole = beginnings.stream().anyMatch(each -> isWanted(each, area));
        if (places.isEmpty() && !isWhole) {
            return List.of();
        }
        isReadLoosely = false;
        folded.read(text, isWhole ? Integer.MAX_VALUE : places.stream().mapToInt(Place::last).max().orElse(0));
        var marks = new ArrayList<TextRange>();
        places.forEach(each -> add(each, text, marks));
        if (isWhole) {
            addBeginnings(area, text, marks);
        }
        return apart(marks);
    }

    /// Those marks in the text that was read last that stand there letter by letter as they were typed.
    List<TextRange> typed(List<TextRange> marks) {
        return marks.stream().filter(this::isTyped).toList();
    }

    private boolean isTyped(TextRange mark) {
        var isTyped = true;
        for (var at = folded.startingAt(mark.start()); at < folded.count() && folded.start(at) < mark.end(); at++) {
            var isWord = typed.contains(folded.exact(at)) || begins(folded.exact(at));
            if (isWord && folded.start(at) == mark.start() && folded.end(at) == mark.end()) {
                return true;
            }
            // Where two words are a name, that is in the row too.
            isTyped &= isWord || at > 0 && folded.position(at) == folded.position(at - 1);
        }
        return isTyped;
    }

    private boolean begins(String word) {
        return beginnings.stream().filter(Unit::isWord)
                .anyMatch(each -> word.startsWith(each.exact(each.words().getFirst())));
    }

    /// From one word to another, by their positions.
    private record Place(int first, int last) {
    }

    private List<Place> places(Matches matches, Area area) throws IOException {
        var places = new ArrayList<Place>();
        if (matches != null) {
            for (var field : area.fields()) {
                var found = matches.getMatches(field);
                while (found != null && found.next()) {
                    add(found, places);
                }
            }
        }
        return places;
    }

    private static void add(MatchesIterator found, List<Place> places) throws IOException {
        var parts = found.getSubMatches();
        if (parts == null) {
            places.add(new Place(found.startPosition(), found.endPosition()));
            return;
        }
        while (parts.next()) {
            places.add(new Place(parts.startPosition(), parts.endPosition()));
        }
    }

    private void add(Place place, String text, List<TextRange> marks) {
        var first = head(place.first);
        var last = Math.max(first, head(place.last));
        if (first < 0) {
            return;
        }
        var start = folded.start(first);
        var end = folded.end(name(last, text));
        if (start < end) {
            marks.add(new TextRange(start, end));
        }
    }

    /// The word at a position; of a name of two words, which is there too, the first.
    private int head(int position) {
        var word = folded.at(position);
        while (word > 0 && folded.position(word - 1) == folded.position(word)) {
            word--;
        }
        return word;
    }

    /// The name of two words that begins with this one, where the name is what was looked for: in another case too, or
    /// behind a conjunction or preposition.
    private int name(int word, String text) {
        var next = word + 1;
        var isName = next < folded.count() && folded.position(next) == folded.position(word);
        return isName && (words.contains(folded.word(next)) || isLoose() && isLooselyName(next, text)) ? next : word;
    }

    private boolean isLooselyName(int word, String text) {
        readLoosely(text);
        return known.stream().anyMatch(each -> lexicon.terms(View.BARE, each).contains(bare.word(word))
                || lexicon.terms(View.STEM, each).contains(stem.word(word)));
    }

    private void readLoosely(String text) {
        if (!isReadLoosely) {
            bare.read(text);
            stem.read(text);
            isReadLoosely = true;
        }
    }

    private void addBeginnings(Area area, String text, List<TextRange> marks) {
        var wanted = beginnings.stream().filter(each -> isWanted(each, area)).toList();
        if (isLoose()) {
            readLoosely(text);
        }
        for (var beginning : wanted) {
            addBeginnings(beginning, marks);
        }
    }

    private boolean isLoose() {
        return loosest.compareTo(Layer.STEM) >= 0;
    }

    private boolean isWanted(Unit beginning, Area area) {
        return beginning.isWord() && (area == Area.TITLE || !inTitle.contains(beginning));
    }

    private void addBeginnings(Unit beginning, List<TextRange> marks) {
        var word = beginning.words().getFirst();
        var begun = isLoose() ? lexicon.begun(word) : Begun.NOTHING;
        for (var at = 0; at < folded.count(); at++) {
            var begins = loosest == Layer.EXACT ? folded.exact(at).startsWith(beginning.exact(word))
                    : folded.startsWith(at, word.folded())
                    || isLoose() && (bare.startsWith(at, word.folded()) || begun.holds(folded, bare, at));
            if (begins && folded.end(at) > folded.start(at)) {
                marks.add(new TextRange(folded.start(at), folded.end(at)));
            }
        }
    }

    private void collect(hashiya.search.query.Query asked) {
        switch (asked) {
            case And(var parts) -> {
                parts.stream().filter(each -> !(each instanceof Word)).forEach(this::collect);
                // Words that stand one behind the other may be one name.
                know(lexicon.units(parts.stream().filter(Word.class::isInstance).map(Word.class::cast).toList()));
            }
            case Or(var parts) -> parts.forEach(this::collect);
            case Near(var parts, _) -> parts.stream().filter(each -> !(each instanceof Prefix)).forEach(this::collect);
            case Word word -> know(lexicon.units(List.of(word)));
            case Phrase(var letters) -> know(List.of(lexicon.unit(letters)));
            case Prefix(var letters) -> beginnings.add(lexicon.unit(letters));
            case Clause(var field, Prefix(var letters)) when field == Field.TITLE -> {
                beginnings.add(lexicon.unit(letters));
                inTitle.add(beginnings.getLast());
            }
            case Clause(var field, var value) when field == Field.TITLE -> collect(value);
            case Clause _, Everything _, Not _ -> {
                // These have no words to mark.
            }
        }
    }

    private void know(List<Unit> units) {
        for (var unit : units) {
            known.addAll(unit.words());
            unit.words().forEach(each -> words.add(each.folded()));
            unit.words().forEach(each -> typed.add(unit.exact(each)));
        }
    }

    private static List<TextRange> apart(List<TextRange> marks) {
        var apart = new ArrayList<TextRange>();
        for (var mark : marks.stream().sorted().toList()) {
            if (apart.isEmpty() || mark.start() >= apart.getLast().end()) {
                apart.add(mark);
            } else if (mark.end() > apart.getLast().end()) {
                apart.set(apart.size() - 1, new TextRange(apart.getLast().start(), mark.end()));
            }
        }
        return List.copyOf(apart);
    }
}
