package hashiya.search.analysis;

import java.util.Optional;

/// A word that may be two that have lost the space between them, as in «ديرالزور», if the index has both.
///
/// @param first  folded, as is the second
record Glued(String first, String second) {

    private static final String ARTICLE = "ال";

    static Optional<Glued> parts(QueryWord word, TermCheck check) {
        var letters = word.folded();
        for (var at = 1; at < letters.length(); at++) {
            if (isSeam(letters, at)) {
                var parts = new Glued(letters.substring(0, at), letters.substring(at));
                if (check.has(View.FOLDED, parts.first) && check.has(View.FOLDED, parts.second)) {
                    return Optional.of(parts);
                }
            }
        }
        return Optional.empty();
    }

    /// Before an article with its word, or between a foreign name and its number.
    private static boolean isSeam(String letters, int at) {
        if (Character.isDigit(letters.charAt(at))) {
            return Character.isLetter(letters.charAt(at - 1));
        }
        return at >= 2 && letters.startsWith(ARTICLE, at) && letters.length() >= at + ARTICLE.length() + 3
                && (at > 2 || StopWords.contains(letters.substring(0, at)));
    }
}
