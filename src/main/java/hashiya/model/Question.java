package hashiya.model;

import java.util.Objects;

/// A line of inquiry that gathers claims.
///
/// @param wording never blank
public record Question(QuestionId id, String wording) implements Entity {

    /// @throws IllegalArgumentException if the wording is blank
    public Question {
        Objects.requireNonNull(id);
        if (wording.isBlank()) {
            throw new IllegalArgumentException("A question asks something");
        }
    }

    public Question worded(String changed) {
        return new Question(id, changed);
    }
}
