package hashiya.bench;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Batch;
import hashiya.change.Deed;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Colour;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Highlight;
import hashiya.model.Sha256;
import hashiya.sample.Sample;
import hashiya.text.Graphemes;
import hashiya.text.PartialDate;
import hashiya.text.Quotes;
import hashiya.text.TextRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Long and hostile texts opened in the whole window, with library, reader and panels, each in a virtual machine of its own
/// with a heap of 300 MB, beside JavaFX's own `TextArea` and `TextFlow` on the same text in the same run.
///
/// *First* is the first long text that this virtual machine opens after a short article, so that nothing of it is warm;
/// *again* is the median of three that follow. *Fx* is the processor time of the screen's thread, *both* with that of the
/// thread that reads for it: what the clock would say where nobody else works on the machine. *Hold* is the most that the
/// screen's thread spent between two turns of its queue, over everything: opening, jumps to places not seen before, and
/// turns of the wheel.
public final class OpeningBench {

    static final int LONG = 1_000_000;
    private static final int HIGHLIGHTS = 5_000;
    private static final String SENTENCE =
            "قال مصدر عسكري إن 300 مقاتل من \"داعش\" سلموا أنفسهم في 10-11-2017 لـ BBC. ";
    private static final String PARAGRAPHS = cut((SENTENCE.repeat(7) + "\n").repeat(2_000));

    /// @param highlight units of each of the 5,000 highlights; 0 for none
    private record Trial(String name, String text, int highlight) { }

    private OpeningBench() { }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            new OpeningTrial(Path.of(arguments[0])).run();
            return;
        }
        row("milliseconds; MB", List.of("first", "first", "first", "again", "again", "again", "jump", "wheel", "wheel",
                "hold", "heap"));
        row("", List.of("clock", "both", "fx", "clock", "both", "fx", "fx", "fx", "95 %", "fx", "of 300"));
        for (var trial : trials()) {
            print(trial.name, start(workspace(trial)));
        }
        OpeningBaseline.print(PARAGRAPHS);
        System.exit(0);
    }

    private static List<Trial> trials() {
        var line = cut(SENTENCE.repeat(15_000));
        return List.of(
                new Trial("many paragraphs", PARAGRAPHS, 0),
                new Trial("many paragraphs, 5,000 highlights", PARAGRAPHS, 40),
                new Trial("one paragraph, 5,000 highlights", line, 40),
                new Trial("one paragraph, 5,000 highlights that overlap", line, 1_000),
                new Trial("no space, 5,000 highlights", cut("مستشفياتهم".repeat(100_000)), 40),
                new Trial("nested controls, never closed", cut("\u202Bنص\u2067قال \u202Aabc 12\u202C ".repeat(60_000)), 0),
                new Trial("20,000 marks on one letter", "ا" + "\u064E\u0651".repeat(10_000) + " بعد ذلك", 0),
                new Trial("1,000,000 marks on one letter", "ا" + "\u064E\u0651".repeat(500_000) + " بعد ذلك", 0),
                new Trial("1,000,000 joiners without width", "ا" + "\u200D".repeat(LONG) + "ب", 0),
                new Trial("1,000,000 word joiners", "ا" + "\u2060".repeat(LONG) + "ب", 0),
                new Trial("1,000,000 line feeds", "ا" + "\n".repeat(LONG) + "ب", 0),
                new Trial("500,000 lines of one letter", "ا\n".repeat(LONG / 2), 40));
    }

    private static Path workspace(Trial trial) throws IOException {
        var file = Files.createTempDirectory("opening-bench").resolve("bench.hashiya");
        try (var library = Library.create(file)) {
            Sample.build(library);
            var bytes = trial.text.getBytes(StandardCharsets.UTF_8);
            var article = new Editor(library).importArticle(
                    new Facts(trial.name, "", "", "", PartialDate.UNKNOWN, "", "ar"),
                    new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8", Instant.EPOCH),
                    new Content(bytes, trial.text), List.of());
            if (trial.highlight > 0) {
                highlight(library, article, trial);
            }
        }
        return file;
    }

    private static void highlight(Library library, Article article, Trial trial) {
        library.apply(fresh -> {
            var made = new ArrayList<Change>();
            for (var number = 0; number < HIGHLIGHTS; number++) {
                var start = (int) ((long) number * (trial.text.length() - trial.highlight - 20) / HIGHLIGHTS);
                var range = Graphemes.snap(trial.text, new TextRange(start, start + trial.highlight));
                made.add(new Added(new Highlight(fresh.highlight(article.id()),
                        Quotes.anchor(trial.text, article.text().number(), range),
                        Colour.values()[number % Colour.values().length], List.of(), Instant.EPOCH)));
            }
            return new Batch(Deed.HITS_TAGGED, made);
        });
    }

    private static Map<String, Double> start(Path workspace) throws IOException, InterruptedException {
        var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx300m",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true", "-Xlog:disable",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                OpeningBench.class.getName(), workspace.toString());
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var found = new LinkedHashMap<String, Double>();
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var parts = line.split("=");
                found.put(parts[0], Double.parseDouble(parts[1]));
            }
        }
        found.put("exit", (double) process.waitFor());
        return found;
    }

    private static void print(String name, Map<String, Double> found) {
        row(name, OpeningTrial.COLUMNS.stream()
                .map(each -> "%.0f".formatted(found.getOrDefault(each, Double.NaN))).toList());
        if (found.get("exit") != 0) {
            System.out.println("    did not come to its end");
        }
    }

    private static void row(String name, List<String> cells) {
        System.out.printf("%-50s%s%n", name, cells.stream().map("%7s"::formatted).collect(Collectors.joining()));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONG, text.length()));
    }
}
