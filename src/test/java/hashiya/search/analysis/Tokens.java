package hashiya.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// What an analyzer makes of a text, in a list.
///
/// @param original the stretch of the text that it stands for
record Tokens(String term, String original, int start, int end, int position) {

    static List<Tokens> of(View view, String text) {
        try (var analyzer = ArabicAnalysis.analyzer(view)) {
            return of(analyzer, text);
        }
    }

    static List<Tokens> of(Analyzer analyzer, String text) {
        var tokens = new ArrayList<Tokens>();
        try (var stream = analyzer.tokenStream("text", text)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            var offsets = stream.getAttribute(OffsetAttribute.class);
            var increment = stream.getAttribute(PositionIncrementAttribute.class);
            var position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                tokens.add(new Tokens(term.toString(), text.substring(offsets.startOffset(), offsets.endOffset()),
                        offsets.startOffset(), offsets.endOffset(), position));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    static List<String> terms(View view, String text) {
        return of(view, text).stream().map(Tokens::term).toList();
    }

    static List<String> originals(String text) {
        return of(View.FOLDED, text).stream().map(Tokens::original).toList();
    }
}
