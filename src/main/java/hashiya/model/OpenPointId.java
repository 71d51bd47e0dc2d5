package hashiya.model;

/// The name of an open point, written `OP-003`. Numbers count from 1 and are never given twice.
public record OpenPointId(int number) implements Id, Comparable<OpenPointId> {

    /// @throws IllegalArgumentException if the number is below 1
    public OpenPointId {
        Id.requireNumber(number);
    }

    @Override
    public int compareTo(OpenPointId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "OP-" + Id.padded(number);
    }
}
