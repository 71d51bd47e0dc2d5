package hashiya.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;

/// Looks only at texts whose words are frequent enough for a score that is still wanted.
final class NearScorer extends Scorer {

    private final Scorer near;
    private final TwoPhaseIterator places;
    private final List<List<PostingsEnum>> words;
    private final float boost;
    private float wanted;

    NearScorer(Scorer near, List<List<PostingsEnum>> words, float boost) {
        this.near = near;
        this.words = words;
        this.boost = boost;
        places = near.twoPhaseIterator();
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
        return new TwoPhaseIterator(places.approximation()) {
            @Override
            public boolean matches() throws IOException {
                return (wanted == 0 || most(approximation.docID()) >= wanted) && places.matches();
            }

            @Override
            public float matchCost() {
                return places.matchCost();
            }
        };
    }

    @Override
    public DocIdSetIterator iterator() {
        return TwoPhaseIterator.asDocIdSetIterator(twoPhaseIterator());
    }

    /// The highest score that the text can have. A word is in no more stretches than there are words to begin one, and
    /// none counts for more than one; scores are saturated as [org.apache.lucene.queries.intervals.IntervalQuery] does it.
    private float most(int doc) throws IOException {
        var fewest = Integer.MAX_VALUE;
        for (var word : words) {
            fewest = Math.min(fewest, count(word, doc));
        }
        return boost * (1 - 1 / (1 + (float) fewest * words.size())) + Math.ulp(boost);
    }

    private static int count(List<PostingsEnum> word, int doc) throws IOException {
        var count = 0;
        for (var term : word) {
            var at = term.docID();
            if (at < doc) {
                at = term.advance(doc);
            }
            if (at == doc) {
                count += term.freq();
            }
        }
        return count;
    }

    @Override
    public void setMinCompetitiveScore(float score) {
        wanted = score;
    }

    @Override
    public int docID() {
        return near.docID();
    }

    @Override
    public float score() throws IOException {
        return near.score();
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
        return near.getMaxScore(upTo);
    }
}
