package hashiya.search;

import hashiya.search.analysis.ArabicAnalysis;
import hashiya.search.analysis.QueryWord;
import hashiya.search.analysis.Spaces;
import hashiya.search.analysis.TermCheck;
import hashiya.search.analysis.View;
import hashiya.search.query.Query.Word;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// What the words of one request are, and what the index holds of them. Each is found out once.
final class Lexicon {

    private record Form(View view, String folded, String own) {
    }

    private final Map<String, List<QueryWord>> words = new HashMap<>();
    private final Map<Form, List<String>> terms = new HashMap<>();
    private final Map<Unit, List<Unit>> otherSpaces = new HashMap<>();
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

    /// Those of the terms that the index holds in this very field.
    List<Term> there(String field, List<String> terms) {
        return terms.stream().map(each -> new Term(field, each)).filter(each -> dictionary.documents(each) > 0)
                .toList();
    }

    Dictionary dictionary() {
        return dictionary;
    }

    private int documents(View view, String word) {
        return dictionary.documents(new Term(Area.TEXT.field(view), word))
                + dictionary.documents(new Term(Area.TITLE.field(view), word));
    }
}
