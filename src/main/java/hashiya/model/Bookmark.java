package hashiya.model;

import java.util.Objects;

/// Where reading stands in an article, and how its page is set. Not the analyst's work, but how it is looked at: no
/// change of the workspace, in no journal, and nothing for undo.
///
/// @param offset   the first letter in view, in UTF-16 units of the text
/// @param furthest the end of what was ever in view, in UTF-16 units of the text as it was then
/// @param textSize in px
/// @param measure  the widest that a column of text gets, in em
public record Bookmark(ArticleId article, int offset, int furthest, double textSize, double measure) {

    /// @throws IllegalArgumentException if a number is no place or no size
    public Bookmark {
        Objects.requireNonNull(article);
        if (offset < 0 || furthest < 0 || !isSize(textSize) || !isSize(measure)) {
            throw new IllegalArgumentException("No bookmark: " + offset + ", " + textSize + " px, " + measure + " em");
        }
    }

    /// A place up to which nothing has been read yet.
    public Bookmark(ArticleId article, int offset, double textSize, double measure) {
        this(article, offset, 0, textSize, measure);
    }

    private static boolean isSize(double number) {
        return number > 0 && number < 1_000;
    }
}
