package hashiya.search.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/// Hands the words of a text to Lucene in one view.
final class WordTokenizer extends Tokenizer {

    /// A buffer that a giant text made this much larger, in UTF-16 units, is not kept.
    private static final int LARGE = 1 << 20;

    /// A text of so few UTF-16 units, a query above all, is not worth remembering words for.
    private static final int SHORT = 500;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute span = addAttribute(PositionLengthAttribute.class);

    private final View view;
    /// Nothing until there is a text that is worth it.
    private FormCache stems;
    private final WordReader reader;
    private char[] text = new char[4096];
    private int length;

    WordTokenizer(View view) {
        this.view = view;
        reader = new WordReader(view);
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!reader.next()) {
            return false;
        }
        increment.setPositionIncrement(reader.increment());
        if (reader.isName()) {
            span.setPositionLength(2);
        }
        emit(reader.word());
        return true;
    }

    private void emit(Word word) {
        if (word.kind == Letters.ARABIC && view == View.STEM) {
            stem(word);
        } else {
            view.apply(word);
        }
        term.copyBuffer(word.letters, 0, word.size);
        offsets.setOffset(correctOffset(word.start), correctOffset(word.end));
    }

    private void stem(Word word) {
        if (stems != null && stems.recall(word)) {
            return;
        }
        view.apply(word);
        if (stems != null) {
            stems.remember(word);
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        if (text.length > LARGE) {
            text = new char[4096];
        }
        length = 0;
        for (int read; (read = input.read(text, length, text.length - length)) >= 0; ) {
            length += read;
            if (length == text.length) {
                text = Arrays.copyOf(text, length * 2);
            }
        }
        if (view == View.STEM && stems == null && length > SHORT) {
            stems = new FormCache();
        }
        reader.read(text, length);
    }

    @Override
    public void end() throws IOException {
        super.end();
        offsets.setOffset(correctOffset(length), correctOffset(length));
    }
}
