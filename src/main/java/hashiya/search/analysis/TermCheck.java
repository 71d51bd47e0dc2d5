package hashiya.search.analysis;

/// What the index really holds.
@FunctionalInterface
public interface TermCheck {

    /// Knows no word: then nothing is added to what was typed.
    TermCheck NONE = (_, _) -> 0;

    /// In how many documents the term stands in this form; 0 where it is not in the index.
    int documents(View view, String term);

    default boolean has(View view, String term) {
        return documents(view, term) > 0;
    }
}
