package hashiya.search;

import hashiya.search.analysis.ArabicAnalysis;
import hashiya.search.analysis.QueryWord;
import hashiya.search.analysis.TermCheck;
import hashiya.search.analysis.View;
import hashiya.search.query.Query.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// What the words of one request are, and what the index holds of them. Each is found out once.
final class Lexicon {

    private record Form(View view, String folded, String own) {
    }

    private final Map<String, List<QueryWord>> words = new HashMap<>();
    private final Map<Form, List<String>> terms = new HashMap<>();
    private final Map<Term, Integer> documents = new HashMap<>();
    private final IndexReader reader;
    private final TermCheck check = this::documents;

    Lexicon(IndexReader reader) {
        this.reader = reader;
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

    private List<QueryWord> words(String text) {
        return words.computeIfAbsent(text, ArabicAnalysis::words);
    }

    private int documents(View view, String word) {
        return documents.computeIfAbsent(new Term(Area.TEXT.field(view), word),
                term -> documents(term) + documents(new Term(Area.TITLE.field(view), word)));
    }

    private int documents(Term term) {
        try {
            return reader.docFreq(term);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
