package hashiya.model;

/// The name of a claim, written `C-017`. Numbers count from 1 and are never given twice.
public record ClaimId(int number) implements Id, Comparable<ClaimId> {

    /// @throws IllegalArgumentException if the number is below 1
    public ClaimId {
        Id.requireNumber(number);
    }

    @Override
    public int compareTo(ClaimId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "C-" + Id.padded(number);
    }
}
