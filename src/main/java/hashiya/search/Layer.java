package hashiya.search;

import java.util.Locale;

/// How the words of a thing match those of a query, the closest first. Each holds what the ones before it hold.
public enum Layer {
    /// Letter by letter, as typed.
    EXACT,
    /// After folding: vowel marks, alefs, kinds of digits.
    FOLDED,
    /// Without the article, conjunctions and endings.
    STEM,
    /// By another word that the analyst has put beside it.
    SYNONYM;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
