package hashiya.search.analysis;

/// Remembers what became of the words seen last: most words of a text are the same few thousand. A word's place follows
/// from its letters, and a newer one takes it; all are kept in one array, so that remembering makes nothing.
final class FormCache {

    private static final int PLACES = 1 << 13;
    /// Longer words are seldom seen twice.
    private static final int LONGEST = 15;
    private static final int ROOM = 2 * LONGEST + 2;

    private final char[] store = new char[PLACES * ROOM];
    private int place;

    /// Puts the form of the word in its place, if it is known. Otherwise [#remember] is to follow.
    boolean recall(Word word) {
        place = -1;
        if (word.size > LONGEST) {
            return false;
        }
        place = (hash(word) & PLACES - 1) * ROOM;
        if (store[place] != size(word) || !isSame(word)) {
            store[place] = size(word);
            System.arraycopy(word.letters, 0, store, place + 2, word.size);
            store[place + 1] = 0;
            return false;
        }
        word.size = store[place + 1];
        System.arraycopy(store, place + 2 + LONGEST, word.letters, 0, word.size);
        return true;
    }

    /// What became of the word that was not known.
    void remember(Word form) {
        if (place >= 0 && form.size <= LONGEST) {
            store[place + 1] = (char) form.size;
            System.arraycopy(form.letters, 0, store, place + 2 + LONGEST, form.size);
        } else if (place >= 0) {
            store[place] = 0;
        }
    }

    /// With the alefs that bear a hamza: they decide about the article.
    private static char size(Word word) {
        return (char) (word.size | word.hamzated << 8);
    }

    private boolean isSame(Word word) {
        for (var at = 0; at < word.size; at++) {
            if (store[place + 2 + at] != word.letters[at]) {
                return false;
            }
        }
        return store[place + 1] > 0;
    }

    private static int hash(Word word) {
        var hash = word.hamzated;
        for (var at = 0; at < word.size; at++) {
            hash = hash * 31 + word.letters[at];
        }
        return hash ^ hash >>> 13;
    }
}
