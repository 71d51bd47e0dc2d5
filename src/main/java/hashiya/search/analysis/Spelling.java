package hashiya.search.analysis;

/// Ways to spell one word that go beyond single letters: هيئة and هيأة, مئة and مائة, أمريكا and أميركا, شيء
/// and شئ; and
/// the one pair that folding must not make one, على and علي.
final class Spelling {

    private Spelling() {
    }

    /// Makes one of each, of a word that is whole.
    static void unify(Word word) {
        if (word.kind != Letters.ARABIC || word.size < 2) {
            return;
        }
        switch (word.last) {
            case 'ة', '\ufe93', '\ufe94' -> closed(word);
            case 'ى', '\ufeef', '\ufef0' -> maksura(word);
            case 'ئ', '\ufe89', '\ufe8a' -> seat(word);
            case 'ن', '\ufee5', '\ufee6' -> dual(word);
            default -> { }
        }
        america(word);
    }

    static boolean isHamzated(char letter) {
        return switch (letter) {
            case 'أ', 'إ', 'آ', '\ufe81', '\ufe82', '\ufe83', '\ufe84', '\ufe87', '\ufe88', '\ufef5', '\ufef6',
                    '\ufef7',
                    '\ufef8', '\ufef9', '\ufefa' -> true;
            default -> false;
        };
    }

    /// هيأة and مائة.
    private static void closed(Word word) {
        var last = word.size - 1;
        if (last >= 2 && word.beforeLast == 'أ' && word.letters[last - 2] == 'ي') {
            word.letters[last - 1] = 'ء';
        } else if (last >= 3 && word.has(last - 3, "ماء")) {
            word.remove(last - 2);
        }
    }

    private static void maksura(Word word) {
        var last = word.size - 1;
        if (last == 2 && word.startsWith("علي")
                || last == 3 && word.has(1, "علي") && (word.letters[0] == 'و' || word.letters[0] == 'ف')) {
            word.letters[last] = 'ى';
        }
    }

    /// شئ, and words of three letters as it: برئ. Longer ones, as قارئ, are spelt so.
    private static void seat(Word word) {
        if (word.size <= (word.startsWith("ال") ? 5 : 3) && word.letters[word.size - 2] != 'ي') {
            word.letters[word.size - 1] = 'ي';
            word.add('ء');
        }
    }

    private static void dual(Word word) {
        if (word.endsWith("ماءتين") || word.endsWith("ماءتان")) {
            word.remove(word.size - 5);
        }
    }

    private static void america(Word word) {
        for (var at = 0; at + 5 <= word.size; at++) {
            if (word.letters[at] == 'ا' && word.has(at, "اميرك")) {
                word.letters[at + 2] = 'ر';
                word.letters[at + 3] = 'ي';
            }
        }
    }
}
