package hashiya.search.analysis;

/// Reads a number as one word: `3,000`, `٣٬٠٠٠` and `3000` are one, and so are `2017/07/11` and `11-7-2017` with and
/// without zeros; `3.5` and `10:30` stay whole; `2014-2018` are two.
final class NumberScanner {

    private static final int MOST = 6;
    /// Behind digits, each is followed by digits again. What parts thousands comes first.
    private static final String SEPARATORS = ",٬،'’\u00a0\u202f\u2009.٫/-:";
    private static final int THOUSANDS = SEPARATORS.indexOf('.');

    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private final char[] separators = new char[MOST];
    private char[] text = new char[0];
    private int length;
    private int groups;
    /// What stands before is a number with a comma.
    private boolean isInList;

    /// Puts the number at the place into the word.
    ///
    /// @return the place behind it
    int read(char[] text, int from, int length, Word word) {
        this.text = text;
        this.length = length;
        isInList = from > 1 && text[from - 1] == ',' && Letters.kind(text[from - 2]) == Letters.DIGIT;
        word.clear(from, Letters.DIGIT);
        group(from);
        var used = shape(word);
        word.end = ends[used - 1];
        return word.end;
    }

    /// Writes as many groups of digits as belong together.
    private int shape(Word word) {
        if (isDate()) {
            date(word);
            return 3;
        }
        var whole = thousands();
        var used = whole;
        for (var each = 0; each < whole; each++) {
            digits(word, each);
        }
        if (whole == 1 && separator(1) == ':' && size(1) == 2) {
            used = further(word, ':', used);
        } else if (isPoint(used)) {
            used = further(word, '.', used);
        }
        return used;
    }

    /// How many groups make the whole number.
    private int thousands() {
        var of = separator(1);
        var parts = SEPARATORS.indexOf(of) < THOUSANDS || of == '.' && separator(2) == '.' && size(2) == 3;
        var count = 1;
        while (parts && count < groups && separator(count) == of && size(0) <= 3 && size(count) == 3
                && digit(0, 0) != '0') {
            count++;
        }
        return of == '.' && count == 2 ? 1 : count;
    }

    /// A decimal comma is one where no further comma makes it a list.
    private boolean isPoint(int group) {
        var sign = separator(group);
        return sign == '.' || sign == '٫'
                || sign == ',' && !isInList && (size(group) != 3 || digit(0, 0) == '0') && separator(group + 1) != ',';
    }

    /// Takes the next group, and those behind it that are parted by the same sign.
    private int further(Word word, char sign, int from) {
        var of = separator(from);
        var each = from;
        do {
            word.add(sign);
            digits(word, each++);
        } while (separator(each) == of && of != ',' && of != '٫');
        return each;
    }

    private boolean isDate() {
        var sign = separator(1);
        return (sign == '/' || sign == '-' || sign == '.') && separator(2) == sign && size(1) <= 2
                && (size(0) == 4 && size(2) <= 2 || size(0) <= 2 && (size(2) == 4 || size(2) == 2));
    }

    private void date(Word word) {
        for (var each = 0; each < 3; each++) {
            if (each > 0) {
                word.add('/');
            }
            var from = word.size;
            digits(word, each);
            while (word.size > from + 1 && word.letters[from] == '0') {
                word.remove(from);
            }
        }
    }

    /// 0 where the group does not exist.
    private char separator(int group) {
        return group < groups ? separators[group] : 0;
    }

    private int size(int group) {
        var size = 0;
        for (var at = group < groups ? starts[group] : length; group < groups && at < ends[group]; at++) {
            size += Letters.kind(text[at]) == Letters.DIGIT ? 1 : 0;
        }
        return size;
    }

    private char digit(int group, int place) {
        return Letters.folded(text[starts[group] + place]);
    }

    private void digits(Word word, int group) {
        for (var at = starts[group]; at < ends[group]; at++) {
            if (Letters.kind(text[at]) == Letters.DIGIT) {
                word.add(Letters.folded(text[at]));
            }
        }
    }

    /// Finds the groups of digits, each behind one separator.
    private void group(int from) {
        groups = 0;
        var at = from;
        while (groups < MOST) {
            starts[groups] = at;
            while (at < length && isDigitOrHidden(at)) {
                at++;
            }
            while (Letters.kind(text[at - 1]) != Letters.DIGIT) {
                at--;
            }
            ends[groups++] = at;
            var next = visible(at);
            var behind = visible(next + 1);
            if (groups == MOST || behind >= length || SEPARATORS.indexOf(text[next]) < 0
                    || Letters.kind(text[behind]) != Letters.DIGIT) {
                return;
            }
            separators[groups] = text[next];
            at = behind;
        }
    }

    private boolean isDigitOrHidden(int at) {
        var kind = Letters.kind(text[at]);
        return kind == Letters.DIGIT || kind == Letters.HIDDEN;
    }

    private int visible(int from) {
        var at = from;
        while (at < length && Letters.kind(text[at]) == Letters.HIDDEN) {
            at++;
        }
        return at;
    }
}
