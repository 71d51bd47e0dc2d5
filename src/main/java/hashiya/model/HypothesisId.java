package hashiya.model;

/// The name of a hypothesis, written `H-002`. Numbers count from 1 and are never given twice.
public record HypothesisId(int number) implements Id, Comparable<HypothesisId> {

    /// @throws IllegalArgumentException if the number is below 1
    public HypothesisId {
        Id.requireNumber(number);
    }

    @Override
    public int compareTo(HypothesisId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "H-" + Id.padded(number);
    }
}
