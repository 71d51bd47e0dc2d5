package hashiya.model;

/// The name of a question, written `QN-001`. Numbers count from 1 and are never given twice.
public record QuestionId(int number) implements Id, Comparable<QuestionId> {

    /// @throws IllegalArgumentException if the number is below 1
    public QuestionId {
        Id.requireNumber(number);
    }

    @Override
    public int compareTo(QuestionId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "QN-" + Id.padded(number);
    }
}
