package hashiya.search.analysis;

/// Reads a text word by word, folding each letter once.
///
/// A word is a run of letters of one script, with the marks, tatweel and invisible characters inside it. Letters and
/// digits that touch are two words, but for a foreign name with its number: `G20`. What a number is, says
/// [NumberScanner].
final class WordScanner {

    private final NumberScanner numbers = new NumberScanner();
    private char[] text = new char[0];
    private int length;
    private int at;
    private byte kind;

    /// Begins a text. The array is not copied.
    void read(char[] text, int length) {
        this.text = text;
        this.length = length;
        at = 0;
    }

    /// Puts the next word into what is given.
    ///
    /// @return false at the end of the text
    boolean next(Word word) {
        if (!seek()) {
            return false;
        }
        if (kind == Letters.DIGIT) {
            at = numbers.read(text, at, length, word);
        } else {
            letters(word, kind);
            Spelling.unify(word);
        }
        return true;
    }

    /// Goes on to where the next word begins.
    ///
    /// @return false at the end of the text
    boolean seek() {
        for (; at < length; at++) {
            kind = kindAt(at);
            if (kind == Letters.DIGIT || kind == Letters.ARABIC || kind == Letters.FOREIGN) {
                return true;
            }
        }
        return false;
    }

    /// Of the word that begins here, after [#seek].
    byte kind() {
        return kind;
    }

    /// In UTF-16 units.
    int at() {
        return at;
    }

    /// Goes to the beginning of a word, or behind its end.
    void goTo(int place) {
        at = place;
    }

    /// Whether only spaces stand from one place to the other, at least one.
    boolean onlySpaces(int from, int to) {
        for (var place = from; place < to; place++) {
            if (text[place] != ' ' && text[place] != '\u00a0' && Letters.kind(text[place]) != Letters.HIDDEN) {
                return false;
            }
        }
        return from < to;
    }

    private byte kindAt(int place) {
        var unit = text[place];
        if (!Character.isSurrogate(unit)) {
            return Letters.kind(unit);
        }
        var letter = Character.isHighSurrogate(unit)
                ? place + 1 < length ? Character.toCodePoint(unit, text[place + 1]) : unit
                : place > 0 ? Character.toCodePoint(text[place - 1], unit) : unit;
        return Character.isLetter(letter) ? Letters.FOREIGN : Letters.SIGN;
    }

    private void letters(Word word, byte kind) {
        word.clear(at, kind);
        var place = at;
        for (; place < length; place++) {
            var unit = text[place];
            var here = kindAt(place);
            if (here == kind || here == Letters.DIGIT && kind == Letters.FOREIGN) {
                if (Letters.isSeveral(unit)) {
                    several(word, unit);
                } else {
                    word.add(Letters.folded(unit), unit);
                }
                word.end = place + 1;
            } else if (here == Letters.MARK) {
                mark(word, unit);
                word.end = place + 1;
            } else if (here != Letters.HIDDEN && !isInsideName(kind, place)) {
                break;
            }
        }
        at = place;
    }

    private static void several(Word word, char ligature) {
        var several = Letters.several(ligature);
        for (var each = 0; each < several.length(); each++) {
            word.add(several.charAt(each), ligature);
        }
    }

    /// A hamza above as a mark of its own makes of waw and yeh what ؤ and ئ are.
    private static void mark(Word word, char mark) {
        if (mark == '\u0654' && word.size > 0 && (word.lastLetter() == 'و' || word.lastLetter() == 'ي')) {
            word.letters[word.size - 1] = 'ء';
        }
    }

    /// The apostrophe of O'Neill.
    private boolean isInsideName(byte kind, int place) {
        return kind == Letters.FOREIGN && (text[place] == '\'' || text[place] == '’') && place + 1 < length
                && kindAt(place + 1) == Letters.FOREIGN;
    }
}
