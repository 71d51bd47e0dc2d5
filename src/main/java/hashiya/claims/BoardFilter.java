package hashiya.claims;

import hashiya.model.Credibility;
import hashiya.model.QuestionId;
import hashiya.model.Reliability;
import hashiya.model.SourceId;
import hashiya.model.SourceKind;
import hashiya.model.TagId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What of a board is asked for.
///
/// @param words of the claim, its question and place, or of the passage and whoever passes it on; blank for any
public record BoardFilter(About about, Who who, Told told, String words) {

    public static final BoardFilter ALL = new BoardFilter(
            new About(Optional.empty(), Optional.empty(), Period.ANY),
            new Who(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            new Told(Period.ANY, Optional.empty()), "");

    /// Of which claims.
    ///
    /// @param happened when what they say is said to have happened
    public record About(Optional<QuestionId> question, Optional<Credibility> digit, Period happened) {

        public About {
            Objects.requireNonNull(question);
            Objects.requireNonNull(digit);
            Objects.requireNonNull(happened);
        }
    }

    /// Said by whom.
    ///
    /// @param outlet the one the account came through
    /// @param source the speaker or somebody else in the chain
    /// @param kind   of the speaker
    /// @param letter of the speaker
    public record Who(Optional<String> outlet, Optional<SourceId> source, Optional<SourceKind> kind,
            Optional<Reliability> letter) {

        public Who {
            Objects.requireNonNull(outlet);
            Objects.requireNonNull(source);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(letter);
        }
    }

    /// Told when and where.
    ///
    /// @param reported the day of the report
    /// @param tag      of the passage, or one below it in the codebook
    public record Told(Period reported, Optional<TagId> tag) {

        public Told {
            Objects.requireNonNull(reported);
            Objects.requireNonNull(tag);
        }
    }

    public BoardFilter {
        Objects.requireNonNull(about);
        Objects.requireNonNull(who);
        Objects.requireNonNull(told);
        words = words.strip();
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /// Whether a claim that nobody speaks to can pass.
    boolean wantsNobody() {
        return who.equals(ALL.who) && told.equals(ALL.told);
    }

    public BoardFilter about(UnaryOperator<About> change) {
        return new BoardFilter(change.apply(about), who, told, words);
    }

    public BoardFilter who(UnaryOperator<Who> change) {
        return new BoardFilter(about, change.apply(who), told, words);
    }

    public BoardFilter told(UnaryOperator<Told> change) {
        return new BoardFilter(about, who, change.apply(told), words);
    }

    public BoardFilter with(String other) {
        return new BoardFilter(about, who, told, other);
    }
}
