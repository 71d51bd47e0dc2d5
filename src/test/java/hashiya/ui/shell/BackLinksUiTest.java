package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.l10n.Language;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Claim;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.Source;
import hashiya.sample.Sample;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.PanelName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@Tag("ui")
@ExtendWith(FxTest.class)
class BackLinksUiTest {

    @TempDir
    private Path folder;
    private WindowRoom room;

    @AfterEach
    void close_the_window() throws Exception {
        room.close();
    }

    @Test
    void every_card_says_which_notes_mention_its_thing_and_leads_there(FxRobot robot) throws Exception {
        var file = folder.resolve("w.hashiya");
        Note note;
        try (var library = Library.create(file)) {
            Sample.build(library);
            note = new Editor(library).note(new NoteTarget.OnWorkspace(), "ذكرُ **الجميع**: "
                    + "[[" + first(library, Claim.class).id() + "]] [[" + first(library, Source.class).id() + "]] [["
                    + first(library, Highlight.class).id() + "]] [[" + first(library, hashiya.model.Tag.class).id() + "]] [["
                    + first(library, Article.class).id() + "]]");
        }
        room = new WindowRoom(file, Language.ARABIC);
        var library = room.library();
        shows(PanelName.CLAIMS, desk -> desk.claim().set(Optional.of(first(library, Claim.class).id())));
        Pictures.keep(room.window().scene(), "back-links-claim");
        shows(PanelName.CLAIMS, desk -> desk.source().set(Optional.of(first(library, Source.class).id())));
        shows(PanelName.TAGS, desk -> desk.tag().set(Optional.of(first(library, hashiya.model.Tag.class).id())));
        Pictures.keep(room.window().scene(), "back-links-tag");
        shows(PanelName.DETAILS, desk -> desk.open(first(library, Article.class).id()));
        shows(PanelName.HIGHLIGHTS, desk -> desk.open(first(library, Highlight.class)));
        Pictures.keep(room.window().scene(), "back-links-highlight");

        new Editor(library).rewrite(note, "لا أحد");
        room.until(() -> links(PanelName.HIGHLIGHTS).isEmpty());
        room.library().undo();
        room.until(() -> links(PanelName.HIGHLIGHTS).size() == 1);
        FxTest.runOnFx(() -> link(PanelName.HIGHLIGHTS).fire());
        room.until(() -> room.window().desk().panel().get() == PanelName.NOTES);
        assertEquals(Optional.of(note.id()), FxTest.onFx(() -> room.window().desk().note().get()));
    }

    private void shows(PanelName panel, Consumer<Desk> select) throws Exception {
        FxTest.runOnFx(() -> {
            room.window().desk().panel().set(panel);
            select.accept(room.window().desk());
        });
        room.until(() -> FxTest.onFx(() -> links(panel)).equals(List.of("تذكره حاشية واحدة")));
        assertEquals(true, FxTest.onFx(() -> link(panel).getText()).startsWith("ذكرُ الجميع: "));
    }

    private List<String> links(PanelName panel) {
        return panel(panel).lookupAll(".back-links-head").stream().map(Label.class::cast).filter(BackLinksUiTest::isSeen)
                .map(Label::getText).toList();
    }

    private Button link(PanelName panel) {
        return panel(panel).lookupAll(".back-link").stream().map(Button.class::cast).filter(BackLinksUiTest::isSeen)
                .findFirst().orElseThrow();
    }

    private javafx.scene.Node panel(PanelName panel) {
        return room.node("." + panel.name().toLowerCase(java.util.Locale.ROOT) + "-panel");
    }

    private static boolean isSeen(javafx.scene.Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static <E extends hashiya.model.Entity> E first(Library library, Class<E> kind) {
        return library.all(kind).getFirst();
    }
}
