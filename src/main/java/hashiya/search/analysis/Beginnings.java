package hashiya.search.analysis;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What may stand before the beginning of a word that was typed: whether it is a conjunction or preposition is asked
/// of the index for every word that it has, as for whole words.
public final class Beginnings {

    private static final String ARTICLE = "ال";
    private static final List<String> BEFORE_ARTICLES = List.of("و", "ف", "ب", "ك", "وب", "فب");
    private static final List<String> LAM_AND_ARTICLE = List.of("لل", "ولل", "فلل");

    private Beginnings() {
    }

    /// Words of the index without their article that begin so behind a conjunction or preposition.
    ///
    /// @param letters folded
    public static Set<String> behindClitics(String letters, TermCheck check, WordList list) {
        var words = new TreeSet<String>();
        if (isLong(letters) && Letters.kind(letters.charAt(0)) == Letters.ARABIC) {
            var listed = listed(letters, check, list);
            for (var clitic : Proclitics.of(View.STEM)) {
                list.beginning(View.BARE, clitic + letters).keySet().stream()
                        .filter(each -> isBehind(clitic, each, listed)).forEach(words::add);
            }
        }
        return words;
    }

    /// All that is asked about words that begin so.
    private static TermCheck listed(String letters, TermCheck check, WordList list) {
        var listed = new Listed(check, list);
        listed.list(View.STEM, letters);
        Proclitics.of(View.STEM).forEach(clitic -> listed.list(View.STEM, clitic + letters));
        Proclitics.of(View.STEM).stream().filter(clitic -> clitic.length() == 1)
                .forEach(clitic -> listed.list(View.FOLDED, ARTICLE + clitic + letters));
        return listed;
    }

    /// An article that was typed may itself have something before it; in «لل» it is no longer seen.
    public static List<String> withArticle(String letters) {
        return !letters.startsWith(ARTICLE) || !isLong(letters) ? List.of()
                : Stream.concat(BEFORE_ARTICLES.stream().map(each -> each + letters), LAM_AND_ARTICLE.stream()
                        .map(each -> each + letters.substring(ARTICLE.length()))).toList();
    }

    /// Whether more than two letters are there, an article apart: those few are the beginning of too many words.
    private static boolean isLong(String letters) {
        var article = Proclitics.ARTICLES.stream().filter(letters::startsWith).mapToInt(String::length).max().orElse(0);
        return letters.length() - article >= BareForm.SHORTEST;
    }

    private static boolean isBehind(String clitic, String bare, TermCheck check) {
        var rest = bare.substring(clitic.length());
        var stem = Word.of(rest);
        StemForm.apply(stem);
        return !StopWords.contains(bare) && !Kept.LISTS.opensWhole(clitic.charAt(clitic.length() - 1) + stem.toString())
                && Proclitics.isOne(clitic, rest, stem.toString(), View.STEM, check);
    }
}
