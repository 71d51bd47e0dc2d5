package hashiya.model;

import java.time.Instant;
import java.util.Objects;

/// The analyst's word that two attributions do not go back to one origin, however much alike they look.
///
/// @param one     the lower id
/// @param created in UTC
public record Distinction(DistinctionId id, AttributionId one, AttributionId other, Instant created) implements Entity {

    /// @throws IllegalArgumentException if the two are not in the order of their ids
    public Distinction {
        Objects.requireNonNull(id);
        Objects.requireNonNull(created);
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException("Not in order: " + one + " and " + other);
        }
    }
}
