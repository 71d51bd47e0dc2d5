package hashiya.change;

/// How a change came into the journal.
public enum Act {
    DONE,
    UNDONE,
    REDONE
}
