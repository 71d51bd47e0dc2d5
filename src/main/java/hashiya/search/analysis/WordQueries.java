package hashiya.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

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
        var wanted = wanted(words);
        var query = new BooleanQuery.Builder();
        for (var at = 0; at < wanted.size(); at++) {
            var inOne = at + 1 < wanted.size() ? inOne(wanted.get(at), wanted.get(at + 1)) : Optional.<Query>empty();
            if (inOne.isPresent() && need == Need.ALL) {
                var two = new BooleanQuery.Builder().add(word(wanted.get(at)), Occur.MUST)
                        .add(word(wanted.get(++at)), Occur.MUST).build();
                query.add(new DisjunctionMaxQuery(List.of(two, inOne.get()), TIE_BREAKER), Occur.MUST);
            } else {
                query.add(word(wanted.get(at)), need == Need.ALL ? Occur.MUST : Occur.SHOULD);
                inOne.ifPresent(name -> query.add(name, Occur.SHOULD));
            }
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
        if (views.contains(View.FOLDED)) {
            inTwo(word).ifPresent(forms::add);
        }
        return best(forms);
    }

    /// The word in one view, its alternatives counted as one.
    public Query form(QueryWord word, View view) {
        var terms = new SynonymQuery.Builder(view.field(field));
        for (var term : ArabicAnalysis.alternatives(word, view, check)) {
            terms.addTerm(new Term(view.field(field), term));
        }
        return terms.build();
    }

    /// The words side by side, stop words too.
    ///
    /// @param slop how many places they may be off
    public Query phrase(List<QueryWord> words, int slop) {
        var forms = new ArrayList<Query>();
        for (var view : View.values()) {
            if (views.contains(view)) {
                forms.add(phrase(words, view, slop));
            }
        }
        return best(forms);
    }

    private Query phrase(List<QueryWord> words, View view, int slop) {
        var phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        for (var word : words) {
            var terms = ArabicAnalysis.alternatives(word, view, check).stream()
                    .map(term -> new Term(view.field(field), term)).toArray(Term[]::new);
            phrase.add(terms, word.position() - words.getFirst().position());
        }
        return phrase.build();
    }

    /// Two words that texts also write without the space between them.
    private Optional<Query> inOne(QueryWord first, QueryWord second) {
        var term = first.folded() + second.folded();
        var isName = second.position() == first.position() + 1 && views.contains(View.FOLDED)
                && first.folded().length() > 1 && check.has(View.FOLDED, term);
        return isName ? Optional.of(new TermQuery(new Term(View.FOLDED.field(field), term))) : Optional.empty();
    }

    /// One word that texts also write as two.
    private Optional<Query> inTwo(QueryWord word) {
        return Glued.parts(word, check).map(parts -> new MultiPhraseQuery.Builder()
                .add(new Term(View.FOLDED.field(field), parts.first()))
                .add(new Term(View.FOLDED.field(field), parts.second())).build());
    }

    private static Query best(List<Query> forms) {
        return forms.isEmpty() ? MatchNoDocsQuery.INSTANCE : new DisjunctionMaxQuery(forms, TIE_BREAKER);
    }
}
