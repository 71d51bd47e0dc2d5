package hashiya.model;

/// What became of a highlighted passage in the text as it is now.
public enum PassageState {
    /// It stands there, letter by letter as the analyst last looked at it.
    KEPT,
    /// It stands there with other letters than the analyst last looked at.
    CHANGED,
    /// It has no place there: the highlight is an orphan.
    VANISHED;

    public static PassageState of(Highlight highlight, Article article) {
        if (!article.places(highlight)) {
            return VANISHED;
        }
        return highlight.former().isPresent() ? CHANGED : KEPT;
    }
}
