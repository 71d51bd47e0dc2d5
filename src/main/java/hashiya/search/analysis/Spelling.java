package hashiya.search.analysis;

/// Ways to spell one word that go beyond single letters: هيئة and هيأة, مئة and مائة, أمريكا and أميركا, شيء and شئ; and
/// the one pair that folding must not make one, على and علي.
final class Spelling {

    /// The letters that may belong to an article or stand before one.
    private static final int FOREMOST = 4;

    private Spelling() {
    }

    /// A letter was added to the word: here its original form is still known.
    static void added(Word word, char letter, char before) {
        var last = word.size - 1;
        word.endsInSeat = letter == 'ئ' || letter == '\ufe8a' || letter == '\ufe89';
        if (last < FOREMOST && isHamzated(letter)) {
            word.hamzated |= 1 << last;
        }
        if (letter == 'ة' || letter == '\ufe93' || letter == '\ufe94') {
            closed(word, before);
        } else if (isMaksura(letter) && (last == 2 && word.startsWith("علي")
                || last == 3 && word.has(1, "علي") && (word.letters[0] == 'و' || word.letters[0] == 'ف'))) {
            word.letters[last] = 'ى';
        } else if (last > 2 && word.letters[last - 1] == 'ى') {
            word.letters[last - 1] = 'ي';
        }
    }

    /// The word is whole.
    static void unify(Word word) {
        if (word.kind != Letters.ARABIC) {
            return;
        }
        var size = word.size;
        if (word.endsInSeat && size > 1 && size <= (word.startsWith("ال") ? 5 : 3) && word.letters[size - 2] != 'ي') {
            word.letters[size - 1] = 'ي';
            word.add('ء');
        } else if (word.endsWith("ماءتين") || word.endsWith("ماءتان")) {
            word.remove(size - 5);
        }
        for (var at = 0; at + 5 <= word.size; at++) {
            if (word.letters[at] == 'ا' && word.has(at, "اميرك")) {
                word.letters[at + 2] = 'ر';
                word.letters[at + 3] = 'ي';
            }
        }
    }

    private static void closed(Word word, char before) {
        var last = word.size - 1;
        if (last >= 2 && before == 'أ' && word.letters[last - 2] == 'ي') {
            word.letters[last - 1] = 'ء';
        } else if (last >= 3 && word.has(last - 3, "ماء")) {
            word.remove(last - 2);
        }
    }

    private static boolean isHamzated(char letter) {
        return letter == 'أ' || letter == 'إ' || letter == 'آ' || letter >= '\ufe81' && letter <= '\ufe84'
                || letter == '\ufe87' || letter == '\ufe88' || letter >= '\ufef5' && letter <= '\ufefa';
    }

    private static boolean isMaksura(char letter) {
        return letter == 'ى' || letter == '\ufeef' || letter == '\ufef0';
    }
}
