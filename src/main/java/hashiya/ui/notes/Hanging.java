package hashiya.ui.notes;

import hashiya.model.NoteTarget;

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
}
