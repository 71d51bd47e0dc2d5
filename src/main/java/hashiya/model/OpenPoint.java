package hashiya.model;

import java.util.Objects;
import java.util.Optional;

/// Something that the accounts leave open, and how to close it (نقطة مفتوحة).
///
/// @param settling what would settle it; on a question never blank, since nothing else says there what is open
/// @param source   who could know, if it is one of the sources
/// @param knower   who else could know, in words
/// @param outcome  what came of it
public record OpenPoint(OpenPointId id, Gap gap, String settling, Optional<SourceId> source, String knower,
        PointState state, String outcome) implements Entity {

    /// @throws IllegalArgumentException if nothing says what is open
    public OpenPoint {
        Objects.requireNonNull(id);
        Objects.requireNonNull(source);
        Objects.requireNonNull(knower);
        Objects.requireNonNull(state);
        Objects.requireNonNull(outcome);
        if (gap instanceof Gap.OnQuestion && settling.isBlank()) {
            throw new IllegalArgumentException("An open point says what is open");
        }
    }

    public OpenPoint on(Gap changed) {
        return new OpenPoint(id, changed, settling, source, knower, state, outcome);
    }

    public OpenPoint settledBy(String changed) {
        return new OpenPoint(id, gap, changed, source, knower, state, outcome);
    }

    /// @param inWords who else could know
    public OpenPoint knownTo(Optional<SourceId> changed, String inWords) {
        return new OpenPoint(id, gap, settling, changed, inWords, state, outcome);
    }

    public OpenPoint in(PointState changed, String what) {
        return new OpenPoint(id, gap, settling, source, knower, changed, what);
    }

    /// An open point before it has its id. Nobody has been asked yet.
    public record Draft(Gap gap, String settling, Optional<SourceId> source, String knower) {

        public static Draft of(Gap gap, String settling) {
            return new Draft(gap, settling, Optional.empty(), "");
        }

        public OpenPoint with(OpenPointId id) {
            return new OpenPoint(id, gap, settling.strip(), source, knower.strip(), PointState.OPEN, "");
        }
    }
}
