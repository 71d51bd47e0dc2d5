package hashiya.model;

import java.time.Instant;
import java.util.Objects;

/// What the analyst has to say, in Markdown.
///
/// @param created in UTC
/// @param edited  in UTC; equal to `created` until the note is first changed
public record Note(NoteId id, NoteTarget target, String markdown, Instant created, Instant edited) implements Entity {

    public Note {
        Objects.requireNonNull(id);
        Objects.requireNonNull(target);
        Objects.requireNonNull(markdown);
        Objects.requireNonNull(created);
        Objects.requireNonNull(edited);
    }

    /// The same words on something else.
    public Note on(NoteTarget other) {
        return new Note(id, other, markdown, created, edited);
    }

    public Note edited(String changed, Instant at) {
        return new Note(id, target, changed, created, at);
    }
}
