package hashiya.library;

import static hashiya.library.Workspaces.sql;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.Article;
import hashiya.store.Check;
import hashiya.store.Check.Subject;
import hashiya.store.Problem;
import hashiya.store.StoreException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Each kind of damage, done behind the program's back, and the check that names it.
class VerifyingTest {

    /// @param found what each check says; the checks that are not named find nothing
    record Damage(String name, Map<Subject, List<String>> found, String... statements) {

        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Damage> DAMAGES = List.of(
            new Damage("a changed quote of the same length",
                    Map.of(Subject.ANCHORS, List.of("Q1:1"), Subject.JOURNAL, List.of("highlight 1:1")),
                    "UPDATE highlight SET exact = 'مصدرَ'"),
            new Damage("a shortened quote", Map.of(Subject.ANCHORS, List.of("Q1:1"),
                    Subject.JOURNAL, List.of("highlight 1:1")), "UPDATE highlight SET exact = 'مصدر'"),
            new Damage("changed context", Map.of(Subject.ANCHORS, List.of("Q1:1"),
                    Subject.JOURNAL, List.of("highlight 1:1")), "UPDATE highlight SET prefix = 'نفى '"),
            new Damage("a shifted range", Map.of(Subject.ANCHORS, List.of("Q1:1"),
                    Subject.JOURNAL, List.of("highlight 1:1")),
                    "UPDATE highlight SET start_at = start_at + 1, end_at = end_at + 1"),
            new Damage("a range outside the text", Map.of(Subject.ANCHORS, List.of("Q1:1"),
                    Subject.JOURNAL, List.of("highlight 1:1")), "UPDATE highlight SET start_at = -3, end_at = 9000"),
            new Damage("a changed note", Map.of(Subject.JOURNAL, List.of("note 1")), "UPDATE note SET markdown = 'غيرها'"),
            new Damage("a changed word of a colour", Map.of(Subject.JOURNAL, List.of("colour_meaning YELLOW")),
                    "UPDATE colour_meaning SET meaning = ''"),
            new Damage("a row from nowhere", Map.of(Subject.JOURNAL, List.of("source 7")),
                    "INSERT INTO source VALUES (7, 'دخيل', 'PERSON', 'A', '')"),
            new Damage("a missing row", Map.of(Subject.JOURNAL, List.of("colour_meaning YELLOW")),
                    "DELETE FROM colour_meaning"),
            new Damage("a number given back", Map.of(Subject.JOURNAL, List.of("sequence note:0")),
                    "UPDATE sequence SET last = 0 WHERE kind = 'note'"),
            new Damage("a broken reference", Map.of(Subject.FILE, List.of("note 1 → highlight"),
                    Subject.JOURNAL, List.of("note 1")), "UPDATE note SET number = 9"),
            new Damage("a dropped index", Map.of(Subject.SCHEMA, List.of("index note_by_claim")),
                    "DROP INDEX note_by_claim"),
            new Damage("a trigger of somebody else", Map.of(Subject.SCHEMA, List.of("trigger spy")),
                    "CREATE TRIGGER spy AFTER INSERT ON note BEGIN DELETE FROM claim; END"),
            new Damage("an altered journal time", Map.of(Subject.JOURNAL, List.of("journal 2")),
                    "UPDATE journal SET at = '2001-01-01T00:00:00Z' WHERE number = 2"),
            new Damage("an altered journal change", Map.of(Subject.JOURNAL, List.of("journal 3", "note 1")),
                    "UPDATE journal SET change = replace(change, 'حاشية', 'غيرها') WHERE number = 3"),
            new Damage("a journal entry that cannot be read", Map.of(Subject.JOURNAL, List.of("journal 3")),
                    "UPDATE journal SET change = '{' WHERE number = 3"),
            new Damage("a missing journal entry", Map.of(Subject.JOURNAL, List.of("journal 3", "note 1",
                    "sequence note:0")), "DELETE FROM journal WHERE number = 3"),
            new Damage("a missing last journal entry", Map.of(Subject.JOURNAL, List.of("colour_meaning YELLOW")),
                    "DELETE FROM journal WHERE number = 5"),
            new Damage("another workspace's name", Map.of(Subject.JOURNAL, List.of("journal 1")),
                    "UPDATE workspace SET created = ''"),
            new Damage("a changed byte of an original", Map.of(Subject.ORIGINALS, List.of("SHA")),
                    "UPDATE original SET bytes = CAST(replace(CAST(bytes AS TEXT), '300', '301') AS BLOB)"),
            new Damage("a missing original", Map.of(Subject.ORIGINALS, List.of("article 1")), "DELETE FROM original"),
            new Damage("a changed letter of a text", Map.of(Subject.TEXTS, List.of("article 1 version 1"),
                    Subject.ANCHORS, List.of("Q1:1")), "UPDATE article_text SET body = replace(body, 'مصدر', 'مصدز')"),
            new Damage("an orphan of a text that never was", Map.of(Subject.ANCHORS, List.of("Q1:1"),
                    Subject.JOURNAL, List.of("highlight 1:1")), "UPDATE highlight SET version = 7"),
            new Damage("a missing text", Map.of(Subject.TEXTS, List.of("article 1 version 1"),
                    Subject.ANCHORS, List.of("Q1:1")), "DELETE FROM article_text"),
            new Damage("a text from nowhere", Map.of(Subject.TEXTS, List.of("article 1 version 2")),
                    "INSERT INTO article_text VALUES (1, 2, 'دخيل')"));

    @TempDir
    private Path folder;
    private Path file;
    private String sha256;

    @BeforeEach
    void make_a_workspace() {
        file = folder.resolve("work.hashiya");
        try (var library = Library.create(file)) {
            Workspaces.fill(library);
            sha256 = library.all(Article.class).getFirst().evidence().sha256().hex();
        }
    }

    @ParameterizedTest
    @FieldSource("DAMAGES")
    void damage_is_named_by_the_check_that_it_concerns(Damage damage) throws SQLException {
        behindTheBack(damage.statements);
        try (var library = Library.open(file)) {
            var found = new EnumMap<Subject, List<String>>(Subject.class);
            library.verify().stream().filter(check -> !check.ok())
                    .forEach(check -> found.put(check.subject(), check.faults().stream()
                            .map(fault -> fault.equals(sha256) ? "SHA" : fault).toList()));
            assertEquals(damage.found, found);
        }
    }

    @Test
    void evidence_is_checked_also_where_its_article_was_taken_out() throws SQLException {
        try (var library = Library.open(file)) {
            new Editor(library).remove(library.all(Article.class).getFirst());
            Workspaces.assertAllWell(library);
        }
        behindTheBack("UPDATE article_text SET body = ''", "DELETE FROM original");
        try (var library = Library.open(file)) {
            assertEquals(List.of(Subject.ORIGINALS, Subject.TEXTS),
                    library.verify().stream().filter(check -> !check.ok()).map(Check::subject).toList());
        }
    }

    @Test
    void a_journal_that_cannot_be_read_stops_undo_and_nothing_else() throws SQLException {
        behindTheBack("UPDATE journal SET change = '{' WHERE number = 5");
        try (var library = Library.open(file)) {
            var before = library.snapshot();
            var e = assertThrows(StoreException.class, library::undo);
            assertEquals(Problem.DAMAGED, e.problem());
            assertEquals(before, library.snapshot());
            Workspaces.article(library, "آخر");
            assertTrue(library.undo().isPresent());
        }
    }

    /// The triggers that keep the program from rewriting its journal are put back as they were.
    private void behindTheBack(String... statements) throws SQLException {
        var names = new ArrayList<String>();
        var triggers = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")) {
            while (rows.next()) {
                names.add("DROP TRIGGER " + rows.getString(1));
                triggers.add(rows.getString(2));
            }
        }
        sql(file, Stream.of(names.stream(), Stream.of(statements), triggers.stream()).flatMap(each -> each)
                .toArray(String[]::new));
    }
}
