package hashiya.search;

import hashiya.search.analysis.TokenRow;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Hands the words of a text that has been read already to the index, in one of their forms.
final class FormStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final TokenRow row;
    private int next;

    FormStream(TokenRow row) {
        this.row = row;
    }

    /// Attributes are not cleared in between: both are set each time, and there are no others.
    @Override
    public boolean incrementToken() {
        if (next == row.count()) {
            return false;
        }
        term.setBytesRef(row.token(next));
        increment.setPositionIncrement(row.increment(next));
        next++;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
