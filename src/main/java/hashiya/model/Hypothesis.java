package hashiya.model;

import java.util.Objects;

/// One possible answer to a question, to be held against the claims.
///
/// @param wording never blank
public record Hypothesis(HypothesisId id, QuestionId question, String wording) implements Entity {

    /// @throws IllegalArgumentException if the wording is blank
    public Hypothesis {
        Objects.requireNonNull(id);
        Objects.requireNonNull(question);
        if (wording.isBlank()) {
            throw new IllegalArgumentException("A hypothesis says something");
        }
    }

    public Hypothesis worded(String changed) {
        return new Hypothesis(id, question, changed);
    }

    public Hypothesis under(QuestionId changed) {
        return new Hypothesis(id, changed, wording);
    }
}
