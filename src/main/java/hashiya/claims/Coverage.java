package hashiya.claims;

import hashiya.model.Article;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.ReadState;
import hashiya.text.Paragraph;
import hashiya.text.Paragraphs;
import hashiya.text.TextRange;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// How far an article is worked through, paragraph by paragraph: those with words that the reader shows.
///
/// @param paragraphs in reading order
public record Coverage(List<Depth> paragraphs) {

    /// What has become of a paragraph, each more than the one before.
    public enum Depth {
        UNREAD,
        READ,
        MARKED,
        CLAIMED
    }

    public Coverage {
        paragraphs = List.copyOf(paragraphs);
    }

    /// @param highlights those that have their place in this text
    /// @param claimed    the passages that an attribution is read off
    /// @param furthest   the end of what was ever in view, in UTF-16 units. A paragraph whose end was never in view is
    ///                   not read, unless the analyst is done with the article
    public static Coverage of(Article article, String text, Collection<Highlight> highlights, Set<HighlightId> claimed,
            int furthest) {
        var seen = article.state() == ReadState.DONE ? text.length() : furthest;
        return new Coverage(Paragraphs.of(text).all().stream()
                .filter(each -> !each.in(text).isBlank() && !isHidden(each, article))
                .map(each -> depth(each, highlights, claimed, seen)).toList());
    }

    public int count() {
        return paragraphs.size();
    }

    /// How many have come at least so far.
    public int count(Depth depth) {
        return (int) paragraphs.stream().filter(each -> each.compareTo(depth) >= 0).count();
    }

    private static Depth depth(Paragraph paragraph, Collection<Highlight> highlights, Set<HighlightId> claimed,
            int seen) {
        var range = new TextRange(paragraph.start(), paragraph.end());
        var marks = highlights.stream().filter(each -> each.range().overlaps(range)).toList();
        return marks.stream().map(Highlight::id).anyMatch(claimed::contains) ? Depth.CLAIMED
                : !marks.isEmpty() ? Depth.MARKED
                : paragraph.end() <= seen ? Depth.READ : Depth.UNREAD;
    }

    private static boolean isHidden(Paragraph paragraph, Article article) {
        var range = new TextRange(paragraph.start(), paragraph.end());
        return article.hidden().stream().anyMatch(each -> each.range().overlaps(range));
    }
}
