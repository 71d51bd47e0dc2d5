package hashiya.model;

/// The name of a distinction between two attributions, written `D-002`. Numbers count from 1 and are never given twice.
public record DistinctionId(int number) implements Id, Comparable<DistinctionId> {

    /// @throws IllegalArgumentException if the number is below 1
    public DistinctionId {
        Id.requireNumber(number);
    }

    @Override
    public int compareTo(DistinctionId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "D-%03d".formatted(number);
    }
}
