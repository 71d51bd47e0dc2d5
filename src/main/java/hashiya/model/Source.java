package hashiya.model;

import java.util.List;
import java.util.Objects;

/// Who speaks: a person, group, official body, outlet, document, or somebody unnamed.
///
/// @param name    never blank
/// @param aliases other names, each once, in the analyst's order
/// @param reason  why the letter was given
public record Source(SourceId id, String name, SourceKind kind, List<String> aliases, Reliability reliability,
        String reason) implements Entity {

    /// @throws IllegalArgumentException if the name is blank
    public Source {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(reliability);
        Objects.requireNonNull(reason);
        aliases = aliases.stream().distinct().toList();
        if (name.isBlank()) {
            throw new IllegalArgumentException("A source has a name");
        }
    }

    public Source rated(Reliability letter, String why) {
        return new Source(id, name, kind, aliases, letter, why);
    }

    public Source named(String changed) {
        return new Source(id, changed, kind, aliases, reliability, reason);
    }

    public Source of(SourceKind changed) {
        return new Source(id, name, changed, aliases, reliability, reason);
    }

    public Source with(List<String> changed) {
        return new Source(id, name, kind, changed, reliability, reason);
    }
}
