package hashiya.claims;

import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.SourceId;
import java.util.Comparator;
import java.util.Objects;

/// Two attributions that may go back to one origin, for the analyst to decide.
///
/// @param one   the lower id
/// @param sign  what speaks for it
public record SameOrigin(Attribution one, Attribution other, Sign sign) {

    /// Two attributions, whichever of them was named first.
    public record Pair(AttributionId one, AttributionId other) {

        public Pair {
            Objects.requireNonNull(one);
            if (one.compareTo(other) > 0) {
                var lower = other;
                other = one;
                one = lower;
            }
        }
    }

    /// Why it is asked.
    public sealed interface Sign {

        /// The passages say the same in nearly the same words.
        ///
        /// @param passage seen from the first attribution's article
        record Passages(NearCopy copy, CopiedPassage passage) implements Sign {}

        /// The articles as a whole are nearly one text, if not in these passages.
        record Articles(NearCopy copy) implements Sign {}

        /// Both chains lead through a source below the outlet.
        record Relayed(SourceId source) implements Sign {}
    }

    /// What speaks loudest first.
    static final Comparator<SameOrigin> ORDER = Comparator
            .comparing((SameOrigin each) -> !each.isOfOneClaim())
            .thenComparing(each -> switch (each.sign) {
                case Sign.Passages _ -> 0;
                case Sign.Articles _ -> 1;
                case Sign.Relayed _ -> 2;
            })
            .thenComparing(each -> each.one.id()).thenComparing(each -> each.other.id());

    /// @throws IllegalArgumentException if the two are not in the order of their ids
    public SameOrigin {
        Objects.requireNonNull(sign);
        if (one.id().compareTo(other.id()) >= 0) {
            throw new IllegalArgumentException("Not in order: " + one.id() + " and " + other.id());
        }
    }

    public Pair pair() {
        return new Pair(one.id(), other.id());
    }

    /// Whether the answer changes how many origins a claim has.
    public boolean isOfOneClaim() {
        return one.claim().equals(other.claim());
    }
}
