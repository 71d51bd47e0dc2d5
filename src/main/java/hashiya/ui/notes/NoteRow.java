package hashiya.ui.notes;

import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteTarget;

/// One row of the list of notes.
sealed interface NoteRow {

    /// What the notes below hang on.
    record Head(NoteTarget target) implements NoteRow {}

    record Entry(Note note) implements NoteRow {}

    /// What the notes below link to.
    record MentionsHead(Id of) implements NoteRow {}

    /// A note that hangs elsewhere and links to it.
    record Mention(Id of, Note note) implements NoteRow {}
}
