package hashiya.text;

import java.util.Optional;

/// One line of a working text, without the line break that ends it. An empty one is a position without a range.
///
/// @param number from 0, counted over all lines, empty ones too
/// @param start  in UTF-16 units of the text
/// @param end    exclusive; equal to the start where the line is empty
public record Paragraph(int number, int start, int end) {

    /// @throws IllegalArgumentException if the number or the start is negative, or the end lies before the start
    public Paragraph {
        if (number < 0 || start < 0 || end < start) {
            throw new IllegalArgumentException("Not a paragraph: " + number + " " + start + ".." + end);
        }
    }

    public boolean isEmpty() {
        return start == end;
    }

    public int length() {
        return end - start;
    }

    /// Its range, or nothing where it is empty.
    public Optional<TextRange> range() {
        return isEmpty() ? Optional.empty() : Optional.of(new TextRange(start, end));
    }

    /// Its letters in the text it was made for.
    ///
    /// @throws IndexOutOfBoundsException if the text is shorter than the paragraph
    public String in(String text) {
        return text.substring(start, end);
    }
}
