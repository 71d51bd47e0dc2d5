package hashiya.library;

import hashiya.change.Deed;
import hashiya.model.Article;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Hidden;
import hashiya.model.Highlight;
import hashiya.text.Reanchored;
import hashiya.text.Reanchored.Changed;
import hashiya.text.Reanchored.Kept;
import hashiya.text.Reanchored.Orphaned;
import java.util.List;

/// A newer text for an article, and what it would do to the article's highlights. Nothing has happened yet.
///
/// @param article    as it is
/// @param source     the newer text and where it comes from
/// @param hidden     the lines of the newer text that the reader would not show
/// @param highlights all of the article's, those that had lost their place before too
public record Revision(Article article, Source source, List<Hidden> hidden, List<Carried> highlights) {

    /// @param content  the text, and the bytes that the evidence names
    /// @param evidence where it comes from; for a correction by hand that of the text it corrects
    /// @param furniture the lines that cleaning would hide, none for a correction
    /// @param deed     what the analyst does
    public record Source(Content content, Evidence evidence, List<Hidden> furniture, Deed deed) {}

    /// One highlight and what becomes of it.
    public record Carried(Highlight highlight, Reanchored outcome) {}

    /// How many keep their letters, and find their place if they had lost it.
    public long kept() {
        return highlights.stream().filter(each -> each.outcome() instanceof Kept).count();
    }

    /// How many keep their words in other letters.
    public long changed() {
        return highlights.stream().filter(each -> each.outcome() instanceof Changed).count();
    }

    /// Those that have a place now and would lose it.
    public List<Highlight> losing() {
        return highlights.stream().filter(each -> each.outcome() instanceof Orphaned).map(Carried::highlight)
                .filter(article::places).toList();
    }

    /// Those whose claims would have to be looked at again: with other letters, or without the place they have now.
    public List<Highlight> unsettled() {
        return highlights.stream().filter(each -> each.outcome() instanceof Changed
                || each.outcome() instanceof Orphaned && article.places(each.highlight())).map(Carried::highlight).toList();
    }

    /// How many would have to be placed by hand, those that lost their place before too.
    public long orphaned() {
        return highlights.stream().filter(each -> each.outcome() instanceof Orphaned).count();
    }
}
