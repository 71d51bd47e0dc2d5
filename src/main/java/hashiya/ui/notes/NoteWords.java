package hashiya.ui.notes;

import hashiya.l10n.DateWords;
import hashiya.l10n.Messages;
import hashiya.model.ArticleId;
import hashiya.model.ClaimId;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.SourceId;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// What kinds of things notes hang on, in words, and when they were written.
final class NoteWords {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

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

    /// That other notes mention something.
    static String mentions(Messages messages, Id id) {
        return switch (id) {
            case ArticleId _ -> messages.text("notes.mentions.article");
            case HighlightId _ -> messages.text("notes.mentions.highlight", id);
            case ClaimId _ -> messages.text("notes.mentions.claim", id);
            case SourceId _ -> messages.text("notes.mentions.source", id);
            default -> messages.text("notes.mentions.tag");
        };
    }

    /// When the note was last changed, on this machine's clock.
    static String time(Note note) {
        return WRITTEN.withZone(ZoneId.systemDefault()).format(note.edited());
    }

    /// The same in the words of the language.
    static String longTime(Messages messages, Note note) {
        var zone = ZoneId.systemDefault();
        return DateWords.of(messages, DAY.withZone(zone).format(note.edited())) + " · "
                + TIME.withZone(zone).format(note.edited());
    }
}
