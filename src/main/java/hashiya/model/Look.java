package hashiya.model;

import java.time.Instant;
import java.util.Objects;

/// When a saved search was last looked at. As a [Bookmark], not the analyst's work, but how it is gone about: no change
/// of the workspace, in no journal, and nothing for undo.
///
/// @param entry the newest journal entry at that moment: what came after it is new
/// @param at    in UTC
public record Look(SavedSearchId search, long entry, Instant at) {

    /// @throws IllegalArgumentException if there can be no such entry
    public Look {
        Objects.requireNonNull(search);
        Objects.requireNonNull(at);
        if (entry < 0) {
            throw new IllegalArgumentException("The journal counts from 1, not from " + entry);
        }
    }
}
