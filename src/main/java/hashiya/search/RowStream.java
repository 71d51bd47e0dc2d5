package hashiya.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Hands words that have been read already to the index, folded or as they are written.
final class RowStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final WordRow row;
    private final boolean isExact;
    private int next;

    private RowStream(WordRow row, boolean isExact) {
        this.row = row;
        this.isExact = isExact;
    }

    static RowStream folded(WordRow row) {
        return new RowStream(row, false);
    }

    static RowStream exact(WordRow row) {
        return new RowStream(row, true);
    }

    @Override
    public boolean incrementToken() {
        if (next == row.count()) {
            return false;
        }
        clearAttributes();
        if (isExact) {
            row.exact(next, term);
        } else {
            term.copyBuffer(row.letters(), row.from(next), row.length(next));
        }
        increment.setPositionIncrement(row.position(next) - (next == 0 ? -1 : row.position(next - 1)));
        next++;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
