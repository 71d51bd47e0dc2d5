package hashiya.search;

import hashiya.search.analysis.TextForms;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// Hands the words of a text that has been read already to the index, in one of their forms.
final class FormStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final TextForms text;
    private final Function<TextForms, BytesRef[]> form;
    private BytesRef[] words = {};
    private int next;

    FormStream(TextForms text, Function<TextForms, BytesRef[]> form) {
        this.text = text;
        this.form = form;
    }

    /// Attributes are not cleared in between: both are set each time, and there are no others.
    @Override
    public boolean incrementToken() {
        if (next == text.count()) {
            return false;
        }
        term.setBytesRef(words[next]);
        increment.setPositionIncrement(text.increment(next));
        next++;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
        words = form.apply(text);
    }
}
