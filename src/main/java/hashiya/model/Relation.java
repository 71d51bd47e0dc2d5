package hashiya.model;

import java.util.Objects;

/// How one claim stands to another, as the analyst sees it.
public record Relation(RelationId id, RelationKind kind, ClaimId from, ClaimId to, String note) implements Entity {

    /// @throws IllegalArgumentException if a claim is related to itself
    public Relation {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(note);
        if (from.equals(to)) {
            throw new IllegalArgumentException("A claim has no relation to itself: " + from);
        }
    }

    public Relation noted(String changed) {
        return new Relation(id, kind, from, to, changed);
    }

    public Relation of(RelationKind changed) {
        return new Relation(id, changed, from, to, note);
    }

    /// The same seen from the other claim.
    public Relation reversed() {
        return new Relation(id, kind, to, from, note);
    }
}
