package hashiya.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hashiya.intake.Incoming;
import hashiya.intake.Intake;
import hashiya.library.Elsewhere;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.work.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {

    private static final Path SEEDS = Path.of("seeds");

    @TempDir
    private Path folder;
    private Library library;

    @BeforeEach
    void open() {
        library = Library.create(folder.resolve("w.hashiya"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void a_folder_comes_in_file_by_file_and_a_second_time_adds_nothing() throws IOException {
        var articles = copySeeds();
        assertEquals(List.of("Imported", "Imported", "Imported", "Imported", "Imported"), kinds(articles));
        assertEquals(List.of("Duplicate", "Duplicate", "Duplicate", "Duplicate", "Duplicate"), kinds(articles));
        assertEquals(5, library.all(Article.class).size());
    }

    @Test
    void heavy_files_of_few_letters_are_written_before_many_of_them_are_held() {
        var told = new ArrayList<Outcome>();
        var lot = new Lot(library, told::add);
        for (var number = 1; number <= 5; number++) {
            var words = "قالت مصادر محلية إن الطريق رقم " + number + " فُتح فجر اليوم أمام الشاحنات الصغيرة كلها.";
            var page = "<html><head><title>خبر</title></head><body><h1>خبر</h1><p>" + words.repeat(8) + "</p></body><!--"
                    + "x".repeat(12 << 20) + "--></html>";
            var read = Intake.read(page.getBytes(StandardCharsets.UTF_8), number + ".html", Instant.EPOCH);
            lot.add(Path.of(number + ".html"), assertInstanceOf(Incoming.class, read));
        }
        assertTrue(told.size() >= 3, () -> told.size() + " were told");
        lot.flush();
        assertEquals(5, told.size());
    }

    @Test
    void of_a_table_each_article_is_told_while_the_file_is_not_over() throws IOException {
        var rows = new StringBuilder("title,body\n");
        for (var number = 0; number < 40; number++) {
            rows.append("خبر ").append(number).append(",قالت مصادر محلية إن الطريق رقم ").append(number).append(" فُتح اليوم.\n");
        }
        var table = Files.writeString(folder.resolve("a.csv"), rows);
        var found = new ArrayList<Long>();
        new Importer(library).run(List.of(table), new Progress() {

            @Override
            public void at(long done, long total) {
                assertTrue(total == 0 || done < total || found.size() == 40);
            }

            @Override
            public void found(long things) {
                found.add(things);
            }
        }, _ -> { });
        assertEquals(LongStream.rangeClosed(1, 40).boxed().toList(), found);
    }

    @Test
    void the_open_workspace_is_refused_without_being_opened_so_that_it_stays_locked() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("w.hashiya"));
        assertEquals(List.of("Refused"), kinds(folder).stream().distinct().toList());
        assertEquals(List.of("Refused"), kinds(link));
        assertTrue(library.owns(link) && library.owns(folder.resolve("w.hashiya-wal")));
        assertEquals("IN_USE", Elsewhere.open(folder.resolve("w.hashiya")));
    }

    @Test
    void the_same_letters_in_another_encoding_are_the_same_article() throws IOException {
        var articles = copySeeds();
        kinds(articles);
        var text = Files.readString(articles.resolve("002_47706601e427ec2a.txt"));
        var other = Files.write(folder.resolve("other.txt"), text.getBytes(Charset.forName("UTF-16LE")));
        assertEquals(List.of("Duplicate"), kinds(other));
    }

    @Test
    void a_bad_file_is_refused_and_stops_nothing() throws IOException {
        var articles = copySeeds();
        Files.write(articles.resolve("001a.bin"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7});
        var kinds = kinds(articles, folder.resolve("nothing-here.txt"));
        assertEquals(7, kinds.size());
        assertEquals(5, kinds.stream().filter("Imported"::equals).count());
        assertEquals(2, kinds.stream().filter("Refused"::equals).count());
    }

    @Test
    void what_is_in_when_it_is_cancelled_stays_in() throws IOException {
        var articles = copySeeds();
        Progress impatient = (done, _) -> {
            if (done == 2) {
                throw new CancellationException();
            }
        };
        var importer = new Importer(library);
        assertThrows(CancellationException.class, () -> importer.run(List.of(articles), impatient, _ -> { }));
        assertEquals(2, library.all(Article.class).size());
        assertTrue(library.verify().stream().allMatch(check -> check.ok()));
    }

    @Test
    void what_others_wrote_on_articles_is_found_as_its_turn_comes_and_left_to_the_end() throws IOException {
        var articles = copySeeds();
        for (var name : List.of("000a.json", "003a.json", "z.jsonld")) {
            Files.writeString(articles.resolve(name), "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\"}");
        }
        var done = new ArrayList<Long>();
        var importer = new Importer(library);
        importer.run(List.of(articles), (now, total) -> {
            done.add(now);
            assertTrue(total == 0 || total == 8);
        }, each -> assertInstanceOf(Outcome.Imported.class, each));
        assertEquals(LongStream.rangeClosed(0, 8).boxed().toList(), done.stream().distinct().toList());
        assertEquals(List.of("000a.json", "003a.json", "z.jsonld"),
                importer.left().stream().map(each -> each.getFileName().toString()).toList());
    }

    @Test
    void looking_through_a_folder_is_stopped_like_the_rest() throws IOException {
        var articles = copySeeds();
        var looks = new AtomicInteger();
        Progress impatient = (_, _) -> {
            if (looks.incrementAndGet() == 3) {
                throw new CancellationException();
            }
        };
        assertThrows(CancellationException.class, () -> new Importer(library).run(List.of(articles), impatient,
                _ -> fail("Nothing was read")));
        assertEquals(3, looks.get());
    }

    @Test
    void a_pipe_is_passed_over_in_a_folder_and_refused_where_it_is_named() throws Exception {
        var articles = copySeeds();
        var pipe = articles.resolve("0.json");
        assumeTrue(System.getProperty("os.name").equals("Linux"));
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertEquals(5, kinds(articles).size());
        assertEquals(List.of("Refused"), kinds(pipe));
        assertEquals(List.of("Refused"), kinds(Path.of("/dev/zero")));
        assertFalse(AnnotationImporter.takes(pipe));
    }

    @Test
    void a_like_article_is_an_article_of_its_own_and_the_likeness_is_told() throws IOException {
        var articles = copySeeds();
        kinds(articles);
        var known = library.all(Article.class);
        for (var article : known) {
            var file = articles.resolve(article.evidence().fileName());
            Files.writeString(file, Files.readString(file) + "\nأضاف المحرر هذا السطر في وقت لاحق.\n");
        }
        var told = new ArrayList<Outcome.Imported>();
        new Importer(library).run(List.of(articles), Progress.NONE, each -> told.add((Outcome.Imported) each));
        for (var at = 0; at < known.size(); at++) {
            var facts = known.get(at).facts();
            var isKnown = !facts.url().isBlank() || facts.title().length() > 20;
            assertEquals(isKnown ? Optional.of(known.get(at).id()) : Optional.empty(), told.get(at).resembles());
        }
        assertTrue(told.stream().anyMatch(each -> each.resembles().isPresent()));
        assertEquals(10, library.all(Article.class).size());
    }

    private Path copySeeds() throws IOException {
        var articles = Files.createDirectory(folder.resolve("مقالات"));
        try (var seeds = Files.newDirectoryStream(SEEDS, "*.txt")) {
            for (var seed : seeds) {
                Files.copy(seed, articles.resolve(seed.getFileName()));
            }
        }
        return articles;
    }

    private List<String> kinds(Path... paths) {
        var outcomes = new ArrayList<Outcome>();
        new Importer(library).run(List.of(paths), Progress.NONE, outcomes::add);
        return outcomes.stream().map(each -> each.getClass().getSimpleName()).toList();
    }
}
