package hashiya.claims.suggest;

/// An attribution in places of a row of words.
///
/// @param from first place of what is said
/// @param to   the place behind its last
record Found(int from, int to, Voice voice, double confidence) {

    boolean overlaps(int start, int end) {
        return from < end && start < to;
    }
}
