package hashiya.search.analysis;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/// Takes texts and queries apart into words.
public final class ArabicAnalysis {

    /// Rises with every change of what is written to the index; an index of another version is built anew.
    public static final int VERSION = 1;

    private ArabicAnalysis() {
    }

    /// Writes each field in the form that its name ends in. Give it to the writer of the index.
    public static Analyzer byField() {
        var folded = analyzer(View.FOLDED);
        var bare = analyzer(View.BARE);
        var stem = analyzer(View.STEM);
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return switch (View.of(field)) {
                    case FOLDED -> folded;
                    case BARE -> bare;
                    case STEM -> stem;
                };
            }
        };
    }

    public static Analyzer analyzer(View view) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return new TokenStreamComponents(new WordTokenizer(view));
            }
        };
    }

    /// The words of a query, in reading order.
    public static List<QueryWord> words(String typed) {
        return QueryWords.of(typed);
    }

    /// What to look for in the view: the word itself first, then what the index holds of it with other clitics.
    /// In [View#FOLDED] that is the word alone, but for the ways to write one number.
    public static List<String> alternatives(QueryWord word, View view, TermCheck check) {
        return Alternatives.of(word, view, check);
    }

    /// Those of the word's [#alternatives] in the view that find words which those in [View#STEM] do not: hardly ever
    /// any.
    public static List<String> strays(QueryWord word, View view, TermCheck check) {
        return Strays.of(word, view, check);
    }
}
