package hashiya.ui.returned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.export.Answer;
import hashiya.export.EditedVault;
import hashiya.export.ExportFolder;
import hashiya.export.MarkdownExport;
import hashiya.export.Options;
import hashiya.export.Returned.Kind;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.sample.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnedModelTest {

    @TempDir
    private Path folder;
    private Path vault;
    private Library library;
    private final List<Note> notes = new ArrayList<>();

    @BeforeEach
    void export() {
        vault = folder.resolve("vault");
        library = Library.create(folder.resolve("a.hashiya"));
        Sample.build(library);
        var target = new NoteTarget.OnArticle(library.all(Article.class).getFirst().id());
        for (var text : List.of("حاشية معدَّلة", "حاشية غائبة", "حاشية مختلفة")) {
            notes.add(new Editor(library).note(target, text));
        }
        ExportFolder.renew(vault, MarkdownExport.workspace(library.snapshot(), library::text, Options.standard()));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void what_is_gone_and_what_both_sides_changed_waits_and_the_rest_comes_in_as_one_step() throws IOException {
        var model = edited();
        assertEquals(1, model.open());
        assertEquals(2, model.taken());
        var before = library.snapshot();
        assertEquals(new ReturnedModel.Done(2, 0, true), model.apply(library));
        assertEquals(List.of("هناك", "حاشية غائبة", "هنا"), texts());
        assertTrue(library.all(Note.class).stream().anyMatch(each -> each.markdown().equals("جديدة")));
        library.undo();
        assertEquals(before, library.snapshot());
    }

    @Test
    void each_note_is_answered_by_itself_and_both_words_stay_below_one_another() throws IOException {
        var model = edited();
        for (var at = 0; at < model.count(ReturnedModel.Part.NOTES); at++) {
            model.turn(at);
        }
        var conflict = number(model, Kind.CONFLICT);
        assertEquals(Answer.HERE, model.answer(conflict).orElseThrow());
        assertEquals(1, model.taken(), "what was taken is left, and what was left is taken");
        model.all(false);
        model.answer(conflict, Answer.BOTH);
        assertEquals(new ReturnedModel.Done(1, 0, true), model.apply(library));
        assertEquals(List.of("حاشية معدَّلة", "حاشية غائبة", "هنا\n\nوهناك"), texts());
        model.turn(conflict);
        assertEquals(Answer.HERE, model.answer(conflict).orElseThrow());
    }

    @Test
    void what_changed_here_after_the_folder_was_read_is_left() throws IOException {
        var model = edited();
        new Editor(library).rewrite(library.get(Note.class, notes.getFirst().id()), "أحدث");
        var done = model.apply(library);
        assertEquals(new ReturnedModel.Done(1, 1, true), done);
        assertEquals("أحدث", texts().getFirst());
        for (var language : Language.values()) {
            var words = new ReturnedWords(new Messages(language), Object::toString);
            assertTrue(words.done(done).matches(".*1.*1.*"), words.done(done));
            assertTrue(words.summary(model).split(" · ").length == 4, words.summary(model));
        }
    }

    /// A note is edited, one is gone, one was changed on both sides, one is new.
    private ReturnedModel edited() throws IOException {
        new Editor(library).rewrite(notes.get(2), "هنا");
        try (var pages = Files.walk(vault)) {
            var page = pages.filter(each -> each.toString().contains("articles") && each.toString().endsWith(".md"))
                    .filter(each -> read(each).contains("حاشية معدَّلة")).findFirst().orElseThrow();
            Files.writeString(page, read(page).replace("حاشية معدَّلة", "هناك").replace("حاشية غائبة", "")
                    .replace("حاشية مختلفة", "وهناك") + "\n## Notes\n\nجديدة\n");
        }
        return new ReturnedModel(vault, EditedVault.read(vault, library.snapshot()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(ReturnedModel model, Kind kind) {
        return IntStream.range(0, model.count(ReturnedModel.Part.NOTES)).filter(at ->
                model.rows(ReturnedModel.Part.NOTES).get(at) instanceof ReturnedRow.OfNote(_, var note)
                        && note.kind() == kind).findFirst().orElseThrow();
    }

    private List<String> texts() {
        return notes.stream().map(each -> library.get(Note.class, each.id()).markdown()).toList();
    }
}
