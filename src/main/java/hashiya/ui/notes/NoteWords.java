package hashiya.ui.notes;

import hashiya.l10n.Messages;
import hashiya.model.NoteTarget;

/// What kinds of things notes hang on, in words.
final class NoteWords {

    private NoteWords() {
    }

    static String kind(Messages messages, NoteTarget target) {
        return switch (target) {
            case NoteTarget.OnWorkspace _ -> messages.text("notes.on.workspace");
            case NoteTarget.OnArticle _ -> messages.text("notes.on.article");
            case NoteTarget.OnHighlight(var id) -> messages.text("notes.on.highlight", id);
            case NoteTarget.OnClaim(var id) -> messages.text("notes.on.claim", id);
            case NoteTarget.OnSource(var id) -> messages.text("notes.on.source", id);
        };
    }
}
