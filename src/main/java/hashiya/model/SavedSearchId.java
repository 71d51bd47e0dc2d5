package hashiya.model;

/// The name of a saved search, written `SS-002`. Numbers count from 1 and are never given twice.
public record SavedSearchId(int number) implements Id, Comparable<SavedSearchId> {

    /// @throws IllegalArgumentException if the number is below 1
    public SavedSearchId {
        Id.requireNumber(number);
    }

    @Override
    public int compareTo(SavedSearchId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "SS-" + Id.padded(number);
    }
}
