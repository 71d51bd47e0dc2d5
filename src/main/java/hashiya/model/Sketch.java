package hashiya.model;

import java.util.Objects;

/// What is kept of an article's words to tell near-copies by: a sample of its shingles. It follows from the text, and
/// may be thrown away and made again at any time.
///
/// @param stamp tells which text it is of, see [#stamp]
/// @param kept  the shingles of the sample, ascending, each once; nobody may change them
public record Sketch(ArticleId article, int stamp, int[] kept) {

    /// To be raised with any change to what is kept of a text: all sketches are made anew then.
    private static final int RECIPE = 1;

    public Sketch {
        Objects.requireNonNull(article);
        Objects.requireNonNull(kept);
    }

    /// Differs where the article has another text, or shows other lines of it.
    public static int stamp(Article article) {
        var stamp = RECIPE * 31 + article.text().number();
        for (var lines : article.hidden()) {
            stamp = (stamp * 31 + lines.range().start()) * 31 + lines.range().end();
        }
        return stamp;
    }

    public boolean isOf(Article other) {
        return article.equals(other.id()) && stamp == stamp(other);
    }

    @Override
    public String toString() {
        return "Sketch of " + article + ", " + kept.length + " shingles";
    }
}
