package hashiya.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.change.Change;
import hashiya.change.Change.Batch;
import hashiya.change.Deed;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Colour;
import hashiya.model.Facts;
import hashiya.text.TextRange;
import hashiya.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Imports of more articles than are written at once.
class LargeImportTest {

    private static final int FILES = 600;

    @TempDir
    private Path folder;
    private Library library;

    @BeforeEach
    void open() throws IOException {
        library = Library.create(folder.resolve("w.hashiya"));
        Files.createDirectory(folder.resolve("files"));
        for (var number = 0; number < FILES; number++) {
            write(number, text(number));
        }
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void a_whole_import_is_undone_as_one_and_done_again_as_one_in_the_next_session_too() {
        assertEquals(FILES, run().imported());
        var all = library.all(Article.class);
        var lots = library.lastEntry();
        assertTrue(lots > 1 && lots < FILES / 100, "written in lots: " + lots);
        library.close();
        library = Library.open(folder.resolve("w.hashiya"));
        var steps = new ArrayList<Integer>();
        var undone = library.undo(steps::add);
        assertEquals(Optional.of(Deed.IMPORTED), undone.map(each -> ((Batch) each).deed()));
        assertEquals(FILES, undone.orElseThrow().steps().size());
        assertEquals(lots, steps.size());
        assertEquals(List.of(), library.all(Article.class));
        library.close();
        library = Library.open(folder.resolve("w.hashiya"));
        assertEquals(lots, library.redoSteps());
        library.redo();
        assertEquals(all, library.all(Article.class));
        assertEquals(Optional.empty(), library.redo());
        assertTrue(library.verify().stream().allMatch(check -> check.ok()));
    }

    @Test
    void two_imports_are_two_steps_and_what_was_done_in_between_parts_one() throws IOException {
        run();
        write(FILES, text(FILES));
        var editor = new Editor(library);
        var report = new ImportReport();
        new Importer(library).run(List.of(folder), Progress.NONE, report);
        assertEquals(1, report.imported());
        editor.highlight(report.first().orElseThrow(), new TextRange(0, 5), Colour.RED);
        library.undo();
        library.undo();
        assertEquals(FILES, library.all(Article.class).size());
        library.undo();
        assertEquals(0, library.all(Article.class).size());
    }

    @Test
    void it_goes_on_where_it_was_cancelled_and_followers_hear_lots_in_the_order_of_the_journal() {
        var heard = new ArrayList<Change>();
        library.follow(heard::add);
        Progress impatient = (done, _) -> {
            if (done == 300) {
                throw new CancellationException();
            }
        };
        assertThrows(CancellationException.class,
                () -> new Importer(library).run(List.of(folder.resolve("files")), impatient, _ -> { }));
        assertEquals(300, library.all(Article.class).size());
        var rest = run();
        assertEquals(300, rest.known());
        assertEquals(300, rest.imported());
        assertEquals(library.lastEntry(), heard.size());
        assertEquals(library.all(Article.class), heard.stream().flatMap(each -> each.steps().stream())
                .map(each -> ((Change.Imported) each).article()).toList());
    }

    @Test
    void the_same_text_twice_in_one_lot_is_one_article_and_the_outcomes_come_in_the_order_of_the_files()
            throws IOException {
        write(5, text(4));
        write(6, text(4).replace("في", "فِي"));
        Files.write(folder.resolve("files/007.txt"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7});
        var outcomes = new ArrayList<Outcome>();
        new Importer(library).run(List.of(folder.resolve("files")), Progress.NONE, outcomes::add);
        assertEquals(outcomes.stream().map(Outcome::path).sorted().toList(),
                outcomes.stream().map(Outcome::path).toList());
        var fourth = ((Outcome.Imported) outcomes.get(4)).article().id();
        assertEquals(new Outcome.Duplicate(outcomes.get(5).path(), fourth), outcomes.get(5));
        assertEquals(new Outcome.Duplicate(outcomes.get(6).path(), fourth), outcomes.get(6));
        assertTrue(outcomes.get(7) instanceof Outcome.Refused);
        assertEquals(FILES - 3, library.all(Article.class).size());
    }

    @Test
    void texts_of_a_workspace_of_an_earlier_version_are_known_by_their_letters_too()
            throws IOException, SQLException {
        new Importer(library).run(List.of(folder.resolve("files/003.txt")), Progress.NONE, _ -> { });
        library.close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("w.hashiya"));
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate("DELETE FROM text_letters"));
        }
        library = Library.open(folder.resolve("w.hashiya"));
        var other = Files.writeString(folder.resolve("other.txt"), text(3).replace(" ", "  "));
        var report = new ImportReport();
        new Importer(library).run(List.of(other), Progress.NONE, report);
        assertEquals(Map.of("imported", 0, "known", 1), Map.of("imported", report.imported(), "known", report.known()));
    }

    @Test
    void a_like_article_of_the_same_lot_is_told_and_facts_that_were_edited_count() throws IOException {
        run();
        var first = library.all(Article.class).getFirst();
        var facts = first.facts();
        new Editor(library).replace(first, first.with(new Facts(facts.title(), "", "رويترز", "", facts.published(), "", "ar")));
        var title = "عنوان طويل لا يتكرر في غيره أبدا";
        Files.createDirectory(folder.resolve("more"));
        for (var name : List.of("1.txt", "2.txt")) {
            Files.writeString(folder.resolve("more").resolve(name), title + "\n\n" + title + "\n\n" + text(name.hashCode()));
        }
        var outcomes = new ArrayList<Outcome>();
        new Importer(library).run(List.of(folder.resolve("more")), Progress.NONE, outcomes::add);
        var one = (Outcome.Imported) outcomes.get(0);
        var two = (Outcome.Imported) outcomes.get(1);
        assertEquals(Optional.empty(), one.resembles());
        assertEquals(Optional.of(one.article().id()), two.resembles());
    }

    private ImportReport run() {
        var report = new ImportReport();
        new Importer(library).run(List.of(folder.resolve("files")), Progress.NONE, report);
        return report;
    }

    private void write(int number, String text) throws IOException {
        Files.writeString(folder.resolve("files/%03d.txt".formatted(number)), text);
    }

    private static String text(int number) {
        return "قال مصدر عسكري في إدلب إن " + number + " مقاتلا غادروا المدينة يوم الأحد بعد اتفاق بين الطرفين. ".repeat(3);
    }
}
