package hashiya.search;

import hashiya.search.analysis.View;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;

/// Takes a text to be as long as it has words: where one stands in two forms in one place, it counts once. Without this
/// every text would be a short one in that field.
final class Searcher extends IndexSearcher {

    private Searcher(IndexReader reader) {
        super(reader);
    }

    static SearcherFactory factory() {
        return new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, IndexReader before) {
                return new Searcher(reader);
            }
        };
    }

    @Override
    public CollectionStatistics collectionStatistics(String field) throws IOException {
        var twice = Arrays.stream(Area.values()).filter(each -> each.field(View.FOLDED).equals(field)).findFirst();
        if (twice.isEmpty()) {
            return super.collectionStatistics(field);
        }
        var once = super.collectionStatistics(twice.get().field(View.BARE));
        return once == null ? null : new CollectionStatistics(field, once.maxDoc(), once.docCount(),
                once.sumTotalTermFreq(), once.sumDocFreq());
    }
}
