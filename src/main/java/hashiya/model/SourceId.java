package hashiya.model;

/// The name of a source, written `S-004`. Numbers count from 1 and are never given twice.
public record SourceId(int number) implements Id, Comparable<SourceId> {

    /// @throws IllegalArgumentException if the number is below 1
    public SourceId {
        Id.requireNumber(number);
    }

    @Override
    public int compareTo(SourceId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "S-" + Id.padded(number);
    }
}
