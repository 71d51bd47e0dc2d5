package hashiya.model;

/// The name of a tag of the codebook, written `T5`. Numbers count from 1 and are never given twice.
public record TagId(int number) implements Id, Comparable<TagId> {

    /// @throws IllegalArgumentException if the number is below 1
    public TagId {
        Id.requireNumber(number);
    }

    @Override
    public int compareTo(TagId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "T" + number;
    }
}
