package hashiya.model;

import hashiya.text.PartialDate;
import java.util.Objects;
import java.util.Optional;

/// One proposition that can be true or false, in the analyst's words.
///
/// @param proposition never blank
/// @param reason      why the digit was given
/// @param question    the line of inquiry it belongs to
/// @param happened    when what it says is said to have happened
/// @param place       where, empty if unknown
public record Claim(ClaimId id, String proposition, Credibility credibility, String reason,
        Optional<QuestionId> question, PartialDate happened, String place) implements Entity {

    /// @throws IllegalArgumentException if the proposition is blank
    public Claim {
        Objects.requireNonNull(id);
        Objects.requireNonNull(credibility);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(question);
        Objects.requireNonNull(happened);
        Objects.requireNonNull(place);
        if (proposition.isBlank()) {
            throw new IllegalArgumentException("A claim says something");
        }
    }

    public Claim rated(Credibility digit, String why) {
        return new Claim(id, proposition, digit, why, question, happened, place);
    }

    public Claim worded(String changed) {
        return new Claim(id, changed, credibility, reason, question, happened, place);
    }

    public Claim under(Optional<QuestionId> changed) {
        return new Claim(id, proposition, credibility, reason, changed, happened, place);
    }

    /// A claim before it has its id. Its credibility starts at 6, no basis to judge.
    public record Draft(String proposition, Optional<QuestionId> question, PartialDate happened, String place) {

        /// Of a proposition alone.
        public static Draft of(String proposition) {
            return new Draft(proposition, Optional.empty(), PartialDate.UNKNOWN, "");
        }

        public Claim with(ClaimId id) {
            return new Claim(id, proposition.strip(), Credibility.CANNOT_BE_JUDGED, "", question, happened, place);
        }
    }
}
