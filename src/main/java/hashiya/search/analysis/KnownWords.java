package hashiya.search.analysis;

import java.util.Arrays;

/// Remembers the forms of the words seen last: most words of a text are the same few thousand. A word's place follows
/// from its letters as they are written, and a newer one takes it. For one thread.
public final class KnownWords {

    private static final int PLACES = 1 << 14;
    /// Longer words are seldom seen twice. In UTF-16 units.
    private static final int LONGEST = 24;

    private final char[][] words = new char[PLACES][];
    private final WordForms[] forms = new WordForms[PLACES];

    /// @param hash of the letters between the two offsets
    /// @return null for a word that is not known
    WordForms find(char[] text, int from, int to, int hash) {
        var place = place(hash);
        var known = words[place];
        return known != null && Arrays.equals(text, from, to, known, 0, known.length) ? forms[place] : null;
    }

    void keep(char[] text, int from, int to, int hash, WordForms found) {
        if (to - from <= LONGEST) {
            var place = place(hash);
            words[place] = Arrays.copyOfRange(text, from, to);
            forms[place] = found;
        }
    }

    private static int place(int hash) {
        return (hash ^ (hash >>> 14)) & (PLACES - 1);
    }
}
