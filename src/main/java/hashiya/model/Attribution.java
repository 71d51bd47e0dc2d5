package hashiya.model;

import hashiya.text.PartialDate;
import hashiya.text.Quantity;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// A source takes a stance on a claim, in a passage: the unit of "claims by source".
///
/// @param passage  where it says so
/// @param chain    the relay chain, the speaker first, whoever printed it last; never empty, nobody twice
/// @param reported the day of the report
/// @param origin   attributions with the same word here trace back to one interview, wire or text and count once;
///                 empty means that the speaker is the origin
/// @param figures  the numbers that this account gives, each once, in the analyst's order
/// @param created  in UTC
public record Attribution(AttributionId id, ClaimId claim, HighlightId passage, Stance stance, List<SourceId> chain,
        PartialDate reported, String origin, List<Quantity> figures, Instant created) implements Entity {

    /// @throws IllegalArgumentException if the chain is empty or names a source twice
    public Attribution {
        Objects.requireNonNull(id);
        Objects.requireNonNull(claim);
        Objects.requireNonNull(passage);
        Objects.requireNonNull(stance);
        Objects.requireNonNull(reported);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(created);
        figures = figures.stream().distinct().toList();
        chain = List.copyOf(chain);
        if (chain.isEmpty() || chain.stream().distinct().count() < chain.size()) {
            throw new IllegalArgumentException("A relay chain names its speaker, and everybody once: " + chain);
        }
    }

    /// An account that gives no numbers.
    public Attribution(AttributionId id, ClaimId claim, HighlightId passage, Stance stance, List<SourceId> chain,
            PartialDate reported, String origin, Instant created) {
        this(id, claim, passage, stance, chain, reported, origin, List.of(), created);
    }

    /// The same in another passage.
    public Attribution in(HighlightId other) {
        return new Attribution(id, claim, other, stance, chain, reported, origin, figures, created);
    }

    /// The same through others.
    public Attribution through(List<SourceId> changed) {
        return new Attribution(id, claim, passage, stance, changed, reported, origin, figures, created);
    }

    /// The same with another origin; an empty word makes the speaker the origin.
    public Attribution from(String changed) {
        return new Attribution(id, claim, passage, stance, chain, reported, changed, figures, created);
    }

    public Attribution with(List<Quantity> changed) {
        return new Attribution(id, claim, passage, stance, chain, reported, origin, changed, created);
    }

    /// Who says it.
    public SourceId speaker() {
        return chain.getFirst();
    }
}
