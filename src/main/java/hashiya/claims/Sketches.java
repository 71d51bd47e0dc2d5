package hashiya.claims;

import hashiya.model.Article;
import hashiya.model.Sketch;
import java.util.Arrays;

/// Makes the sketch of a text: of the runs of words that [NearCopies] compares, every fourth, chosen by what the run is
/// and not by where it stands, so that of two texts the same runs are chosen.
///
/// Such a sample grows with the text, unlike a signature of fixed length: how much of a short text stands in a long one
/// can be told from it.
public final class Sketches {

    /// In bits: of 4 shingles one is kept.
    private static final int RATE = 2;

    private Sketches() {
    }

    public static Sketch of(Article article, String text) {
        // What a word's own number is must not depend on the texts before.
        var row = WordRow.of(ArticleText.of(article, text), String::hashCode);
        var kept = new int[row.shingles(NearCopies.SHINGLE)];
        var count = 0;
        for (var at = 0; at < kept.length; at++) {
            var shingle = row.shingle(at, NearCopies.SHINGLE);
            if (shingle >>> Long.SIZE - RATE == 0) {
                kept[count++] = (int) shingle;
            }
        }
        return new Sketch(article.id(), Sketch.stamp(article),
                Arrays.stream(kept, 0, count).sorted().distinct().toArray());
    }
}
