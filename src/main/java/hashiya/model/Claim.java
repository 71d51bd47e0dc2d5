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
/// @param agent       who is said to have done it, empty if it does not matter
/// @param action      what is said to have been done, in a word or two such as «احتجاز»; empty if it does not matter
public record Claim(ClaimId id, String proposition, Credibility credibility, String reason,
        Optional<QuestionId> question, PartialDate happened, String place, String agent, String action)
        implements Entity {

    /// @throws IllegalArgumentException if the proposition is blank
    public Claim {
        Objects.requireNonNull(id);
        Objects.requireNonNull(credibility);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(question);
        Objects.requireNonNull(happened);
        Objects.requireNonNull(place);
        Objects.requireNonNull(agent);
        Objects.requireNonNull(action);
        if (proposition.isBlank()) {
            throw new IllegalArgumentException("A claim says something");
        }
    }

    /// A claim that does not take apart who did what.
    public Claim(ClaimId id, String proposition, Credibility credibility, String reason,
            Optional<QuestionId> question, PartialDate happened, String place) {
        this(id, proposition, credibility, reason, question, happened, place, "", "");
    }

    public Claim rated(Credibility digit, String why) {
        return new Claim(id, proposition, digit, why, question, happened, place, agent, action);
    }

    public Claim worded(String changed) {
        return new Claim(id, changed, credibility, reason, question, happened, place, agent, action);
    }

    public Claim under(Optional<QuestionId> changed) {
        return new Claim(id, proposition, credibility, reason, changed, happened, place, agent, action);
    }

    public Claim on(PartialDate changed) {
        return new Claim(id, proposition, credibility, reason, question, changed, place, agent, action);
    }

    public Claim at(String changed) {
        return new Claim(id, proposition, credibility, reason, question, happened, changed, agent, action);
    }

    /// @param who  who is said to have done it
    /// @param what what is said to have been done
    public Claim done(String who, String what) {
        return new Claim(id, proposition, credibility, reason, question, happened, place, who, what);
    }

    /// A claim before it has its id. Its credibility starts at 6, no basis to judge.
    public record Draft(String proposition, Optional<QuestionId> question, PartialDate happened, String place,
            String agent, String action) {

        public Draft(String proposition, Optional<QuestionId> question, PartialDate happened, String place) {
            this(proposition, question, happened, place, "", "");
        }

        /// Of a proposition alone.
        public static Draft of(String proposition) {
            return new Draft(proposition, Optional.empty(), PartialDate.UNKNOWN, "");
        }

        /// The same, taking apart who did what.
        public Draft done(String who, String what) {
            return new Draft(proposition, question, happened, place, who, what);
        }

        public Claim with(ClaimId id) {
            return new Claim(id, proposition.strip(), Credibility.CANNOT_BE_JUDGED, "", question, happened, place,
                    agent, action);
        }
    }
}
