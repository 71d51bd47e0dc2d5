package hashiya.ui.desk;

/// What of a note is shown while it is open.
public enum NoteView {
    /// The Markdown.
    WRITE,
    /// The Markdown, and beside or below it the note as it reads.
    BOTH,
    /// The note as it reads.
    READ
}
