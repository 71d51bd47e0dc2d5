package hashiya.ui.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.l10n.Language;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.Tag;
import hashiya.model.TagSet;
import hashiya.model.TagTree;
import hashiya.ui.FxTest;
import hashiya.ui.Workroom;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// A workspace with one highlight, and the tags panel in a window.
@org.junit.jupiter.api.Tag("ui")
@ExtendWith(FxTest.class)
abstract class TagsStage {

    @TempDir
    private Path folder;
    Workroom room;
    TagsPanel panel;
    Highlight highlight;

    @BeforeEach
    void open_a_workspace() {
        room = new Workroom(folder.resolve("a.hashiya"));
        highlight = room.highlight("300 منشقّ", Colour.YELLOW);
    }

    @AfterEach
    void close_it() throws Exception {
        room.close();
        assertEquals(List.of(), room.failures);
    }

    final void show(Language language) throws Exception {
        panel = room.show(language, messages -> new TagsPanel(room.workspace, room.desk, messages));
        room.settle();
    }

    final Tag add(String name, TagSet set, Optional<Tag> parent) {
        return room.editor.addTag(new Tag.Draft(parent.map(Tag::id), name, "#ff6666", "", set));
    }

    /// In the codebook.
    static Node row(String name) {
        return new FxRobot().lookup(".tag-name").match(node -> ((Labeled) node).getText().equals(name)).query();
    }

    final List<String> paths() {
        var tags = room.library.all(Tag.class);
        return tags.stream().map(tag -> TagTree.of(tags).path(tag.id())).sorted().toList();
    }
}
