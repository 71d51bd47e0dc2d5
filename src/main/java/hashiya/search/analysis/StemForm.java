package hashiya.search.analysis;

/// Takes the endings off a word that has lost its article: the alef of tanwin, possessives, and the endings of number,
/// gender and belonging, each at most once and in this order. At least three letters stay.
///
/// Names keep theirs, and so do words whose last letters only look like an ending. What stands before the word is left
/// to the search. A teh before a possessive stays too: whether «حكومتهم» is of «حكومة» is asked of the index.
final class StemForm {

    private static final int SHORTEST = BareForm.SHORTEST;
    private static final String[] POSSESSIVES = {"هما", "كما", "ها", "هم", "هن", "كم", "نا"};
    private static final String[] NUMBERS = {"ان", "ات", "ون", "ين"};

    private StemForm() {
    }

    static void apply(Word word) {
        if (isWhole(word)) {
            return;
        }
        if (dropFirst(word, POSSESSIVES) ? isWhole(word) : tanwin(word) && isWhole(word)) {
            return;
        }
        if (dropFirst(word, NUMBERS) && isWhole(word)) {
            return;
        }
        if (!drop(word, "يه") && !drop(word, "ه")) {
            drop(word, "ي");
        }
    }

    private static boolean tanwin(Word word) {
        return drop(word, "وا") || drop(word, "ا");
    }

    private static boolean dropFirst(Word word, String[] endings) {
        for (var ending : endings) {
            if (drop(word, ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean drop(Word word, String ending) {
        var drops = word.size - ending.length() >= SHORTEST && word.endsWith(ending);
        if (drops) {
            word.dropLast(ending.length());
        }
        return drops;
    }

    private static boolean isWhole(Word word) {
        return word.size <= SHORTEST || isVerbalNoun(word) || Kept.LISTS.endsWhole(word);
    }

    /// تمكين and تعاون: the last letters are of the root. A conjunction or preposition may stand before.
    private static boolean isVerbalNoun(Word word) {
        var from = word.size - 5;
        if (from < 0 || from > 1 || word.letters[from] != 'ت' || from == 1 && !isClitic(word.letters[0])) {
            return false;
        }
        return word.endsWith("ين") || word.letters[from + 2] == 'ا' && word.endsWith("ون");
    }

    private static boolean isClitic(char letter) {
        return letter == 'و' || letter == 'ف' || letter == 'ب' || letter == 'ل';
    }
}
