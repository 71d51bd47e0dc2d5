package hashiya.bench;

import hashiya.model.ArticleId;
import hashiya.search.IndexDoc;
import hashiya.search.Request;
import hashiya.search.SearchIndex;
import hashiya.search.query.Field;
import hashiya.search.query.Query;
import hashiya.text.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// How long the first twenty hits with their snippets take, and how large the index is, beside what Lucene does by
/// itself with the same analysis in the same run. The number of articles may be given; else there are 100,000.
public final class SearchBench {

    private static final int LOT = 500;
    private static final int WARM = 5_000;
    private static final int QUERIES = 200;
    private static final int ROUNDS = 3;
    private static final int VISIBLE = 50;

    private final int size;
    private final Path folder;
    private final FileChannel texts;
    private final long[] starts;
    private final SplittableRandom random = new SplittableRandom(1);

    private interface Search {
        int run(String typed) throws IOException;
    }

    private SearchBench(Corpus corpus, Path folder) throws IOException {
        this.folder = folder;
        size = corpus.size();
        starts = new long[size + 1];
        texts = FileChannel.open(folder.resolve("texts"), StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        for (var number = 0; number < size; number++) {
            var bytes = ByteBuffer.wrap(corpus.piece(number).bytes());
            starts[number + 1] = starts[number] + bytes.remaining();
            texts.write(bytes);
        }
    }

    public static void main(String[] args) throws IOException {
        var folder = Files.createTempDirectory("search-bench");
        try {
            new SearchBench(Corpus.of(args.length == 0 ? 100_000 : Integer.parseInt(args[0])), folder).run();
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
            }
        }
    }

    private void run() throws IOException {
        System.out.printf("%,d articles, %,d MB of text%n%n", size, starts[size] >> 20);
        var ours = Files.createDirectory(folder.resolve("ours"));
        var raw = Files.createDirectory(folder.resolve("raw"));
        warm();
        System.out.printf("%-44s %10s %10s %12s%n", "index", "docs/s", "cpu s", "over text");
        var workRaw = indexed("Lucene, three views of title and text", raw,
                () -> RawLucene.index(raw, size, this::text));
        var workOurs = indexed("the index, letter by letter too", ours, () -> index(ours, size));
        System.out.printf("docs/s over Lucene's, by processor time: %.2f%n%n", workRaw / workOurs);
        try (var index = SearchIndex.open(ours, "bench"); var lucene = new RawLucene(raw, this::text)) {
            System.out.printf("%-30s %28s %28s %7s%n", "first 20 hits with snippets, ms", "ours p50/p95 (cpu)",
                    "Lucene p50/p95 (cpu)", "ratio");
            Search search = typed -> search(index, typed);
            compare("one word", words(1), search, lucene::search);
            compare("two words", words(2), search, lucene::search);
            compare("three words", words(3), search, lucene::search);
            alone("phrase of two words", words(2).stream().map(each -> "«" + each + "»").toList(), search);
            alone("beginning of a word", words(1).stream().map(each -> each.substring(0, 3) + "*").toList(), search);
            alone("NEAR", words(2).stream().map(each -> "NEAR(" + each + ", 8)").toList(), search);
            alone("word in an outlet", words(1).stream().map(each -> each + " outlet:«الحياة»").toList(), search);
            alone("counts and facets of a word", words(1), typed -> index.census(request(typed)).facets().size());
            System.out.println();
            visible(index);
        }
    }

    /// Both once before, so that neither pays for the warming up of the other.
    private void warm() throws IOException {
        var few = Math.min(size, WARM);
        RawLucene.index(Files.createDirectory(folder.resolve("warm-raw")), few, this::text);
        index(Files.createDirectory(folder.resolve("warm-ours")), few);
    }

    private void index(Path ours, int articles) {
        try (var index = SearchIndex.open(ours, "bench")) {
            for (var from = 0; from < articles; from += LOT) {
                var lot = new ArrayList<IndexDoc>();
                for (var number = from; number < Math.min(articles, from + LOT); number++) {
                    lot.add(document(number, text(number)));
                }
                index.add(lot);
            }
            index.commit(1, "");
        }
    }

    private static IndexDoc document(int number, String text) {
        var id = new ArticleId(number + 1);
        return new IndexDoc(id, Optional.of(new IndexDoc.Place(id, 1, 0)),
                new IndexDoc.Text(title(text), List.of(), text),
                Map.of(Field.OUTLET, List.of(List.of("الحياة", "BBC", "عنب بلدي").get(number % 3)), Field.LANGUAGE,
                        List.of("ar"), Field.STATE, List.of("unread")),
                new PartialDate("201%d-0%d".formatted(number % 9, 1 + number % 8)));
    }

    static String title(String text) {
        return text.substring(0, Math.max(0, text.indexOf('\n')));
    }

    private int search(SearchIndex index, String typed) {
        var letters = 0;
        for (var hit : index.search(request(typed), (article, _) -> text(article.number() - 1)).hits()) {
            letters += hit.snippet().length();
        }
        return letters;
    }

    private static Request request(String typed) {
        return Request.of(Query.parse(typed).query().orElseThrow(), 20);
    }

    /// One article taken in, seen by searches, and found.
    private void visible(SearchIndex index) throws IOException {
        var parts = List.of("taken in", "seen", "found", "all told");
        var times = new long[parts.size()][2][VISIBLE];
        for (var round = 0; round < VISIBLE; round++) {
            var word = "فيروسكورونا " + round;
            var thing = List.of(document(random.nextInt(size), word));
            add(times, round, 0, () -> index.update(thing));
            add(times, round, 1, index::refresh);
            add(times, round, 2, () -> index.search(request(word), (_, _) -> word));
        }
        System.out.printf("%-30s %28s%n", "one article added, ms", "p50/p95 (cpu)");
        for (var part = 0; part < parts.size(); part++) {
            Arrays.sort(times[part][0]);
            Arrays.sort(times[part][1]);
            System.out.printf("%-30s %28s%n", parts.get(part), shown(times[part]));
        }
    }

    private static void add(long[][][] times, int round, int part, Making making) throws IOException {
        var thread = ManagementFactory.getThreadMXBean();
        var work = thread.getCurrentThreadCpuTime();
        var started = System.nanoTime();
        making.run();
        times[part][0][round] = System.nanoTime() - started;
        times[part][1][round] = thread.getCurrentThreadCpuTime() - work;
        for (var kind = 0; kind < 2; kind++) {
            times[times.length - 1][kind][round] += times[part][kind][round];
        }
    }

    private interface Making {
        void run() throws IOException;
    }

    private double indexed(String what, Path where, Making making) throws IOException {
        var process = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var before = process.getProcessCpuTime();
        var started = System.nanoTime();
        making.run();
        var seconds = (System.nanoTime() - started) / 1e9;
        var work = (process.getProcessCpuTime() - before) / 1e9;
        System.out.printf("%-44s %,10.0f %10.1f %12.2f%n", what, size / seconds, work,
                (double) bytes(where) / starts[size]);
        return work;
    }

    private void compare(String what, List<String> queries, Search ours, Search lucene) throws IOException {
        var one = new long[2][];
        var other = new long[2][];
        for (var round = 0; round < ROUNDS; round++) {
            // In turns, the last round counts: both are warm.
            other = times(queries, lucene);
            one = times(queries, ours);
        }
        System.out.printf("%-30s %28s %28s %7.2f%n", what, shown(one), shown(other),
                (double) at(one[1], 95) / at(other[1], 95));
    }

    private static void alone(String what, List<String> queries, Search search) throws IOException {
        times(queries, search);
        System.out.printf("%-30s %28s%n", what, shown(times(queries, search)));
    }

    /// By the clock, and by the work of the processor.
    private static long[][] times(List<String> queries, Search search) throws IOException {
        var thread = ManagementFactory.getThreadMXBean();
        var times = new long[2][queries.size()];
        for (var at = 0; at < queries.size(); at++) {
            var work = thread.getCurrentThreadCpuTime();
            var started = System.nanoTime();
            search.run(queries.get(at));
            times[0][at] = System.nanoTime() - started;
            times[1][at] = thread.getCurrentThreadCpuTime() - work;
        }
        Arrays.sort(times[0]);
        Arrays.sort(times[1]);
        return times;
    }

    private static String shown(long[][] times) {
        return "%.1f/%.1f (%.1f/%.1f)".formatted(at(times[0], 50) / 1e6, at(times[0], 95) / 1e6, at(times[1], 50) / 1e6,
                at(times[1], 95) / 1e6);
    }

    private static long at(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100];
    }

    /// Words that stand one behind the other in some article, of three letters or more.
    private List<String> words(int count) {
        var words = new ArrayList<String>();
        while (words.size() < QUERIES) {
            var text = text(random.nextInt(size)).split("[^\\u0621-\\u0652]+");
            var from = random.nextInt(Math.max(1, text.length - count));
            var chosen = Arrays.copyOfRange(text, from, Math.min(text.length, from + count));
            if (Arrays.stream(chosen).allMatch(each -> each.length() > 2 && !each.equals("أو"))) {
                words.add(String.join(" ", chosen));
            }
        }
        return words;
    }

    private String text(int number) {
        try {
            var bytes = ByteBuffer.allocate((int) (starts[number + 1] - starts[number]));
            texts.read(bytes, starts[number]);
            return new String(bytes.array(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long bytes(Path where) throws IOException {
        try (var files = Files.walk(where)) {
            return files.filter(Files::isRegularFile).mapToLong(each -> each.toFile().length()).sum();
        }
    }
}
