package hashiya.search;

/// The index cannot be used as it lies there. Nothing is lost: it can be made anew.
public final class IndexTrouble extends RuntimeException {

    /// What is wrong.
    public enum Reason {
        /// Files are missing or damaged.
        DAMAGED,
        /// Made by another version of the program.
        OTHER_SCHEMA,
        /// Of another workspace.
        OTHER_WORKSPACE,
        /// Another program has it open.
        IN_USE,
        /// The disk is full, or the folder cannot be written.
        UNWRITABLE
    }

    private final Reason reason;

    IndexTrouble(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
