package hashiya.bench;

import hashiya.intake.html.WebPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How well the body of a saved page is found: a row a page of the folder `-Dhashiya.pages=FOLDER`, which holds
/// `name.html` beside `name.txt` with the body as a person would cut it out.
///
/// A page without a `name.txt` beside it is only asked whether it comes in at all: in a folder of lists and home pages
/// none should, in a folder of articles all.
///
/// F1 by words, in the order of nothing: what both have over what each has. Beside ours stands what each single way of
/// finding a body makes of the page, and at the end the means and the worst.
public final class ExtractBench {

    private static final String OURS = "ours";

    private ExtractBench() {
    }

    public static void main(String[] arguments) throws IOException {
        var folder = System.getProperty("hashiya.pages", "");
        if (folder.isEmpty()) {
            System.out.println("No pages: name their folder with -Dhashiya.pages=FOLDER.");
            return;
        }
        var scores = new LinkedHashMap<String, List<Double>>();
        var names = new ArrayList<String>();
        var refused = new ArrayList<String>();
        var pages = 0;
        try (var files = Files.list(Path.of(folder))) {
            for (var file : files.filter(each -> each.toString().endsWith(".html")).sorted().toList()) {
                pages++;
                row(file, names, refused, scores);
            }
        }
        System.out.printf("| taken as articles | refused |%n|---|---|%n| %d of %d | %d: %s |%n%n",
                pages - refused.size(), pages, refused.size(), String.join(" ", refused));
        if (names.isEmpty()) {
            return;
        }
        System.out.println("| way | mean F1 | worst | below .85 |\n|---|---|---|---|");
        scores.forEach((way, each) -> System.out.printf("| %s | %.3f | %.2f | %d of %d |%n", way,
                each.stream().mapToDouble(score -> score).sum() / names.size(),
                each.size() < names.size() ? 0 : each.stream().mapToDouble(score -> score).min().orElse(0),
                names.size() - each.stream().filter(score -> score >= 0.85).count(), names.size()));
    }

    private static void row(Path file, List<String> names, List<String> refused, Map<String, List<Double>> scores)
            throws IOException {
        var page = decoded(file, Files.readString(file, StandardCharsets.ISO_8859_1));
        var name = file.getFileName().toString();
        var start = System.nanoTime();
        var ours = WebPage.read(page).map(WebPage::body);
        var taken = (System.nanoTime() - start) / 1_000_000;
        if (ours.isEmpty()) {
            refused.add(name);
        }
        var gold = Path.of(file.toString().replaceFirst("\\.html$", ".txt"));
        if (!Files.exists(gold)) {
            return;
        }
        var body = Files.readString(gold);
        names.add(name);
        var ways = new LinkedHashMap<String, String>();
        ways.put(OURS, ours.orElse(""));
        ways.putAll(WebPage.bodies(page));
        var row = new StringBuilder();
        ways.forEach((way, found) -> {
            var score = f1(found, body);
            scores.computeIfAbsent(way, _ -> new ArrayList<>()).add(score);
            row.append(" %s %.2f".formatted(way, score));
        });
        System.out.printf("%s (%d KB, %d ms):%s%n", name, page.length() >> 10, taken, row);
    }

    private static String decoded(Path file, String latin) {
        try {
            return Files.readString(file);
        } catch (IOException | UncheckedIOException e) {
            return latin;
        }
    }

    private static double f1(String found, String gold) {
        var left = count(gold);
        var all = left.values().stream().mapToInt(each -> each).sum();
        var common = 0;
        var taken = 0;
        for (var word : words(found)) {
            taken++;
            if (left.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return taken + all == 0 ? 1 : 2.0 * common / (taken + all);
    }

    private static Map<String, Integer> count(String text) {
        var count = new HashMap<String, Integer>();
        words(text).forEach(word -> count.merge(word, 1, Integer::sum));
        return count;
    }

    private static List<String> words(String text) {
        return java.util.Arrays.stream(text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}\\p{M}]+"))
                .filter(each -> !each.isEmpty()).toList();
    }
}
