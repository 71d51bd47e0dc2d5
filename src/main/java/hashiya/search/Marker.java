package hashiya.search;

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
    private final Set<String> words = new HashSet<>();
    /// The same, letter by letter.
    private final Set<String> typed = new HashSet<>();
    private final List<Unit> beginnings = new ArrayList<>();
    private final Set<Unit> inTitle = new HashSet<>();
    private final boolean isExact;
    private final Lexicon lexicon;
    private final WordRow folded = new WordRow(View.FOLDED);
    private final WordRow bare = new WordRow(View.BARE);

    Marker(Plan plan, IndexSearcher searcher) throws IOException {
        weight = plan.marks(searcher);
        isExact = plan.loosest() == Layer.EXACT;
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
        folded.read(text, isWhole ? Integer.MAX_VALUE : places.stream().mapToInt(Place::last).max().orElse(0));
        var marks = new ArrayList<TextRange>();
        places.forEach(each -> add(each.first, each.last, marks));
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

    private void add(int firstPosition, int lastPosition, List<TextRange> marks) {
        var first = folded.at(firstPosition);
        var last = Math.max(first, folded.at(lastPosition));
        if (first < 0) {
            return;
        }
        while (first > 0 && folded.position(first - 1) == folded.position(first)) {
            first--;
        }
        var whole = name(first);
        var end = first < last || whole == first ? folded.end(last) : folded.end(whole);
        var start = folded.start(first);
        if (start < end) {
            marks.add(new TextRange(start, end));
        }
    }

    /// The name of two words that begins with this one, where the name is what was looked for.
    private int name(int word) {
        var next = word + 1;
        return next < folded.count() && folded.position(next) == folded.position(word)
                && words.contains(folded.word(next)) ? next : word;
    }

    private void addBeginnings(Area area, String text, List<TextRange> marks) {
        var wanted = beginnings.stream().filter(each -> isWanted(each, area)).toList();
        if (!isExact) {
            bare.read(text);
        }
        for (var beginning : wanted) {
            addBeginnings(beginning, folded, marks);
            if (!isExact) {
                addBeginnings(beginning, bare, marks);
            }
        }
    }

    private boolean isWanted(Unit beginning, Area area) {
        return beginning.isWord() && (area == Area.TITLE || !inTitle.contains(beginning));
    }

    private void addBeginnings(Unit beginning, WordRow row, List<TextRange> marks) {
        var word = beginning.words().getFirst();
        for (var at = 0; at < row.count(); at++) {
            var begins = isExact ? row.exact(at).startsWith(beginning.exact(word)) : row.startsWith(at, word.folded());
            if (begins && row.end(at) > row.start(at)) {
                marks.add(new TextRange(row.start(at), row.end(at)));
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
