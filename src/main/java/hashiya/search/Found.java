package hashiya.search;

import hashiya.model.ArticleId;
import hashiya.model.Id;
import hashiya.text.TextRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One thing that matches a query.
///
/// @param article the article it is or stands in; nothing for tags, sources and notes on them
/// @param title   what to call it in a list: an article's title, a claim's proposition, a name
/// @param score   how well it matches, above 0; only its order means anything
/// @param snippet the words around the first hit, or the opening words where the hit is in the title
/// @param hits    where the words stand, in reading order: in the article's text for articles and highlights, else in
///                the thing's own text (a note's Markdown, a claim's proposition, a name)
/// @param marks   the same within the snippet
public record Found(Kind kind, Id id, Optional<ArticleId> article, String title, double score, Layer layer,
        String snippet, List<TextRange> hits, List<TextRange> marks) {

    /// What was found.
    public enum Kind {
        ARTICLE, HIGHLIGHT, CLAIM, NOTE, TAG, SOURCE
    }

    /// How the words match: letter by letter, or after folding.
    public enum Layer {
        EXACT, FOLDED
    }

    public Found {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        Objects.requireNonNull(article);
        Objects.requireNonNull(layer);
        hits = List.copyOf(hits);
        marks = List.copyOf(marks);
    }
}
