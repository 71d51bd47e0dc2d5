package hashiya.ui.articles;

import hashiya.model.Article;
import hashiya.model.Hidden;
import hashiya.text.Graphemes;
import hashiya.text.Paragraph;
import hashiya.text.Paragraphs;

/// How an article begins: what stands for its title while it has none.
final class Opening {

    /// In UTF-16 units: enough for two lines of the list.
    private static final int LENGTH = 100;

    private Opening() {
    }

    /// The first words of the first paragraph that cleaning left visible, or of the text where it left none.
    static String of(Article article, String text) {
        var first = Paragraphs.of(text).all().stream()
                .filter(each -> !each.in(text).isBlank() && isVisible(article, each))
                .map(each -> each.in(text)).findFirst().orElse(text).strip();
        if (first.length() <= LENGTH) {
            return first;
        }
        var space = first.lastIndexOf(' ', LENGTH);
        return first.substring(0, space > 0 ? space : Graphemes.start(first, LENGTH)).strip() + "…";
    }

    private static boolean isVisible(Article article, Paragraph paragraph) {
        return paragraph.range().filter(range ->
                article.hidden().stream().map(Hidden::range).anyMatch(each -> each.contains(range))).isEmpty();
    }
}
