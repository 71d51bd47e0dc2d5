package hashiya.search.analysis;

import hashiya.text.TextRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Reads a query as the texts are read, in all views at once.
final class QueryWords {

    /// @param increment 0 for the name in one word that its first word, before it, begins
    private record Token(String term, int start, int end, int increment) {
    }

    private QueryWords() {
    }

    /// A name of two words is one word here, as it is in the index.
    static List<QueryWord> of(String typed) {
        var folded = read(typed, View.FOLDED);
        var bare = read(typed, View.BARE);
        var stem = read(typed, View.STEM);
        var words = new ArrayList<QueryWord>();
        var position = -1;
        var behind = 0;
        for (var at = 0; at < folded.size(); at++) {
            position += folded.get(at).increment;
            var isName = at + 1 < folded.size() && folded.get(at + 1).increment == 0;
            var each = isName ? at + 1 : at;
            var token = folded.get(each);
            words.add(new QueryWord(new TextRange(token.start, token.end), position, token.term, bare.get(each).term,
                    stem.get(each).term, StopWords.contains(token.term),
                    !words.isEmpty() && touches(typed, behind, token.start)));
            behind = token.end;
            if (isName) {
                at += 2;
                position++;
            }
        }
        return words;
    }

    private static boolean touches(String typed, int from, int to) {
        return typed.substring(from, to).chars().noneMatch(Character::isWhitespace);
    }

    private static List<Token> read(String typed, View view) {
        var tokens = new ArrayList<Token>();
        try (var analyzer = ArabicAnalysis.analyzer(view); var stream = analyzer.tokenStream("", typed)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            var offsets = stream.getAttribute(OffsetAttribute.class);
            var increment = stream.getAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), offsets.startOffset(), offsets.endOffset(),
                        increment.getPositionIncrement()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a text that is in memory", e);
        }
        return tokens;
    }
}
