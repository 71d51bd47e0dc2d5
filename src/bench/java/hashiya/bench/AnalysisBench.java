package hashiya.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import hashiya.search.Pairs;
import hashiya.search.analysis.ArabicAnalysis;
import hashiya.search.analysis.KnownWords;
import hashiya.search.analysis.TextForms;
import hashiya.search.analysis.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// How many articles a second are taken apart into words, by processor time, each analyzer in turns in the
/// same run; and
/// what each finds of the pairs that should meet and of those that must not.
///
/// `-Dhashiya.retrieval=FOLDER` takes the passages of a folder in place of articles made of the samples' words.
public final class AnalysisBench {

    private static final int ARTICLES = 4_000;
    private static final int WORDS = 300;
    private static final int ROUNDS = 5;

    /// @param reading of an article, to its words
    private record Row(String name, ToLongFunction<String> reading) {

        /// @param analyzers all of which read each article
        static Row of(String name, Analyzer... analyzers) {
            return new Row(name, article -> Arrays.stream(analyzers).mapToLong(each -> words(each, article)).sum());
        }
    }

    private final List<String> articles;
    private final double bytes;

    private AnalysisBench(List<String> articles) {
        this.articles = articles;
        bytes = articles.stream().mapToLong(each -> each.getBytes(StandardCharsets.UTF_8).length).sum();
    }

    public static void main(String[] args) throws IOException {
        var named = System.getProperty("hashiya.retrieval", "");
        var bench = new AnalysisBench(named.isEmpty() ? made() : passages(Path.of(named)));
        bench.table();
        System.out.println();
        pairs();
    }

    private void table() {
        var rows = List.of(Row.of("StandardAnalyzer", new StandardAnalyzer()),
                Row.of("ArabicAnalyzer", new ArabicAnalyzer()),
                Row.of("ours: folded", ArabicAnalysis.analyzer(View.FOLDED)),
                Row.of("ours: bare", ArabicAnalysis.analyzer(View.BARE)),
                Row.of("ours: stem", ArabicAnalysis.analyzer(View.STEM)),
                Row.of("ours: all three views", Arrays.stream(View.values()).map(ArabicAnalysis::analyzer)
                        .toArray(Analyzer[]::new)),
                new Row("the same in one reading", new OneReading()::words));
        var best = new long[rows.size()];
        var words = new long[rows.size()];
        Arrays.fill(best, Long.MAX_VALUE);
        for (var round = 0; round < ROUNDS; round++) {
            for (var row = 0; row < best.length; row++) {
                var start = processorTime();
                words[row] = read(rows.get(row));
                best[row] = Math.min(best[row], processorTime() - start);
            }
        }
        System.out.printf("%,d articles, %.1f MB%n%-28s %12s %10s %14s%n", articles.size(), bytes / 1e6,
                "processor time, best of " + ROUNDS, "articles/s", "MB/s", "words");
        for (var row = 0; row < best.length; row++) {
            System.out.printf("%-28s %,12.0f %10.1f %,14d%n", rows.get(row).name, articles.size() * 1e9 / best[row],
                    bytes * 1e3 / best[row], words[row]);
        }
    }

    private long read(Row row) {
        return articles.stream().mapToLong(row.reading::applyAsLong).sum();
    }

    private static long words(Analyzer analyzer, String article) {
        var words = 0L;
        try (var stream = analyzer.tokenStream("text", article)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words += Math.min(1, term.length());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /// As the index reads, with the words letter by letter too.
    private static final class OneReading {

        private final TextForms forms = new TextForms(new KnownWords());

        long words(String article) {
            forms.read(article);
            return Arrays.stream(View.values()).mapToLong(each -> forms.in(each).count()).sum();
        }
    }

    private static void pairs() throws IOException {
        try (var pairs = Pairs.read()) {
            System.out.printf("%-28s %18s %18s%n", "pairs", "found, should be", "found, must not");
            row(pairs, "ArabicAnalyzer", pairs::stock);
            row(pairs, "ours", pairs::ours);
        }
    }

    private static void row(Pairs pairs, String name, Pairs.Search search) throws IOException {
        System.out.printf("%-28s %18s %18s%n", name,
                pairs.matching().size() - pairs.missed(search).size() + " of " + pairs.matching().size(),
                pairs.wronglyFound(search).size() + " of " + pairs.apart().size());
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// Articles of the samples' words, by ones to fives as they stand there.
    private static List<String> made() throws IOException {
        var text = new StringBuilder();
        try (var files = Files.newDirectoryStream(Path.of("seeds"), "*.txt")) {
            for (var file : files) {
                text.append(Files.readString(file)).append(' ');
            }
        }
        var words = text.toString().split("\\s+");
        var random = new Random(1);
        var articles = new ArrayList<String>();
        while (articles.size() < ARTICLES) {
            var article = new StringBuilder();
            for (var count = 0; count < WORDS; count += 3) {
                var from = random.nextInt(words.length - 5);
                article.append(String.join(" ", Arrays.copyOfRange(words, from, from + 1 + random.nextInt(5))))
                        .append(random.nextInt(20) == 0 ? "\n" : " ");
            }
            articles.add(article.toString());
        }
        return articles;
    }

    private static List<String> passages(Path folder) throws IOException {
        var mapper = new JsonMapper();
        var texts = new ArrayList<String>();
        for (var line : Files.readAllLines(folder.resolve("passages.jsonl"))) {
            texts.add(mapper.readTree(line).get("text").asText());
        }
        return texts;
    }
}
