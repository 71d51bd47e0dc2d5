package hashiya.ui.reader;

import hashiya.model.Article;
import hashiya.text.Paragraph;
import hashiya.text.Paragraphs;
import hashiya.ui.reader.Block.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Chooses the lines of an article that are shown.
final class Blocks {

    private Blocks() {
    }

    /// Leaves out what is hidden, and the blank lines that would stand as holes then: at both ends of the text, beside
    /// what is hidden, and all but one in a row. A text of blank lines alone is shown as it is.
    ///
    /// @param showsHidden shows what is hidden too, in paler letters
    static List<Block> of(Article article, String text, boolean showsHidden) {
        var all = Paragraphs.of(text).all();
        var shown = new ArrayList<Block>();
        var blank = Optional.<Block>empty();
        var mayBeBlank = false;
        for (var paragraph : all) {
            var hidden = isHidden(article, paragraph);
            if (hidden && !showsHidden) {
                blank = Optional.empty();
                mayBeBlank = false;
            } else if (paragraph.in(text).isBlank()) {
                blank = mayBeBlank ? Optional.of(block(article, text, paragraph, Look.PLAIN)) : Optional.empty();
            } else {
                blank.ifPresent(shown::add);
                blank = Optional.empty();
                shown.add(block(article, text, paragraph, hidden ? Look.FADED : Look.PLAIN));
                mayBeBlank = true;
            }
        }
        return shown.isEmpty() ? all.stream().filter(each -> !isHidden(article, each))
                .map(each -> block(article, text, each, Look.PLAIN)).toList() : shown;
    }

    private static Block block(Article article, String text, Paragraph paragraph, Look look) {
        return new Block(paragraph, article.direction().of(paragraph.in(text)), look);
    }

    private static boolean isHidden(Article article, Paragraph paragraph) {
        return paragraph.range().filter(line -> article.hidden().stream()
                .anyMatch(hidden -> hidden.range().contains(line))).isPresent();
    }
}
