package hashiya.search.analysis;

/// A word while it is being made: letters that change in place. One is used for word after word.
final class Word {

    /// Longer runs of letters are no words; they keep their first letters, so that no text costs more than another.
    static final int LONGEST = 100;

    /// The letters that may belong to an article or stand before one.
    private static final int FOREMOST = 4;

    final char[] letters = new char[LONGEST * 2];
    int size;
    /// In UTF-16 units of the text; the end is behind the marks of the last letter.
    int start;
    int end;
    /// [Letters#ARABIC], [Letters#FOREIGN] or [Letters#DIGIT].
    byte kind;
    /// At the foremost letters, by bits: it is an alef that carries a hamza or madda, so none of the article's.
    int hamzated;
    /// The last two letters as they stand in the text.
    char last;
    char beforeLast;

    /// The first word of a text.
    static Word of(String text) {
        var word = new Word();
        var scanner = new WordScanner();
        scanner.read(text.toCharArray(), text.length());
        scanner.next(word);
        return word;
    }

    void clear(int at, byte kind) {
        size = 0;
        start = at;
        end = at;
        hamzated = 0;
        last = 0;
        beforeLast = 0;
        this.kind = kind;
    }

    void add(char letter) {
        if (size < LONGEST) {
            letters[size++] = letter;
        }
    }

    /// Adds a letter of the text, with what it was there.
    void add(char letter, char original) {
        if (size < LONGEST) {
            if (letter == 'ا' && size < FOREMOST && Spelling.isHamzated(original)) {
                hamzated |= 1 << size;
            }
            letters[size++] = letter;
        }
        beforeLast = last;
        last = original;
    }

    void setTo(Word other) {
        System.arraycopy(other.letters, 0, letters, 0, other.size);
        size = other.size;
        start = other.start;
        end = other.end;
        kind = other.kind;
        hamzated = other.hamzated;
    }

    void addAll(Word other) {
        for (var at = 0; at < other.size; at++) {
            add(other.letters[at]);
        }
    }

    void dropFirst(int count) {
        size -= count;
        hamzated >>>= count;
        System.arraycopy(letters, count, letters, 0, size);
    }

    void dropLast(int count) {
        size -= count;
    }

    void remove(int at) {
        System.arraycopy(letters, at + 1, letters, at, size - at - 1);
        size--;
    }

    boolean startsWith(String wanted) {
        return has(0, wanted);
    }

    boolean endsWith(String wanted) {
        return has(size - wanted.length(), wanted);
    }

    /// Whether the letters stand at the place.
    boolean has(int from, String wanted) {
        if (from < 0 || from + wanted.length() > size) {
            return false;
        }
        for (var at = 0; at < wanted.length(); at++) {
            if (letters[from + at] != wanted.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    char lastLetter() {
        return letters[size - 1];
    }

    @Override
    public String toString() {
        return new String(letters, 0, size);
    }
}
