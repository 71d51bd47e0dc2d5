package hashiya.outgoing;

/// What can be chosen about a format.
public enum Setting {
    /// How passages are set, how files are called, what stands at the head of pages.
    MARKDOWN,
    PAPER,
    REVIEWER
}
