package hashiya.model;

/// The name of a relation between claims, written `R-002`. Numbers count from 1 and are never given twice.
public record RelationId(int number) implements Id, Comparable<RelationId> {

    /// @throws IllegalArgumentException if the number is below 1
    public RelationId {
        Id.requireNumber(number);
    }

    @Override
    public int compareTo(RelationId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "R-" + Id.padded(number);
    }
}
