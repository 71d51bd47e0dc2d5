package hashiya.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// What the index really holds.
@FunctionalInterface
public interface TermCheck {

    /// Knows no word: then nothing is added to what was typed.
    TermCheck NONE = (_, _) -> 0;

    /// In how many documents the term stands in this form; 0 where it is not in the index.
    int documents(View view, String term);

    /// Asks what is in the field, of which the views have one each.
    static TermCheck of(IndexReader reader, String field) {
        return (view, term) -> {
            try {
                return reader.docFreq(new Term(view.field(field), term));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the words of the index", e);
            }
        };
    }

    default boolean has(View view, String term) {
        return documents(view, term) > 0;
    }
}
