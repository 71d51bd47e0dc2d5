package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.text.Graphemes;
import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
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
                Arguments.of("word joiners", "\u2060".repeat(100_000) + "نص"));
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
            assertEquals(text.stripTrailing(), view.selectedText().stripTrailing());
        });
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
