package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.HighlightId;
import hashiya.text.Graphemes;
import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts that nobody writes and that are found all the same. What is asserted is what is done, never how long it takes.
@Tag("ui")
@ExtendWith(FxTest.class)
class HostileTextUiTest {

    /// As many as fill the screen, and those of one part of a paragraph on the way there.
    private static final int LINES_FOR_A_JUMP = 500;

    static Stream<Arguments> texts() {
        var words = "قال مصدر عسكري إن 300 مقاتل من \"داعش\" سلموا أنفسهم في 10-11-2017 لـ BBC. ";
        return Stream.of(
                Arguments.of("many paragraphs", (words.repeat(7) + "\n").repeat(1_900)),
                Arguments.of("one paragraph", words.repeat(13_500)),
                Arguments.of("no space", "مستشفياتهم".repeat(100_000)),
                Arguments.of("no space and no letters", "12-3/4:5".repeat(25_000)),
                Arguments.of("20,000 marks", "ا" + "\u064E\u0651".repeat(10_000) + " بعد ذلك"),
                Arguments.of("letters without width", "ا" + "\u200D".repeat(20_000) + "ب"),
                Arguments.of("nothing but spaces", "ا" + " ".repeat(50_000) + "ب"),
                Arguments.of("nested controls", "\u202Bنص\u2067قال \u202Aabc 12\u202C ".repeat(4_000)),
                Arguments.of("first strong isolates", "\u2068".repeat(30_000) + "نص abc"),
                Arguments.of("controls that are never closed", "\u202E\u2066".repeat(50_000) + " نص 10-11"),
                Arguments.of("word joiners", "\u2060".repeat(100_000) + "نص"),
                Arguments.of("300,000 marks", "ا" + "\u064E\u0651".repeat(150_000) + " بعد ذلك"),
                Arguments.of("a letter a line", "ا\n".repeat(200_000)),
                Arguments.of("blank lines", "ا" + "\n".repeat(300_000) + "ب" + " \n".repeat(100_000) + "ت"),
                Arguments.of("a text of another writing", "漢字かな".repeat(50_000)),
                Arguments.of("letters of two units", "\uD840\uDC0B".repeat(50_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void every_text_opens_goes_anywhere_by_finding_few_lines_and_each_letter_is_hit_where_it_stands(String name,
            String text) throws Exception {
        FxTest.runOnFx(() -> {
            var view = new ArticleView(new TypeCase());
            new Scene(new StackPane(view), 700, 600);
            view.show(text, Reading.blocks(text));
            layOut(view);
            for (var place : new int[] {0, text.length() / 3, text.length() / 2, text.length() - 2}) {
                var start = Graphemes.start(text, place);
                var before = view.measured();
                view.reveal(new TextRange(start, start + 1));
                layOut(view);
                assertTrue(view.measured() - before < LINES_FOR_A_JUMP, view.measured() - before + " lines");
                var seen = view.visibleRange().orElseThrow();
                assertTrue(seen.start() <= start && start < seen.end(), place + " is not in " + seen);
                if (!name.startsWith("controls")) {
                    // Deeper than bidi levels go, letters lie upon one another, in JavaFX's own layout too.
                    hitsItself(view, start);
                }
            }
            view.selectAll();
            layOut(view);
            assertEquals(shown(text), shown(view.selectedText()));
        });
    }

    @Test
    void of_thousands_of_highlights_on_one_another_a_dozen_are_painted_and_the_selected_one_among_them() throws Exception {
        FxTest.runOnFx(() -> {
            var text = "كلمة بعد كلمة ".repeat(2_000);
            var view = new ArticleView(new TypeCase());
            new Scene(new StackPane(view), 700, 600);
            view.show(text, Reading.blocks(text));
            view.setMarks(IntStream.range(0, 5_000).mapToObj(number -> new Mark(
                    new HighlightId(new ArticleId(1), number + 1), new TextRange(number / 100, 20_000 - number),
                    Colour.values()[number % Colour.values().length], number == 4_321)).toList());
            layOut(view);
            for (var line : view.viewport.lines()) {
                // A tint and a rule for each.
                assertTrue(line.getBackground().getFills().size() <= 2 * 13, line.getBackground().getFills().size() + "");
                assertEquals(1, line.getBorder().getStrokes().size());
            }
        });
    }

    /// Blank lines in a row are not shown, and letters alone are copied with them.
    private static String shown(String text) {
        return text.lines().filter(each -> !each.isBlank()).collect(Collectors.joining("\n")).stripTrailing();
    }

    private static void hitsItself(ArticleView view, int offset) {
        var line = view.line(offset);
        assertTrue(line.end() - line.start() <= 20_001, "a line of " + (line.end() - line.start()));
        for (var cell : line.cells()) {
            if (cell.right() - cell.left() > 0.5) {
                assertEquals(cell, line.cellAt(cell.middle()).orElseThrow());
            }
        }
    }

    private static void layOut(ArticleView view) {
        for (var pass = 0; pass < 2; pass++) {
            view.getScene().getRoot().applyCss();
            view.getScene().getRoot().layout();
        }
    }
}
