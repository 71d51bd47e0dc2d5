package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.paper.Papers;
import hashiya.ui.FxTest;
import hashiya.ui.control.Typeface;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("ui")
@ExtendWith(FxTest.class)
class PaperOrderUiTest {

    private static final double COLUMN = 470;

    @Test
    void letters_stand_on_paper_in_the_order_the_reader_shows_them() throws Exception {
        FxTest.runOnFx(() -> {
            var glyphs = new Glyphs(Typeface.AMIRI, 20);
            for (var paragraph : Samples.paragraphs()) {
                var stretch = Samples.stretch(paragraph);
                for (var line : Papers.lines(paragraph, stretch.direction(), COLUMN)) {
                    var onPaper = line.order();
                    var known = new HashSet<>(onPaper);
                    var shown = new LineText(Drawable.of(paragraph), stretch, line.start(), line.end(), glyphs, COLUMN);
                    List<Integer> onScreen = shown.cells().stream()
                            .filter(each -> each.end() <= shown.shownEnd()).map(Cell::start).filter(known::contains).toList();
                    assertEquals(onScreen, onPaper, paragraph.substring(line.start(), line.end()));
                }
            }
        });
    }
}
