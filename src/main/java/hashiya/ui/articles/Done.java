package hashiya.ui.articles;

/// What was just done, to be undone from the library.
sealed interface Done {

    /// How many articles were removed, and what went along with them.
    record Removed(int articles, int highlights, int notes, int attributions) implements Done {}

    /// How many of the articles that were meant were removed before somebody stopped it.
    record Stopped(int articles, int meant) implements Done {}

    /// Of how many articles facts were changed.
    record Amended(int articles) implements Done {}
}
