package hashiya.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Furniture;
import hashiya.model.Hidden;
import hashiya.model.Sha256;
import hashiya.model.ShownParagraphs;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShownParagraphsTest {

    @TempDir
    private Path folder;

    @Test
    void blank_lines_at_the_ends_beside_hidden_lines_and_in_a_row_leave_no_holes() {
        var text = "\n \nأ\n\n\nب\n\nمخفي\n\nج\n\n";
        assertEquals(List.of("أ", "", "ب", "ج"), shown(text, false));
        assertEquals(List.of("أ", "", "ب", "", "مخفي", "", "ج"), shown(text, true));
    }

    @Test
    void a_text_of_blank_lines_is_shown_as_it_is() {
        assertEquals(List.of(" ", ""), shown(" \n", false));
    }

    private List<String> shown(String text, boolean showsHidden) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var at = text.indexOf("مخفي");
        var hidden = at < 0 ? List.<Hidden>of()
                : List.of(new Hidden(new TextRange(at, at + 4), Furniture.CONTROL));
        try (var library = Library.create(folder.resolve(showsHidden + ".hashiya"))) {
            var article = new Editor(library).importArticle(
                    new Facts("", "", "", "", PartialDate.UNKNOWN, "", "ar"),
                    new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8", Instant.EPOCH),
                    new Content(bytes, text), hidden);
            return ShownParagraphs.of(article, text, showsHidden).stream().map(each -> each.paragraph().in(text)).toList();
        }
    }
}
