package hashiya.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/// Turns words into what Lucene looks for in one field: the search box and the benchmark of its quality both build on
/// this.
///
/// @param field without its view: `text`
/// @param views the layers that are switched on
public record WordQueries(String field, Set<View> views, TermCheck check) {

    /// What the weaker views add to the score of the best: enough to break ties.
    private static final float TIE_BREAKER = 0.1f;

    public WordQueries {
        views = Set.copyOf(views);
    }

    /// The words that count: all but the stop words, or all where there are no others.
    public static List<QueryWord> wanted(List<QueryWord> words) {
        var wanted = words.stream().filter(word -> !word.isStop()).toList();
        return wanted.isEmpty() ? words : wanted;
    }

    /// Documents with all of the words, or some, the best first.
    public Query words(List<QueryWord> words, Need need) {
        var query = new BooleanQuery.Builder();
        for (var word : wanted(words)) {
            query.add(word(word), need == Need.ALL ? Occur.MUST : Occur.SHOULD);
        }
        return query.build();
    }

    /// A document with the word in any view; its score is that of the best view.
    public Query word(QueryWord word) {
        var forms = new ArrayList<Query>();
        for (var view : View.values()) {
            if (views.contains(view)) {
                forms.add(form(word, view));
            }
        }
        return forms.isEmpty() ? MatchNoDocsQuery.INSTANCE : new DisjunctionMaxQuery(forms, TIE_BREAKER);
    }

    /// The word in one view, its alternatives counted as one.
    public Query form(QueryWord word, View view) {
        var terms = new SynonymQuery.Builder(view.field(field));
        for (var term : ArabicAnalysis.alternatives(word, view, check)) {
            terms.addTerm(new Term(view.field(field), term));
        }
        return terms.build();
    }
}
