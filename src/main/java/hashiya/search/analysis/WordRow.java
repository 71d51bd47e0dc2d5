package hashiya.search.analysis;

import java.util.Arrays;

/// The words of one text in their order, in one view, with their places in it. Texts are read into it one after the
/// other.
public final class WordRow {

    private final View view;
    private final WordReader reader;
    private String text = "";
    private char[] written = new char[4096];
    private char[] letters = new char[4096];
    private int[] from = new int[512];
    private int[] starts = new int[512];
    private int[] ends = new int[512];
    private int[] positions = new int[512];
    private int count;

    public WordRow(View view) {
        this.view = view;
        reader = new WordReader(view);
    }

    public void read(String read) {
        read(read, Integer.MAX_VALUE);
    }

    /// Reads no farther than to the words at this position.
    public void read(String read, int lastPosition) {
        text = read;
        count = 0;
        written = written.length < read.length() ? new char[read.length()] : written;
        read.getChars(0, read.length(), written, 0);
        reader.read(written, read.length());
        for (var position = -1; reader.next(); ) {
            position += reader.increment();
            if (position > lastPosition) {
                break;
            }
            add(reader.word(), position);
        }
    }

    private void add(Word word, int position) {
        starts[count] = word.start;
        ends[count] = word.end;
        view.apply(word);
        var used = from[count];
        grow(used + word.size);
        positions[count] = position;
        System.arraycopy(word.letters, 0, letters, used, word.size);
        from[++count] = used + word.size;
    }

    public int count() {
        return count;
    }

    public int start(int word) {
        return starts[word];
    }

    public int end(int word) {
        return ends[word];
    }

    public int position(int word) {
        return positions[word];
    }

    public boolean startsWith(int word, String prefix) {
        var length = prefix.length();
        return from[word + 1] - from[word] >= length
                && Arrays.equals(letters, from[word], from[word] + length, prefix.toCharArray(), 0, length);
    }

    public String word(int word) {
        return new String(letters, from[word], from[word + 1] - from[word]);
    }

    /// The word as it is written in the text.
    public String exact(int word) {
        return Written.exact(text.substring(starts[word], ends[word]));
    }

    /// The last word at the position or before it; -1 where there is none.
    public int at(int position) {
        var found = Arrays.binarySearch(positions, 0, count, position);
        return found >= 0 ? found : -found - 2;
    }

    /// The first word that begins there or behind.
    public int startingAt(int offset) {
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
}
