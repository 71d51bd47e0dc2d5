package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import hashiya.l10n.Language;
import hashiya.model.Article;
import hashiya.model.DirectionChoice;
import hashiya.model.Furniture;
import hashiya.model.Hidden;
import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import hashiya.ui.PanelStage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What of an article is shown is worked out beside the screen, and follows what becomes of the article.
@Tag("ui")
@ExtendWith(FxTest.class)
class ShownTextUiTest {

    private static final String HEAD = "اترك رد";
    private static final String TEXT = HEAD + "\nوصل الفيروس إلى المدينة.\nسطر آخر.";

    @TempDir
    private Path folder;
    private PanelStage room;
    private ReaderPane reader;
    private Article article;

    @BeforeEach
    void open_an_article() throws Exception {
        room = new PanelStage(folder.resolve("a.hashiya"));
        article = room.article("فيروس", TEXT, new Hidden(new TextRange(0, HEAD.length()), Furniture.CONTROL));
        reader = room.show(Language.ARABIC, ReaderPane::new);
        room.run(() -> room.desk().open(article.id()));
        room.settle();
    }

    @AfterEach
    void close_it() throws Exception {
        reader.close();
        room.close();
    }

    @Test
    void hidden_lines_and_directions_follow_the_article() throws Exception {
        assertEquals(TEXT.substring(HEAD.length() + 1), room.fx(this::selected));
        var left = article.with(DirectionChoice.LEFT_TO_RIGHT);
        room.editor().replace(article, left);
        PanelStage.await(() -> !isRightToLeft());
        room.editor().replace(left, left.with(List.<Hidden>of()));
        PanelStage.await(() -> selected().equals(TEXT));
    }

    @Test
    void the_lines_that_are_hidden_come_and_go() throws Exception {
        room.run(reader::toggleHidden);
        assertEquals(TEXT, room.fx(this::selected));
        room.run(reader::toggleHidden);
        assertEquals(TEXT.substring(HEAD.length() + 1), room.fx(this::selected));
    }

    @Test
    void where_nothing_is_hidden_one_text_serves_for_both() {
        var bare = article.with(List.<Hidden>of());
        var shown = ShownText.of(bare, TEXT);
        assertSame(shown, shown.withHidden(bare));
        assertEquals(3, shown.withHidden(article).blocks().size());
        assertEquals(2, ShownText.of(article, TEXT).blocks().size());
    }

    private boolean isRightToLeft() {
        return reader.view().walk().isRightToLeft(reader.view().walk().start());
    }

    private String selected() {
        reader.view().selectAll();
        return reader.view().selectedText();
    }
}
