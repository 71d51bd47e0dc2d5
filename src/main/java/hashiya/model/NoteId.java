package hashiya.model;

/// The name of a note, written `N7`. Numbers count from 1 and are never given twice.
public record NoteId(int number) implements Id, Comparable<NoteId> {

    /// @throws IllegalArgumentException if the number is below 1
    public NoteId {
        Id.requireNumber(number);
    }

    @Override
    public int compareTo(NoteId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "N" + number;
    }
}
