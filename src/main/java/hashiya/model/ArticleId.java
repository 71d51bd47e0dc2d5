package hashiya.model;

/// The name of an article, written `A3`. Numbers count from 1 and are never given twice.
public record ArticleId(int number) implements Id, Comparable<ArticleId> {

    /// @throws IllegalArgumentException if the number is below 1
    public ArticleId {
        Id.requireNumber(number);
    }

    @Override
    public int compareTo(ArticleId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "A" + number;
    }
}
