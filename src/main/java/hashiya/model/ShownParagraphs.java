package hashiya.model;

import hashiya.text.Paragraph;
import hashiya.text.Paragraphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Chooses the paragraphs of an article that are shown: on the screen and on paper the same.
public final class ShownParagraphs {

    /// @param hidden whether it is furniture, shown because the analyst asked to see it
    public record Shown(Paragraph paragraph, boolean hidden) {}

    private ShownParagraphs() {
    }

    /// Leaves out what is hidden, and the blank lines that would stand as holes then: at both ends of the text, beside
    /// what is hidden, and all but one in a row. A text of blank lines alone is shown as it is.
    ///
    /// @param showsHidden shows what is hidden too
    public static List<Shown> of(Article article, String text, boolean showsHidden) {
        var all = Paragraphs.of(text).all();
        var shown = new ArrayList<Shown>();
        var blank = Optional.<Shown>empty();
        var mayBeBlank = false;
        for (var paragraph : all) {
            var hidden = isHidden(article, paragraph);
            if (hidden && !showsHidden) {
                blank = Optional.empty();
                mayBeBlank = false;
            } else if (paragraph.in(text).isBlank()) {
                blank = mayBeBlank ? Optional.of(new Shown(paragraph, false)) : Optional.empty();
            } else {
                blank.ifPresent(shown::add);
                blank = Optional.empty();
                shown.add(new Shown(paragraph, hidden));
                mayBeBlank = true;
            }
        }
        return shown.isEmpty() ? all.stream().filter(each -> !isHidden(article, each))
                .map(each -> new Shown(each, false)).toList() : shown;
    }

    private static boolean isHidden(Article article, Paragraph paragraph) {
        return paragraph.range().filter(line -> article.hidden().stream()
                .anyMatch(hidden -> hidden.range().contains(line))).isPresent();
    }
}
