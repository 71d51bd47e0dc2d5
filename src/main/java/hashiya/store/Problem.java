package hashiya.store;

/// What can be wrong with a workspace file, as far as the analyst can do something about it.
public enum Problem {
    MISSING,
    NOT_A_WORKSPACE,
    NEWER_VERSION,
    IN_USE,
    READ_ONLY,
    DISK_FULL,
    DAMAGED,
    EXISTS,
    /// The change does not fit what the file holds: the thing is gone, was changed meanwhile, or others depend on it.
    CONFLICT,
    UNKNOWN
}
