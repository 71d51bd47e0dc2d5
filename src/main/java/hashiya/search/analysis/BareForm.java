package hashiya.search.analysis;

/// Takes the article off a word, with what is written together with it: ال وال فال بال كال لل. At least three letters
/// stay. The alef of the article bears no hamza, which tells it from that of «إلغاء» and «ألمانيا».
final class BareForm {

    static final int SHORTEST = 3;

    private BareForm() {
    }

    static void apply(Word word) {
        var article = article(word);
        if (article == 0 || word.size - article < SHORTEST || Kept.LISTS.opensWithoutArticle(word)) {
            return;
        }
        // «للجنة» is that of لجنة, not of جنة.
        var isOfLam = word.letters[article - 1] == 'ل' && word.letters[article - 2] == 'ل'
                && Kept.LISTS.opensWithLam(word, article - 1);
        word.dropFirst(isOfLam ? article - 1 : article);
    }

    /// The letters up to the end of the article.
    private static int article(Word word) {
        return switch (word.letters[0]) {
            case 'ا' -> alef(word, 0);
            case 'ل' -> word.has(1, "ل") ? 2 : 0;
            case 'و', 'ف' -> behindConjunction(word);
            case 'ب', 'ك' -> alef(word, 1);
            default -> 0;
        };
    }

    private static int behindConjunction(Word word) {
        if (word.has(1, "لل")) {
            return 3;
        }
        var second = word.size > 1 ? word.letters[1] : 0;
        return second == 'ب' || second == 'ك' ? alef(word, 2) : alef(word, 1);
    }

    private static int alef(Word word, int at) {
        return word.has(at, "ال") && (word.hamzated >> at & 1) == 0 ? at + 2 : 0;
    }
}
