package hashiya.model;

import java.util.Objects;

/// Where the accounts leave something open.
public sealed interface Gap {

    /// Nobody says what the question asks.
    record OnQuestion(QuestionId question) implements Gap {
        public OnQuestion {
            Objects.requireNonNull(question);
        }
    }

    /// Some assert the claim and others deny it.
    record InClaim(ClaimId claim) implements Gap {
        public InClaim {
            Objects.requireNonNull(claim);
        }
    }

    /// Two claims cannot both be true. The lower id is the first, whichever way they are named.
    record Between(ClaimId one, ClaimId other) implements Gap {
        /// @throws IllegalArgumentException if the two are one
        public Between {
            if (one.equals(other)) {
                throw new IllegalArgumentException("A claim is not set against itself: " + one);
            }
            if (one.compareTo(other) > 0) {
                var lower = other;
                other = one;
                one = lower;
            }
        }
    }

    /// Whether the claim is one of those that leave it open.
    default boolean concerns(ClaimId claim) {
        return switch (this) {
            case OnQuestion _ -> false;
            case InClaim(var own) -> own.equals(claim);
            case Between(var one, var other) -> one.equals(claim) || other.equals(claim);
        };
    }
}
