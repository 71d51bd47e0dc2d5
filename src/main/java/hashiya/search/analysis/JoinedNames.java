package hashiya.search.analysis;

/// Names of two words that are as often written in one: عبد الله and عبدالله, أبو ظبي and أبوظبي.
///
/// The index holds the name in one word for both, beside the two words where they are apart, and it takes two places
/// for both: so either way of writing finds the other, in phrases too.
final class JoinedNames {

    private static final int SHORTEST = 3;

    private JoinedNames() {
    }

    /// Whether the first, with what follows it, is one name.
    static boolean join(Word first, Word second) {
        if (second.kind != Letters.ARABIC || isHead(second) || isJoined(second)) {
            return false;
        }
        return isServant(first) ? second.size > SHORTEST && second.startsWith("ال") : isFather(first);
    }

    static boolean isHead(Word word) {
        return isServant(word) || isFather(word);
    }

    /// Whether the word is such a name in one.
    static boolean isJoined(Word word) {
        var from = clitic(word);
        return word.kind == Letters.ARABIC && (isJoined(word, 0) || from > 0 && isJoined(word, from));
    }

    /// The name in one word; by its stem, أبي and أبا are أبو.
    static void join(Word first, Word second, View view, Word joined) {
        joined.setTo(first);
        if (view == View.STEM && isFather(first)) {
            joined.letters[joined.size - 1] = 'و';
        }
        joined.addAll(second);
        joined.end = second.end;
    }

    /// Where in a word father may stand in any case, with a name behind it; -1 where it does not.
    static int fatherIn(Word word) {
        for (var from = 0; from <= clitic(word); from++) {
            if (word.has(from, "اب") && word.size > from + SHORTEST && isCase(word.letters[from + 2])) {
                return from;
            }
        }
        return -1;
    }

    private static boolean isJoined(Word word, int from) {
        return word.has(from, "عبدال") && word.size >= from + 5 + 2 || word.has(from, "ابو") && word.size >= from + 6;
    }

    private static boolean isServant(Word word) {
        return word.size == 3 && word.startsWith("عبد") || word.size == 4 && clitic(word) > 0 && word.has(1, "عبد");
    }

    private static boolean isFather(Word word) {
        var from = word.size == 4 ? clitic(word) : 0;
        return word.size == from + 3 && word.has(from, "اب") && isCase(word.lastLetter());
    }

    private static boolean isCase(char letter) {
        return letter == 'و' || letter == 'ي' || letter == 'ا';
    }

    private static int clitic(Word word) {
        return switch (word.letters[0]) {
            case 'و', 'ف', 'ب', 'ل', 'ك' -> 1;
            default -> 0;
        };
    }
}
