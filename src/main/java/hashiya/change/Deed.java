package hashiya.change;

/// What the analyst meant by a batch of changes, for the words on the undo command and in the history.
public enum Deed {
    CLAIM_RECORDED,
    ATTRIBUTION_RECORDED,
    ORIGINS_JOINED,
    ORIGINS_PARTED,
    SOURCES_MERGED,
    QUESTIONS_MERGED,
    NOTE_WRITTEN,
    TAGGED,
    TAGS_ARRANGED,
    TAGS_MERGED,
    HITS_TAGGED,
    RECOLOURED,
    MERGED,
    SPLIT,
    MARKED,
    AMENDED,
    REMOVED,
    IMPORTED,
    FURNITURE_CHANGED,
    TEXT_CORRECTED,
    TEXT_RENEWED,
    PLACED
}
