package hashiya.ui.articles;

/// What was just done, to be undone from the library.
sealed interface Done {

    /// How many articles were removed, and what went along with them.
    record Removed(int articles, int highlights, int notes, int attributions) implements Done {}

    /// Of how many articles facts were changed.
    record Amended(int articles) implements Done {}
}
