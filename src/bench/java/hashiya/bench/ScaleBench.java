package hashiya.bench;

import hashiya.importing.ImportReport;
import hashiya.importing.Importer;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// What a library of very many articles takes: 20,000 articles, or as many as `-Dhashiya.articles` says, made or real as
/// [Corpus] has them. Processor time beside the time that passes, since a machine may be busy with other things.
public final class ScaleBench {

    private static final int ARTICLES = Integer.getInteger("hashiya.articles", 20_000);
    private static final int ROUNDS = 3;

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

    private static void rate(String name, int articles, Work work) throws Exception {
        var taken = time(name, work);
        System.out.printf("%-58s %10.0f %10.0f%n", "    articles a second", articles / taken[0], articles / taken[1]);
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

    /// The folder that all is in.
    Path folder() throws IOException {
        return folder;
    }
}
