package hashiya.model;

/// The name of an attribution, written `AT-012`. Numbers count from 1 and are never given twice.
public record AttributionId(int number) implements Id, Comparable<AttributionId> {

    /// @throws IllegalArgumentException if the number is below 1
    public AttributionId {
        Id.requireNumber(number);
    }

    @Override
    public int compareTo(AttributionId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "AT-" + Id.padded(number);
    }
}
