package hashiya.ui.notes;

/// Which notes are listed.
enum NoteScope {
    /// Those on the open article and what is in it, and those on the workspace.
    ARTICLE,
    ALL
}
