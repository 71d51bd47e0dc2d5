package hashiya.ui.notes;

import hashiya.model.Note;
import hashiya.model.NoteTarget;

/// One row of the list of notes.
sealed interface NoteRow {

    /// What the notes below hang on.
    record Head(NoteTarget target) implements NoteRow {}

    record Entry(Note note) implements NoteRow {}
}
