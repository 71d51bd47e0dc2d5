package hashiya.model;

/// The name of a group of synonyms, written `SY-002`. Numbers count from 1 and are never given twice.
public record SynonymGroupId(int number) implements Id, Comparable<SynonymGroupId> {

    /// @throws IllegalArgumentException if the number is below 1
    public SynonymGroupId {
        Id.requireNumber(number);
    }

    @Override
    public int compareTo(SynonymGroupId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "SY-" + Id.padded(number);
    }
}
