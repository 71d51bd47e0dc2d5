package hashiya.model;

/// What kind of speaker a source is.
public enum SourceKind {
    PERSON,
    GROUP,
    OFFICIAL_BODY,
    OUTLET,
    DOCUMENT,
    UNNAMED
}
