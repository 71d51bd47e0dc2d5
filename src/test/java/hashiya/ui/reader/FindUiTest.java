package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.model.Article;
import hashiya.model.Furniture;
import hashiya.model.Hidden;
import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import hashiya.ui.PanelStage;
import hashiya.ui.Pictures;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("ui")
@ExtendWith(FxTest.class)
class FindUiTest {

    private static final String HEAD = "فيروس مشاركة";
    private static final String TEXT = HEAD + "\nوصل الفَيْروس إلى المدينة.\n" + "سطر من النص بلا شيء.\n".repeat(80)
            + "قال إن فيروسات أخرى لم تصل، وإن فيروسهم واحد.";

    @TempDir
    private Path folder;
    private PanelStage room;
    private ReaderPane reader;

    @BeforeEach
    void open_a_workspace() {
        room = new PanelStage(folder.resolve("a.hashiya"));
    }

    @AfterEach
    void close_it() throws Exception {
        reader.close();
        room.close();
    }

    @ParameterizedTest
    @EnumSource
    void hits_are_counted_framed_gone_through_and_left_selected(Language language) throws Exception {
        var article = show(language);
        room.run(reader::find);
        assertTrue(isInField());
        room.write("فيروس");
        PanelStage.await(() -> count().contains("3"));
        assertTrue(count().contains("1"), count());
        assertEquals(place(article, "الفَيْروس", 2), current());
        assertTrue(frames() > 0, "nothing is framed");
        assertTrue(ticks() > 0, "no hit stands on the scroll bar");
        Pictures.keep(reader.getScene(), "find-" + language.tag());

        room.type(KeyCode.ENTER);
        assertEquals(place(article, "فيروسات", 0), current());
        assertTrue(room.fx(() -> view().visibleRange().orElseThrow().contains(current().orElseThrow())));
        room.typeWith(KeyCode.SHIFT, KeyCode.ENTER);
        room.typeWith(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals(place(article, "فيروسهم", 0), current());

        room.type(KeyCode.ESCAPE);
        assertEquals(place(article, "فيروسهم", 0).map(TextRange::start),
                room.fx(() -> view().selection().get()).map(TextRange::start));
        assertFalse(room.<Region>all(".find-bar").stream().anyMatch(Region::isVisible));
        assertEquals(0, frames());
        assertTrue(room.fx(() -> view().isFocused()));
    }

    @Test
    void whole_words_with_particles_and_exact_letters_are_switches() throws Exception {
        show(Language.ARABIC);
        room.run(reader::find);
        room.write("فيروس");
        PanelStage.await(() -> count().contains("3"));
        press("#find-words");
        PanelStage.await(() -> count().contains("2"));
        press("#find-clitics");
        PanelStage.await(() -> room.<Labeled>now("#find-count").getPseudoClassStates().size() > 0
                && !count().contains("2"));
        press("#find-words");
        press("#find-exact");
        PanelStage.await(() -> count().contains("2"));
    }

    @Test
    void a_selection_is_proposed_and_hidden_lines_are_counted_apart() throws Exception {
        var article = show(Language.ENGLISH);
        var passage = place(article, "الفَيْروس", 2).orElseThrow();
        room.run(() -> view().select(passage));
        room.run(reader::find);
        assertEquals("فَيْروس", room.<TextField>one("#find-field").getText());
        PanelStage.await(() -> count().startsWith("1 of 3"));
        assertTrue(count().endsWith("+1 hidden"), count());
        room.run(reader::toggleHidden);
        PanelStage.await(() -> count().contains("of 4"));
    }

    private Article show(Language language) throws Exception {
        var article = room.article("فيروس", TEXT, new Hidden(new TextRange(0, HEAD.length()), Furniture.values()[0]));
        reader = room.show(language, ReaderPane::new);
        room.run(() -> room.desk().open(article.id()));
        room.settle();
        return article;
    }

    private void press(String id) throws Exception {
        room.run(() -> room.<ToggleButton>now(id).fire());
    }

    private ArticleView view() {
        return room.now("#reader");
    }

    private boolean isInField() throws Exception {
        return room.fx(() -> room.<TextField>now("#find-field").isFocused());
    }

    private String count() {
        return room.<Labeled>now("#find-count").getText();
    }

    private Optional<TextRange> current() {
        return view().hits().at();
    }

    private int frames() throws Exception {
        return room.fx(() -> {
            var strokes = 0;
            for (var line : view().viewport.lines()) {
                strokes += line.getBorder() == null ? 0 : line.getBorder().getStrokes().size();
            }
            return strokes;
        });
    }

    /// How many points of the map over the scroll bar have the colour of hits.
    private int ticks() throws Exception {
        return room.fx(() -> {
            var map = view().lookup("MarkMap");
            var accent = view().themeColours().palette().accent();
            var image = map.snapshot(null, null);
            var found = 0;
            for (var y = 0; y < image.getHeight(); y++) {
                found += image.getPixelReader().getColor((int) image.getWidth() / 2, y).equals(accent) ? 1 : 0;
            }
            return found;
        });
    }

    /// Where a word stands, less some letters before what was looked for.
    private Optional<TextRange> place(Article article, String word, int before) {
        var start = room.library().text(article).indexOf(word) + before;
        return Optional.of(new TextRange(start, start + (before == 0 ? "فيروس".length() : word.length() - before)));
    }
}
