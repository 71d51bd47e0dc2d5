package hashiya.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.markdown.Markdown;
import hashiya.model.Article;
import hashiya.model.Colour;
import hashiya.model.NoteTarget;
import hashiya.model.Tag;
import hashiya.sample.Sample;
import hashiya.text.TextRange;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Things;
import hashiya.ui.desk.Workspace;
import hashiya.work.Background;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergedLinksTest {

    @TempDir
    private Path folder;

    @Test
    void a_link_to_a_highlight_that_was_merged_away_leads_to_the_one_that_took_it_in_and_names_both() throws Exception {
        try (var library = Library.create(folder.resolve("a.hashiya"))) {
            Sample.build(library);
            var editor = new Editor(library);
            var article = library.all(Article.class).getFirst().id();
            var first = editor.highlight(article, new TextRange(0, 5), Colour.RED);
            var gone = editor.highlight(article, new TextRange(5, 9), Colour.RED);
            var note = editor.note(new NoteTarget.OnWorkspace(), "[[" + gone.id() + "]] [[" + gone.id() + "|قول]] [[Q1:999]]");
            var merged = editor.passages().merge(List.of(first.id(), gone.id())).getFirst();

            var failures = new CopyOnWriteArrayList<Exception>();
            var background = new Background(Runnable::run);
            var workspace = new Workspace(library, background, failures::add);
            workspace.mentions();
            // The workspace is read, and then its notes.
            for (var turn = 0; turn < 4; turn++) {
                var done = new CountDownLatch(1);
                workspace.read(_ -> true, _ -> done.countDown());
                done.await();
            }
            background.close();
            assertEquals(List.of(), failures);
            var things = new Things(workspace.mirror(), new Desk());
            var tags = library.all(Tag.class);
            var shown = Markdown.links(note.markdown()).stream().map(each -> things.words(each, tags)).toList();
            assertEquals(Optional.of(first.id()), shown.get(0).id());
            assertTrue(shown.get(0).words().startsWith(gone.id() + " (" + first.id() + ")"), shown.get(0).words());
            assertTrue(shown.get(0).name().endsWith(merged.quote().strip()), shown.get(0).name());
            assertEquals("قول", shown.get(1).words());
            assertEquals(Optional.of(first.id()), shown.get(1).id());
            assertEquals(Optional.empty(), shown.get(2).id());
            assertEquals(List.of(note), workspace.mentions().of(first.id()));
            assertEquals(Optional.of(first.id()), library.snapshot().standing(gone.id()));
            library.undo();
            assertEquals(Optional.of(gone.id()), library.snapshot().standing(gone.id()));
        }
    }
}
