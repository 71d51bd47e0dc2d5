package hashiya.bench;

import hashiya.text.Anchor;
import hashiya.text.Quotes;
import hashiya.text.Reanchored.Orphaned;
import hashiya.text.Reanchoring;
import hashiya.text.TextDifference;
import hashiya.text.TextRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// How long it takes to find 5,000 highlights again in a changed text of 1,000,000 characters: milliseconds of
/// processor time, beside what searching the text once for each quote takes.
public final class ReanchoringBench {

    private static final int LENGTH = 1_000_000;
    private static final int ANCHORS = 5_000;
    private static final int ROUNDS = 5;

    private ReanchoringBench() {
    }

    public static void main(String[] args) throws IOException {
        var seeds = seeds();
        var varied = varied(seeds, new Random(1));
        System.out.printf("%-62s %9s %9s%n", "ms of processor time", "best", "kept %");
        show("30 words of a varied text replaced", varied, replaced(varied, 30));
        show("3,000 words replaced", varied, replaced(varied, 3_000));
        show("the same, in one paragraph", varied.replace('\n', ' '), replaced(varied.replace('\n', ' '), 3_000));
        var repeated = seeds.repeat(LENGTH / seeds.length() + 1).substring(0, LENGTH);
        show("30 words of five articles repeated over and over replaced", repeated, replaced(repeated, 30));
        show("another text altogether", varied, varied(seeds, new Random(2)));
        difference(varied, replaced(varied, 3_000));
        searching(varied, replaced(varied, 30));
    }

    private static void show(String name, String before, String after) {
        var anchors = anchors(before);
        var best = Double.MAX_VALUE;
        var kept = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var start = processorTime();
            var reanchoring = Reanchoring.between(before, after, 2);
            kept = (int) anchors.stream().filter(each -> !(reanchoring.of(each) instanceof Orphaned)).count();
            best = Math.min(best, (processorTime() - start) / 1e6);
        }
        System.out.printf("%-62s %9.0f %9.1f%n", name, best, 100.0 * kept / anchors.size());
    }

    private static void difference(String before, String after) {
        var best = Double.MAX_VALUE;
        for (var round = 0; round < ROUNDS; round++) {
            var start = processorTime();
            TextDifference.between(before, after);
            best = Math.min(best, (processorTime() - start) / 1e6);
        }
        System.out.printf("%-62s %9.0f%n", "the difference of both, 3,000 words replaced", best);
    }

    private static void searching(String before, String after) {
        var anchors = anchors(before);
        var best = Double.MAX_VALUE;
        for (var round = 0; round < 2; round++) {
            var start = processorTime();
            anchors.forEach(each -> after.indexOf(each.quote().exact()));
            best = Math.min(best, (processorTime() - start) / 1e6);
        }
        System.out.printf("%-62s %9.0f%n", "baseline: String.indexOf of every quote, no context", best);
    }

    private static long processorTime() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Anchor> anchors(String text) {
        var random = new Random(3);
        var anchors = new ArrayList<Anchor>();
        for (var each = 0; each < ANCHORS; each++) {
            var start = random.nextInt(text.length() - 200);
            anchors.add(Quotes.anchor(text, 1, new TextRange(start, start + 3 + random.nextInt(150))));
        }
        return anchors;
    }

    /// The seeds' words in an order of their own, in lines of some length.
    private static String varied(String seeds, Random random) {
        var words = seeds.split("\\s+");
        var text = new StringBuilder();
        while (text.length() < LENGTH) {
            text.append(words[random.nextInt(words.length)]).append(random.nextInt(60) == 0 ? '\n' : ' ');
        }
        return text.toString();
    }

    private static String replaced(String text, int words) {
        var random = new Random(4);
        var changed = new StringBuilder(text);
        for (var each = 0; each < words; each++) {
            var at = changed.indexOf(" ", random.nextInt(changed.length() - 500));
            changed.replace(at, changed.indexOf(" ", at + 1), " كلمة" + each);
        }
        return changed.toString();
    }

    private static String seeds() throws IOException {
        var text = new StringBuilder();
        try (var files = Files.list(Path.of("seeds"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
                text.append(Files.readString(file)).append('\n');
            }
        }
        return text.toString();
    }
}
