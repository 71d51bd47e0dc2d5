package hashiya.bench;

import hashiya.importing.ImportReport;
import hashiya.importing.Importer;
import hashiya.indexing.IndexPlaces;
import hashiya.indexing.WorkspaceIndex;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Sha256;
import hashiya.search.Request;
import hashiya.search.analysis.ArabicAnalysis;
import hashiya.search.analysis.View;
import hashiya.search.query.Parsed;
import hashiya.search.query.Query;
import hashiya.text.PartialDate;
import hashiya.work.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/// What a library of very many articles takes: 20,000 articles, or as many as `-Dhashiya.articles` says, made or real as
/// [Corpus] has them. Processor time beside the time that passes, since a machine may be busy with other things.
public final class ScaleBench {

    private static final int ARTICLES = Integer.getInteger("hashiya.articles", 20_000);
    private static final int ROUNDS = 3;
    private static final int VISIBLE = 200;

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private final Path folder;
    private final Path files;
    private final Path workspace;

    private ScaleBench(Path folder) {
        this.folder = folder;
        files = folder.resolve("files");
        workspace = folder.resolve("scale.hashiya");
    }

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("scale-bench");
        try {
            new ScaleBench(folder).run();
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
            }
        }
    }

    private void run() throws Exception {
        var corpus = Corpus.of(ARTICLES);
        var text = corpus.write(files);
        System.out.printf("%,d articles, %.1f MB of text%n%n", corpus.size(), text / 1e6);
        System.out.printf("%-58s %10s %10s%n", "", "seconds", "processor");
        try (var library = Library.create(workspace)) {
            rate("import the folder, committed and hashed", corpus.size(), () -> importAll(library));
            rate("import it again, which adds nothing", corpus.size(), () -> importAll(library));
        }
        System.out.printf("%-58s %9.2f%n", "the workspace file over the text", (double) Files.size(workspace) / text);
        for (var round = 0; round < ROUNDS; round++) {
            open();
        }
        try (var library = Library.open(workspace)) {
            inTurns(library, corpus, text);
            followed(library);
        }
    }

    /// Each once before, so that neither pays for the warming up of the other; then in turns, so that both bear the same
    /// load of the machine.
    private void inTurns(Library library, Corpus corpus, long text) throws Exception {
        rawLucene(corpus);
        index(library, corpus.size());
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            var raw = rawLucene(corpus);
            ratios.add(raw / index(library, corpus.size()));
        }
        ratios.sort(null);
        System.out.printf("%-58s %21s%n", "the index over raw Lucene, docs/s by processor, each round", ratios.stream()
                .map("%.2f"::formatted).collect(Collectors.joining(" ")));
        System.out.printf("%-58s %10.2f%n", "raw Lucene's index over the text", (double) size(folder.resolve("raw")) / text);
        System.out.printf("%-58s %10.2f%n", "the index over the text", (double) size(folder.resolve("index")) / text);
    }

    /// @return seconds of the processor
    private double index(Library library, int articles) throws Exception {
        delete(folder.resolve("index"));
        var places = IndexPlaces.in(folder.resolve("index"));
        return rate("make the index, committed", articles,
                () -> WorkspaceIndex.complete(library, places, Progress.NONE).close());
    }

    private void followed(Library library) throws Exception {
        var places = IndexPlaces.in(folder.resolve("index"));
        time("open the index, which is current", () -> WorkspaceIndex.complete(library, places, Progress.NONE).close());
        try (var index = WorkspaceIndex.follow(library, places)) {
            visible(library, index);
        }
    }

    /// From an article that comes in to the search that finds it, both by their own threads.
    private void visible(Library library, WorkspaceIndex index) throws Exception {
        var times = new ArrayList<Double>();
        var editor = new Editor(library);
        for (var round = 0; round < VISIBLE; round++) {
            var word = "كلمةفريدة" + round;
            var text = "قال مصدر عسكري إن " + word + " في إدلب. ".repeat(100);
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            var request = Request.of(((Parsed.Good) Query.parse(word)).asked(), 20);
            var start = System.nanoTime();
            editor.importArticle(new Facts("", "", "", "", PartialDate.UNKNOWN, "", "ar"), new Evidence(Sha256.of(bytes),
                    bytes.length, "a.txt", "UTF-8", Instant.EPOCH, List.of()), new Content(bytes, text), List.of());
            while (index.search(request).total() == 0) {
                // As short as can be measured, without taking a processor from who is waited for.
                LockSupport.parkNanos(200_000);
            }
            times.add((System.nanoTime() - start) / 1e6);
        }
        times.sort(null);
        System.out.printf("%-58s %7.1f ms %7.1f ms%n", "an article comes in and is found, p50 and p99",
                times.get(times.size() / 2), times.get(times.size() * 99 / 100));
    }

    /// Lucene by itself with the same analysis of the same words, from the files into its folder.
    ///
    /// @return seconds of the processor
    private double rawLucene(Corpus corpus) throws Exception {
        delete(folder.resolve("raw"));
        var config = new IndexWriterConfig(ArabicAnalysis.byField()).setRAMBufferSizeMB(64);
        try (var directory = FSDirectory.open(folder.resolve("raw")); var writer = new IndexWriter(directory, config)) {
            return rate("raw Lucene, the same three views, 2 threads, committed", corpus.size(), () -> {
                var files = files();
                var other = Thread.ofPlatform().start(() -> add(writer, files, 1, 2));
                add(writer, files, 0, 2);
                other.join();
                writer.commit();
            });
        }
    }

    private static void add(IndexWriter writer, List<Path> files, int from, int step) {
        try {
            for (var at = from; at < files.size(); at += step) {
                var text = Files.readString(files.get(at));
                var document = new Document();
                for (var view : View.values()) {
                    document.add(new TextField(view.field("text"), text, Field.Store.NO));
                }
                writer.addDocument(document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() throws IOException {
        try (var found = Files.walk(files)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static long size(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).mapToLong(each -> each.toFile().length()).sum();
        }
    }

    private void importAll(Library library) {
        var report = new ImportReport();
        new Importer(library).run(List.of(files), Progress.NONE, report);
        if (report.refused() > 0) {
            throw new IllegalStateException(report.refusals().getFirst().toString());
        }
    }

    private void open() throws Exception {
        var library = new Library[1];
        time("open the workspace", () -> library[0] = Library.open(workspace));
        time("read everything but the texts", () -> library[0].snapshot());
        time("read the articles", () -> library[0].all(Article.class));
        time("close it", () -> library[0].close());
    }

    /// @return seconds of all processors
    private static double rate(String name, int articles, Work work) throws Exception {
        var taken = time(name, work);
        System.out.printf("%-58s %10.0f %10.0f%n", "    articles a second", articles / taken[0], articles / taken[1]);
        return taken[1];
    }

    /// @return seconds that passed, and those of all processors
    private static double[] time(String name, Work work) throws Exception {
        var processor = processor();
        var start = System.nanoTime();
        work.run();
        var taken = new double[] {(System.nanoTime() - start) / 1e9, (processor() - processor) / 1e9};
        System.out.printf("%-58s %10.2f %10.2f%n", name, taken[0], taken[1]);
        return taken;
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean)
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
