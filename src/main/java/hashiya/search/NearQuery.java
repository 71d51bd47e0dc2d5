package hashiya.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/// Words near each other. Where only the best are wanted, a text that has the words too seldom to be among them is
/// passed over without a look at where they stand, which is what takes the time.
final class NearQuery extends Query {

    private final IntervalQuery near;
    private final List<List<Term>> words;

    /// @param words of each word, the terms that it may be
    NearQuery(IntervalQuery near, List<List<Term>> words) {
        this.near = near;
        this.words = words;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        var weight = near.createWeight(searcher, mode, boost);
        return mode != ScoreMode.TOP_SCORES ? weight : new FilterWeight(this, weight) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                var supplier = super.scorerSupplier(leaf);
                return supplier == null ? null : bounded(supplier, leaf, boost);
            }
        };
    }

    private ScorerSupplier bounded(ScorerSupplier supplier, LeafReaderContext leaf, float boost) {
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) throws IOException {
                return new NearScorer(supplier.get(leadCost), postings(leaf), boost);
            }

            @Override
            public long cost() {
                return supplier.cost();
            }
        };
    }

    private List<List<PostingsEnum>> postings(LeafReaderContext leaf) throws IOException {
        var postings = new ArrayList<List<PostingsEnum>>();
        for (var word : words) {
            var ofWord = new ArrayList<PostingsEnum>();
            for (var term : word) {
                var found = leaf.reader().postings(term, PostingsEnum.FREQS);
                if (found != null) {
                    ofWord.add(found);
                }
            }
            postings.add(ofWord);
        }
        return postings;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        near.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return near.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NearQuery query && near.equals(query.near);
    }

    @Override
    public int hashCode() {
        return near.hashCode();
    }
}
