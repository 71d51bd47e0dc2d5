package hashiya.search;

import hashiya.search.analysis.ArabicAnalysis;
import hashiya.search.analysis.Beginnings;
import hashiya.search.analysis.QueryWord;
import hashiya.search.analysis.Spaces;
import hashiya.search.analysis.TermCheck;
import hashiya.search.analysis.View;
import hashiya.search.analysis.Written;
import hashiya.search.query.Query.Word;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// What the words of one request are, and what the index holds of them. Each is found out once.
final class Lexicon {

    private record Form(View view, String folded, String own) {
    }

    private final Map<String, List<QueryWord>> words = new HashMap<>();
    private final Map<Form, List<String>> terms = new HashMap<>();
    private final Map<Form, List<String>> strays = new HashMap<>();
    private final Map<Unit, List<Unit>> otherSpaces = new HashMap<>();
    private final Map<String, Begun> begun = new HashMap<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final Dictionary dictionary;
    private final TermCheck check = this::documents;

    Lexicon(IndexReader reader) {
        dictionary = new Dictionary(reader);
    }

    /// Words that were typed one behind the other. They are read together, since two may be one name; those that were
    /// typed in one, as `#الدولة_الإسلامية`, stay together.
    List<Unit> units(List<Word> typed) {
        var text = typed.stream().map(Word::letters).collect(Collectors.joining(" "));
        return Unit.split(words(text), text);
    }

    /// Everything in quotation marks.
    Unit unit(String phrase) {
        return new Unit(words(phrase), phrase);
    }

    /// What to look for in the view, the word itself first.
    List<String> terms(View view, QueryWord word) {
        return terms.computeIfAbsent(new Form(view, word.folded(), word.form(view)),
                _ -> ArabicAnalysis.alternatives(word, view, check));
    }

    /// What the view finds of the word and the stem does not.
    List<String> strays(View view, QueryWord word) {
        return strays.computeIfAbsent(new Form(view, word.folded(), word.form(view)),
                _ -> ArabicAnalysis.strays(word, view, check));
    }

    /// Words of the index that begin so behind a conjunction, a preposition or both.
    Begun begun(QueryWord beginning) {
        return begun.computeIfAbsent(beginning.folded(), letters -> new Begun(
                Beginnings.behindClitics(letters, check, this::beginning), Beginnings.withArticle(letters)));
    }

    private Map<String, Integer> beginning(View view, String letters) {
        var words = new HashMap<String, Integer>();
        for (var area : Area.values()) {
            in(view, letters).forEach(each -> dictionary.beginning(area.field(view), each).forEach((word, documents) ->
                    words.merge(word.substring(each.length() - letters.length()), documents, Integer::sum)));
        }
        return words;
    }

    /// The same with spaces set otherwise, where the index has it so.
    List<Unit> otherSpaces(Unit unit) {
        return otherSpaces.computeIfAbsent(unit, each -> Spaces.others(each.typed(), each.words(), check).stream()
                .map(this::unit).toList());
    }

    /// Two words that stand one behind the other in one, where the index has them so.
    Optional<Unit> inOne(Unit first, Unit second) {
        return !first.isWord() || !second.isWord() ? Optional.empty()
                : Spaces.inOne(first.typed(), first.words().getFirst(), second.words().getFirst(), check)
                        .map(this::unit);
    }

    /// Words that say so little that they are not looked for.
    void leaveOut(Unit unit) {
        leftOut.add(unit.through(unit));
    }

    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    private List<QueryWord> words(String text) {
        return words.computeIfAbsent(text, ArabicAnalysis::words);
    }

    /// Those of the terms that the area holds in the view.
    List<Term> there(Area area, View view, List<String> terms) {
        var field = area.field(view);
        return terms.stream().flatMap(each -> in(view, each)).map(each -> new Term(field, each)).filter(this::isThere)
                .toList();
    }

    /// The word letter by letter, where the area holds it.
    List<Term> there(Area area, String exact) {
        return Stream.of(new Term(area.field(View.FOLDED), exact)).filter(this::isThere).toList();
    }

    /// How the index has a word of the view: where it is written so, and where it is written otherwise.
    static Stream<String> in(View view, String word) {
        return view == View.FOLDED ? Stream.of(word, Written.folded(word)) : Stream.of(word);
    }

    private boolean isThere(Term term) {
        return dictionary.documents(term) > 0;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    private int documents(View view, String word) {
        return Arrays.stream(Area.values()).mapToInt(area -> in(view, word)
                .mapToInt(each -> dictionary.documents(new Term(area.field(view), each))).sum()).sum();
    }
}
