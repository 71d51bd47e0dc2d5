package hashiya.model;

/// Whose statement a tag records. The two never mix in one list (after Bayanat's practice).
public enum TagSet {
    /// What a source says.
    ALLEGED,
    /// What the analyst sees.
    OBSERVED
}
