package hashiya.ui.articles;

/// What a row misses of a filter: nothing, one kind of condition that others can be chosen instead of, or more.
enum Missed {
    NOTHING,
    OUTLET,
    LANGUAGE,
    STATE,
    TAG,
    MUCH;

    Missed and(Missed other) {
        return this == NOTHING ? other : other == NOTHING ? this : MUCH;
    }

    /// Whether the row would be listed if nothing of this kind were asked for.
    boolean isAtMost(Missed kind) {
        return this == NOTHING || this == kind;
    }
}
