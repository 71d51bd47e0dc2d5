package hashiya.bench;

import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.library.Revisions;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Sha256;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// How long the workspace file takes: a table in milliseconds, beside a bare insert with the same guarantees.
public final class StoreBench {

    private static final int HIGHLIGHTS = 5_000;
    private static final int ROUNDS = 300;
    private static final String TEXT = "قال مصدر عسكري إن 300 مقاتل في إدلب. ".repeat(200);

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private StoreBench() {
    }

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("store-bench");
        var file = folder.resolve("bench.hashiya");
        System.out.printf("%-52s %9s %9s%n", "ms", "p50", "p95");
        try (var library = Library.create(file)) {
            fill(library);
        }
        show("open a workspace with 5,000 highlights", 10, () -> Library.open(file).close());
        try (var library = Library.open(file)) {
            var article = library.all(Article.class).getFirst().id();
            var editor = new Editor(library);
            show("read 5,000 highlights of one article", 20, () -> library.highlights(article));
            show("read everything at one moment", 20, library::snapshot);
            show("add a highlight where 5,000 are, committed", ROUNDS, () -> highlight(editor, article, 7));
            show("undo it, committed", ROUNDS, library::undo);
            for (var one = library.highlights(article).getFirst(); library.lastEntry() < 10_000;) {
                one = editor.replace(one, one.with(one.colour() == Colour.RED ? Colour.BLUE : Colour.RED));
            }
            show("verify " + library.lastEntry() + " entries", 5, library::verify);
            show("settle after one more highlight", 50, () -> {
                highlight(editor, article, 9);
                library.settleAfter(Duration.ZERO);
            });
            var revisions = new Revisions(library);
            show("correct a text with 5,000 highlights, committed", 3, () -> revisions.apply(
                    revisions.correction(article, library.text(library.article(article)) + " ثم")));
            show("take out the article with its highlights", 1, () -> editor.remove(library.article(article)));
        }
        bareInserts(folder.resolve("bare.sqlite"));
    }

    private static void fill(Library library) {
        var bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        var facts = new Facts("", "", "", "", PartialDate.UNKNOWN, "", "ar");
        var evidence = new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8", Instant.EPOCH);
        var editor = new Editor(library);
        var article = editor.importArticle(facts, evidence, new Content(bytes, TEXT), List.of());
        for (var made = 0; made < HIGHLIGHTS; made++) {
            highlight(editor, article.id(), made);
        }
    }

    private static void highlight(Editor editor, ArticleId article, int seed) {
        var start = seed % (TEXT.length() - 40);
        editor.highlight(article, new TextRange(start, start + 20), Colour.values()[seed % Colour.values().length]);
    }

    /// What SQLite itself takes for one small row that survives a power cut.
    private static void bareInserts(Path file) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (var pragma : List.of("locking_mode = EXCLUSIVE", "journal_mode = WAL", "synchronous = FULL",
                    "foreign_keys = ON")) {
                statement.execute("PRAGMA " + pragma);
            }
            statement.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, words TEXT)");
            try (var insert = connection.prepareStatement("INSERT INTO bare (words) VALUES ('قال مصدر عسكري')")) {
                show("baseline: one bare INSERT, committed", ROUNDS, () -> {
                    statement.execute("BEGIN IMMEDIATE");
                    insert.executeUpdate();
                    statement.execute("COMMIT");
                });
            }
        }
    }

    private static void show(String name, int rounds, Work work) throws Exception {
        var times = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            var start = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - start) / 1e6);
        }
        times.sort(null);
        System.out.printf("%-52s %9.2f %9.2f%n", name, times.get(rounds / 2), times.get(rounds * 95 / 100));
    }
}
