package hashiya.ui.notes;

import hashiya.model.Id;
import hashiya.model.NoteTarget;
import java.util.Optional;

/// What notes hang on, by kind.
enum Hanging {
    WORKSPACE,
    ARTICLE,
    HIGHLIGHT,
    CLAIM,
    SOURCE;

    static Hanging of(NoteTarget target) {
        return switch (target) {
            case NoteTarget.OnWorkspace _ -> WORKSPACE;
            case NoteTarget.OnArticle _ -> ARTICLE;
            case NoteTarget.OnHighlight _ -> HIGHLIGHT;
            case NoteTarget.OnClaim _ -> CLAIM;
            case NoteTarget.OnSource _ -> SOURCE;
        };
    }

    /// Nothing for the workspace.
    static Optional<Id> id(NoteTarget target) {
        return switch (target) {
            case NoteTarget.OnWorkspace _ -> Optional.empty();
            case NoteTarget.OnArticle(var id) -> Optional.of(id);
            case NoteTarget.OnHighlight(var id) -> Optional.of(id);
            case NoteTarget.OnClaim(var id) -> Optional.of(id);
            case NoteTarget.OnSource(var id) -> Optional.of(id);
        };
    }
}
