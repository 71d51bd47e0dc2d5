package hashiya.store;

/// What can be wrong with a workspace file, as far as the analyst can do something about it.
public enum Problem {
    MISSING,
    FOLDER_MISSING,
    NOT_A_WORKSPACE,
    NEWER_VERSION,
    IN_USE,
    READ_ONLY,
    /// SQLite keeps its log beside the file: a file that may be written to is not enough.
    FOLDER_READ_ONLY,
    DISK_FULL,
    /// The drive failed, or is gone.
    DRIVE,
    DAMAGED,
    EXISTS,
    /// The file was moved, deleted or replaced while it was open.
    MOVED,
    /// The change does not fit what the file holds: the thing is gone, was changed meanwhile, or others depend on it.
    CONFLICT,
    UNKNOWN
}
