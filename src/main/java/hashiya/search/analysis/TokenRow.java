package hashiya.search.analysis;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/// What one field of the index takes of a text, in its order.
public final class TokenRow {

    private BytesRef[] tokens = new BytesRef[512];
    private int[] increments = new int[512];
    private int count;

    public int count() {
        return count;
    }

    public BytesRef token(int at) {
        return tokens[at];
    }

    /// By how many places it stands behind the one before; 0 where it stands in the same place.
    public int increment(int at) {
        return increments[at];
    }

    void clear() {
        count = 0;
    }

    void add(BytesRef token, int increment) {
        if (count == tokens.length) {
            tokens = Arrays.copyOf(tokens, count * 2);
            increments = Arrays.copyOf(increments, count * 2);
        }
        tokens[count] = token;
        increments[count++] = increment;
    }
}
