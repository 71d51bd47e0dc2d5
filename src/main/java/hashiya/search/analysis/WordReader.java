package hashiya.search.analysis;

/// Reads a text word by word, and behind the first word of a name of two words the name in one. The work is done on one
/// array of letters: nothing is made for a word.
final class WordReader {

    private final View view;
    private final WordScanner scanner = new WordScanner();
    private Word word = new Word();
    private Word ahead = new Word();
    private final Word joined = new Word();
    private boolean hasAhead;
    private boolean hasJoined;
    private boolean isName;
    private int skipped;
    private int increment;

    WordReader(View view) {
        this.view = view;
    }

    /// Begins a text. The array is not copied.
    void read(char[] text, int length) {
        scanner.read(text, length);
        hasAhead = false;
        hasJoined = false;
        isName = false;
        skipped = 0;
    }

    /// @return false at the end of the text
    boolean next() {
        isName = hasJoined;
        if (hasJoined) {
            hasJoined = false;
            increment = 0;
            return true;
        }
        if (!nextWord()) {
            return false;
        }
        increment = 1 + skipped;
        skipped = 0;
        lookAhead();
        return true;
    }

    /// Folded, to be changed as one likes; good until the next one.
    Word word() {
        return isName ? joined : word;
    }

    /// Whether it is a name of two words in one.
    boolean isName() {
        return isName;
    }

    /// By how many places it stands behind the one before.
    int increment() {
        return increment;
    }

    private boolean nextWord() {
        if (!hasAhead) {
            return scanner.next(word);
        }
        var next = ahead;
        ahead = word;
        word = next;
        hasAhead = false;
        return true;
    }

    private void lookAhead() {
        if (word.kind != Letters.ARABIC) {
            return;
        }
        if (JoinedNames.isHead(word)) {
            hasAhead = scanner.next(ahead);
            hasJoined = hasAhead && JoinedNames.join(word, ahead) && scanner.onlySpaces(word.end, ahead.start);
            if (hasJoined) {
                JoinedNames.join(word, ahead, view, joined);
            }
        } else if (JoinedNames.isJoined(word)) {
            skipped = 1;
        }
    }
}
