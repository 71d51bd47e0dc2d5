package hashiya.paper;

import hashiya.model.Article;
import hashiya.text.Paragraph;
import hashiya.text.Paragraphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The paragraphs of an article that are printed: those the reader shows. Of blank lines one in a row is left, and none
/// beside what is hidden or at an end of the text.
final class ShownParagraphs {

    private ShownParagraphs() { }

    static List<Block> of(Article article, String text) {
        var shown = new ArrayList<Block>();
        var blank = Optional.<Block>empty();
        var mayBeBlank = false;
        for (var paragraph : Paragraphs.of(text).all()) {
            var letters = paragraph.in(text);
            var block = Block.ofArticle(letters, paragraph.start(), article.direction().of(letters));
            if (isHidden(article, paragraph)) {
                blank = Optional.empty();
            } else if (letters.isBlank()) {
                blank = mayBeBlank ? Optional.of(block) : Optional.empty();
            } else {
                blank.ifPresent(shown::add);
                blank = Optional.empty();
                shown.add(block);
                mayBeBlank = true;
            }
        }
        return shown;
    }

    private static boolean isHidden(Article article, Paragraph paragraph) {
        return paragraph.range().filter(line -> article.hidden().stream()
                .anyMatch(hidden -> hidden.range().contains(line))).isPresent();
    }
}
