package hashiya.model;

/// What a note hangs on.
public sealed interface NoteTarget {

    record OnWorkspace() implements NoteTarget {}

    record OnArticle(ArticleId article) implements NoteTarget {}

    record OnHighlight(HighlightId highlight) implements NoteTarget {}

    record OnClaim(ClaimId claim) implements NoteTarget {}

    record OnSource(SourceId source) implements NoteTarget {}
}
