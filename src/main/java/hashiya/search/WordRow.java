package hashiya.search;

import hashiya.search.analysis.ArabicAnalysis;
import hashiya.search.analysis.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of one text in their order, folded, with their places in it. Texts are read into it one after the other.
final class WordRow implements AutoCloseable {

    private final Analyzer analyzer;
    private String text = "";
    private char[] letters = new char[4096];
    private int[] from = new int[512];
    private int[] starts = new int[512];
    private int[] ends = new int[512];
    private int[] positions = new int[512];
    private int count;

    WordRow(View view) {
        analyzer = ArabicAnalysis.analyzer(view);
    }

    void read(String text) {
        read(text, Integer.MAX_VALUE);
    }

    /// Reads no farther than to the words at this position.
    void read(String text, int lastPosition) {
        this.text = text;
        count = 0;
        var used = 0;
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            var offsets = stream.getAttribute(OffsetAttribute.class);
            var increment = stream.getAttribute(PositionIncrementAttribute.class);
            stream.reset();
            for (var position = -1; stream.incrementToken(); ) {
                grow(used + term.length());
                position += increment.getPositionIncrement();
                if (position > lastPosition) {
                    break;
                }
                positions[count] = position;
                starts[count] = offsets.startOffset();
                ends[count] = offsets.endOffset();
                from[count] = used;
                System.arraycopy(term.buffer(), 0, letters, used, term.length());
                used += term.length();
                from[++count] = used;
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a text that is in memory", e);
        }
    }

    int count() {
        return count;
    }

    char[] letters() {
        return letters;
    }

    /// Where in the letters the word begins; it ends where the next begins.
    int from(int word) {
        return from[word];
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    int position(int word) {
        return positions[word];
    }

    boolean startsWith(int word, String prefix) {
        var length = prefix.length();
        return from[word + 1] - from[word] >= length
                && Arrays.equals(letters, from[word], from[word] + length, prefix.toCharArray(), 0, length);
    }

    int length(int word) {
        return from[word + 1] - from[word];
    }

    String word(int word) {
        return new String(letters, from[word], length(word));
    }

    /// The word as it is written in the text.
    String exact(int word) {
        return Plain.exact(text.substring(starts[word], ends[word]));
    }

    /// The same into a term, without making a word of it first.
    void exact(int word, CharTermAttribute term) {
        var start = starts[word];
        var length = Math.min(ends[word] - start, Plain.LONGEST);
        var buffer = term.resizeBuffer(length);
        var used = 0;
        for (var at = start; at < start + length; at++) {
            var letter = text.charAt(at);
            if (!Plain.isHidden(letter)) {
                buffer[used++] = letter;
            }
        }
        term.setLength(used);
    }

    /// The last word at the position or before it; -1 where there is none.
    int at(int position) {
        var found = Arrays.binarySearch(positions, 0, count, position);
        return found >= 0 ? found : -found - 2;
    }

    /// The first word that begins there or behind.
    int startingAt(int offset) {
        var found = Arrays.binarySearch(starts, 0, count, offset);
        while (found > 0 && starts[found - 1] == offset) {
            found--;
        }
        return found >= 0 ? found : -found - 1;
    }

    private void grow(int wanted) {
        if (wanted > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(wanted, letters.length * 2));
        }
        if (count + 2 > from.length) {
            from = Arrays.copyOf(from, from.length * 2);
            starts = Arrays.copyOf(starts, from.length);
            ends = Arrays.copyOf(ends, from.length);
            positions = Arrays.copyOf(positions, from.length);
        }
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
