package hashiya.model;

/// What became of a highlighted passage in the text as it is now.
public enum PassageState {
    /// It stands there, letter by letter as the analyst last looked at it.
    KEPT,
    /// It stands there with other letters than the analyst last looked at.
    CHANGED,
    /// It has no place there: the highlight is an orphan.
    VANISHED;

    /// What is worse of the two, to be said where there is room for one word only.
    public PassageState and(PassageState other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public static PassageState of(Highlight highlight, Article article) {
        if (!article.places(highlight)) {
            return VANISHED;
        }
        return highlight.former().isPresent() ? CHANGED : KEPT;
    }
}
