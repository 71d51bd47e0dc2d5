package hashiya.model;

/// How one claim stands to another.
public enum RelationKind {
    CONTRADICTS,
    SUPPORTS,
    REFINES,
    SAME_AS
}
