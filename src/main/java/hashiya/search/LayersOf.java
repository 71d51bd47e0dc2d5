package hashiya.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;

/// Finds out which layer found each hit: the first in which it would be found.
final class LayersOf {

    private LayersOf() {
    }

    /// @return by the number of the document
    static Map<Integer, Layer> of(Plan plan, IndexSearcher searcher, ScoreDoc[] found) throws IOException {
        var layers = new HashMap<Integer, Layer>();
        var docs = Arrays.stream(found).mapToInt(each -> each.doc).sorted().toArray();
        for (var layer : Plan.closerThan(plan.loosest())) {
            var left = Arrays.stream(docs).filter(each -> !layers.containsKey(each)).toArray();
            for (var doc : matching(plan, layer, searcher, left)) {
                layers.put(doc, layer);
            }
        }
        Arrays.stream(docs).forEach(each -> layers.putIfAbsent(each, plan.loosest()));
        return layers;
    }

    /// Goes through the hits in their order, so that each part of the index is opened once.
    private static int[] matching(Plan plan, Layer layer, IndexSearcher searcher, int[] docs) throws IOException {
        if (docs.length == 0) {
            return docs;
        }
        var weight = searcher.createWeight(searcher.rewrite(plan.upTo(layer)), ScoreMode.COMPLETE_NO_SCORES, 1);
        var leaves = searcher.getLeafContexts();
        var matching = new int[docs.length];
        var count = 0;
        LeafReaderContext leaf = null;
        Scorer scorer = null;
        for (var doc : docs) {
            var own = leaves.get(ReaderUtil.subIndex(doc, leaves));
            if (own != leaf) {
                leaf = own;
                scorer = weight.scorer(leaf);
            }
            if (scorer != null && isThere(scorer, doc - leaf.docBase)) {
                matching[count++] = doc;
            }
        }
        return Arrays.copyOf(matching, count);
    }

    private static boolean isThere(Scorer scorer, int doc) throws IOException {
        var twoPhase = scorer.twoPhaseIterator();
        var docs = twoPhase == null ? scorer.iterator() : twoPhase.approximation();
        return advanced(docs, doc) == doc && (twoPhase == null || twoPhase.matches());
    }

    private static int advanced(DocIdSetIterator docs, int doc) throws IOException {
        return docs.docID() < doc ? docs.advance(doc) : docs.docID();
    }
}
