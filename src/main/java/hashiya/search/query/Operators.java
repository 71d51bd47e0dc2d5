package hashiya.search.query;

import hashiya.text.Folding;

/// The words of a query that say how the others belong together.
final class Operators {

    private static final int LONGEST_OR = 8;

    private Operators() {
    }

    /// `OR` or «أو», as people type it too: «او», «أَو».
    static boolean isOr(String word) {
        return word.equals("OR") || word.length() <= LONGEST_OR && Folding.fold(word).text().equals("او");
    }

    static boolean isAnd(String word) {
        return word.equals("AND");
    }

    static boolean isNot(String word) {
        return word.equals("NOT");
    }

    static boolean isNear(String word) {
        return word.equalsIgnoreCase("NEAR") || Folding.fold(word).text().equals("قرب");
    }

    /// Whether the word says so by itself: to be looked for, it has to stand in quotation marks.
    static boolean isOne(String word) {
        return isOr(word) || isAnd(word) || isNot(word);
    }
}
