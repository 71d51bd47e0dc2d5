package hashiya.search.analysis;

/// How many words of a query must be there.
public enum Need {
    /// All but the stop words: what the search box asks for.
    ALL,
    /// As many as there are: for questions in whole sentences, and when [#ALL] finds nothing and the analyst is told.
    SOME
}
