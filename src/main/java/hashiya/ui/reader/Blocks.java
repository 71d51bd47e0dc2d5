package hashiya.ui.reader;

import hashiya.model.Article;
import hashiya.model.ShownParagraphs;
import hashiya.ui.reader.Block.Look;
import java.util.List;

/// The paragraphs of an article that are shown, as the reader sets them.
final class Blocks {

    private Blocks() {
    }

    /// @param showsHidden shows what is hidden too, in paler letters
    static List<Block> of(Article article, String text, boolean showsHidden) {
        return ShownParagraphs.of(article, text, showsHidden).stream()
                .map(each -> new Block(each.paragraph(), article.direction().of(each.paragraph().in(text)),
                        each.hidden() ? Look.FADED : Look.PLAIN)).toList();
    }
}
