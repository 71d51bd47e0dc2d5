package hashiya.search;

import hashiya.model.ArticleId;
import hashiya.model.Id;
import hashiya.text.TextRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One thing that matches a query.
///
/// @param article    the article it is or stands in; nothing for tags, sources, claims and notes on them
/// @param version    which text of that article the hits are counted in; 0 where there is no article
/// @param title      what to call it in a list: an article's title, a claim's proposition, a name
/// @param titleMarks where the words stand in the title
/// @param score      how well it matches, above 0; only its order means anything
/// @param snippet    the words around the first hit, or the opening words where the hits are in the title alone
/// @param marks      where the words stand in the snippet
/// @param hits       where the words stand, in reading order: in the article's text for articles and highlights, else
///                   in the thing's own text (a note's Markdown, a claim's proposition, a name)
public record Hit(Kind kind, Id id, Optional<ArticleId> article, int version, String title, List<TextRange> titleMarks,
        Layer layer, double score, String snippet, List<TextRange> marks, List<TextRange> hits) {

    public Hit {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        Objects.requireNonNull(article);
        Objects.requireNonNull(layer);
        titleMarks = List.copyOf(titleMarks);
        marks = List.copyOf(marks);
        hits = List.copyOf(hits);
    }
}
