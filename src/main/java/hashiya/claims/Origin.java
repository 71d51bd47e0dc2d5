package hashiya.claims;

import hashiya.model.SourceId;

/// What an attribution goes back to.
public sealed interface Origin {

    /// What the analyst has written down.
    record Named(String word) implements Origin {}

    /// Whoever says it, where nothing was written down.
    record Speaker(SourceId source) implements Origin {}

    /// Nobody: those who report it cite one another.
    record Circular(Loop loop) implements Origin {}

    /// Whether it counts as an origin.
    default boolean isIndependent() {
        return switch (this) {
            case Named _, Speaker _ -> true;
            case Circular _ -> false;
        };
    }
}
