package hashiya.text;

/// A half-open stretch of one version of one text, counted in UTF-16 units from its first character. Never empty.
public record TextRange(int start, int end) implements Comparable<TextRange> {

    /// @throws IllegalArgumentException if the start is negative or the end does not lie behind it
    public TextRange {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a range: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    /// The letters of this range in the text it was made for.
    ///
    /// @throws IndexOutOfBoundsException if the text is shorter than the range
    public String in(String text) {
        return text.substring(start, end);
    }

    /// Reading order: by start, the longer first where two start together.
    @Override
    public int compareTo(TextRange other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
