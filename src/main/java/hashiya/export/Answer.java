package hashiya.export;

/// Which words a note is to have that is not the same here as on its page.
public enum Answer {
    /// Those of the workspace.
    HERE,
    /// Those of the page.
    THERE,
    /// Those of the workspace, and those of the page below them.
    BOTH;

    /// What the note says then; empty where it is to be no more.
    public String of(Returned.Note note) {
        return switch (this) {
            case HERE -> note.here();
            case THERE -> note.there();
            case BOTH -> both(note.here(), note.there());
        };
    }

    private static String both(String here, String there) {
        if (here.isBlank() || holds(there, here)) {
            return there;
        }
        if (there.isBlank() || holds(here, there)) {
            return here;
        }
        var closing = NoteText.closing(here);
        return here.stripTrailing() + (closing.isEmpty() ? "" : "\n" + closing) + "\n\n" + there;
    }

    /// Whether all lines of a part are lines of the whole, one below the other.
    private static boolean holds(String whole, String part) {
        return ("\n" + whole.strip() + "\n").contains("\n" + part.strip() + "\n");
    }
}
