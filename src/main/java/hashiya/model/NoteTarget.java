package hashiya.model;

import java.util.Optional;

/// What a note hangs on.
public sealed interface NoteTarget {

    record OnWorkspace() implements NoteTarget {}

    record OnArticle(ArticleId article) implements NoteTarget {}

    record OnHighlight(HighlightId highlight) implements NoteTarget {}

    record OnClaim(ClaimId claim) implements NoteTarget {}

    record OnSource(SourceId source) implements NoteTarget {}

    /// Its id; nothing for the workspace, which has none.
    default Optional<Id> thing() {
        return switch (this) {
            case OnWorkspace _ -> Optional.empty();
            case OnArticle(var id) -> Optional.of(id);
            case OnHighlight(var id) -> Optional.of(id);
            case OnClaim(var id) -> Optional.of(id);
            case OnSource(var id) -> Optional.of(id);
        };
    }
}
