package hashiya.markdown;

import hashiya.model.Id;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Words of a row that look and behave alike.
public record Span(String words, Set<Style> styles, Optional<Goal> goal) {

    /// How words look.
    public enum Style {
        STRONG,
        EMPHASIS,
        CODE
    }

    /// Where words lead.
    public sealed interface Goal {

        /// To something of the workspace.
        ///
        /// @param id   nothing where nothing of that name is there
        /// @param name what it is called, in full
        record Thing(Optional<Id> id, String name) implements Goal {}

        /// Out of the program.
        record Address(String address) implements Goal {}
    }

    public Span {
        Objects.requireNonNull(words);
        Objects.requireNonNull(goal);
        styles = Set.copyOf(styles);
    }

    /// Words that look like all others and lead nowhere.
    public static Span plain(String words) {
        return new Span(words, EnumSet.noneOf(Style.class), Optional.empty());
    }

    boolean goesWith(Span other) {
        return styles.equals(other.styles) && goal.isEmpty() && other.goal.isEmpty();
    }
}
