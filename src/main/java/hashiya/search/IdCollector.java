package hashiya.search;

import hashiya.model.Id;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Collects the ids of all things of one kind.
final class IdCollector extends SimpleCollector {

    private final Kind kind;
    private final List<Id> ids = new ArrayList<>();
    private NumericDocValues numbers;

    IdCollector(Kind kind) {
        this.kind = kind;
    }

    List<Id> ids() {
        return ids;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        numbers = DocValues.getNumeric(leaf.reader(), Column.NUMBER);
    }

    @Override
    public void collect(int doc) throws IOException {
        if (numbers.advanceExact(doc)) {
            ids.add(new Key(kind, numbers.longValue()).id());
        }
    }
}
