package hashiya.bench;

import hashiya.claims.ArticleText;
import hashiya.claims.NearCopies;
import hashiya.claims.NearCopy;
import hashiya.model.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What is found of passages that were planted in 2,000 articles, and how long it takes: milliseconds of processor
/// time, beside the comparison of all pairs of a sample in the same run; and which size of a shingle holds.
public final class NearCopiesBench {

    private static final int ARTICLES = 2_000;
    private static final int PLANTS = 200;
    private static final int SAMPLE = 200;
    private static final int ROUNDS = 3;

    private final String[] words;
    private final Random random = new Random(1);
    private final Map<Integer, String> texts = new HashMap<>();
    private final Set<Set<Integer>> planted = new HashSet<>();

    private NearCopiesBench(String seeds) {
        words = seeds.split("\\s+");
    }

    public static void main(String[] args) throws IOException {
        System.out.printf("%-58s %9s %9s %9s%n", "ms of processor time", "best", "precision", "recall");
        for (var every : new int[] {100, 12, 9, 6}) {
            var bench = new NearCopiesBench(seeds());
            bench.write(every);
            bench.row("%,d articles, %d copies, every %dth word another".formatted(ARTICLES, PLANTS, every));
            if (every == 9) {
                bench.naive();
            }
        }
        System.out.println();
        System.out.printf("%-22s %14s %14s %14s%n", "words in a shingle", "unrelated", "every 9th", "every 6th");
        for (var size = 3; size <= 7; size++) {
            System.out.printf("%-22d %14s %14s %14s%n", size, unrelated(size), found(size, 9), found(size, 6));
        }
    }

    /// Articles of the seeds' own words in an order of their own, by ones to threes, each with a formula of the trade
    /// that all share; then copies of a stretch of one in another.
    private void write(int every) {
        for (var number = 1; number <= ARTICLES; number++) {
            var text = new StringBuilder();
            for (var count = 0; count < 350; ) {
                var from = random.nextInt(words.length - 3);
                var some = 1 + random.nextInt(3);
                text.append(String.join(" ", Arrays.copyOfRange(words, from, from + some)))
                        .append(random.nextInt(20) == 0 ? ".\n" : " ");
                count += some;
            }
            texts.put(number, text + "\nوقال المصدر الذي رفض الكشف عن هويته إن الأمر كذلك\n");
        }
        for (var plant = 0; plant < PLANTS; plant++) {
            plant(1 + random.nextInt(ARTICLES), 1 + random.nextInt(ARTICLES), every);
        }
    }

    private void plant(int from, int to, int every) {
        if (from == to || !planted.add(Set.of(from, to))) {
            return;
        }
        var source = texts.get(from).split("\\s+");
        var start = random.nextInt(source.length - 60);
        texts.merge(to, edited(Arrays.copyOfRange(source, start, start + 30 + random.nextInt(25)), every),
                (text, copy) -> text + copy + "\n");
    }

    private String edited(String[] copy, int every) {
        for (var at = random.nextInt(every); at < copy.length; at += every) {
            copy[at] = words[random.nextInt(words.length)];
        }
        return String.join(" ", copy).replace('أ', 'ا').replace('ة', 'ه');
    }

    private void row(String name) {
        var all = articles(texts.keySet());
        var best = Double.MAX_VALUE;
        List<NearCopy> found = List.of();
        for (var round = 0; round < ROUNDS; round++) {
            var start = processorTime();
            found = NearCopies.among(all);
            best = Math.min(best, (processorTime() - start) / 1e6);
        }
        var pairs = pairs(found);
        var right = pairs.stream().filter(planted::contains).count();
        System.out.printf("%-58s %9.0f %9.3f %9.3f%n", name, best, right / (double) Math.max(1, pairs.size()),
                right / (double) planted.size());
    }

    /// Every article of a sample against every other, by the words they have in common in a row.
    private void naive() {
        var rows = IntStream.rangeClosed(1, SAMPLE).mapToObj(number -> texts.get(number).split("\\s+")).toList();
        var start = processorTime();
        var longest = 0;
        for (var one = 0; one < SAMPLE; one++) {
            for (var other = one + 1; other < SAMPLE; other++) {
                longest = Math.max(longest, longest(rows.get(one), rows.get(other)));
            }
        }
        var time = (processorTime() - start) / 1e6;
        System.out.printf("%-58s %9.0f%n", "baseline: all pairs of " + SAMPLE + " of these, longest common run", time);
        System.out.printf("%-58s %9.0f%n", "  the same for all, reckoned from the number of pairs",
                time * ARTICLES * (ARTICLES - 1.0) / SAMPLE / (SAMPLE - 1));
    }

    private static int longest(String[] one, String[] other) {
        var before = new int[other.length + 1];
        var longest = 0;
        for (var word : one) {
            var row = new int[other.length + 1];
            for (var at = 0; at < other.length; at++) {
                row[at + 1] = word.equals(other[at]) ? before[at] + 1 : 0;
                longest = Math.max(longest, row[at + 1]);
            }
            before = row;
        }
        return longest;
    }

    /// How many pairs of the seeds themselves are taken for copies.
    private static String unrelated(int size) throws IOException {
        var seeds = each();
        var all = IntStream.range(0, seeds.size())
                .mapToObj(at -> new ArticleText(new ArticleId(at + 1), seeds.get(at), List.of())).toList();
        return pairs(NearCopies.among(all, size, (_, _) -> { })).size() + " pairs";
    }

    private static String found(int size, int every) throws IOException {
        var bench = new NearCopiesBench(seeds());
        bench.write(every);
        var pairs = pairs(NearCopies.among(bench.articles(bench.texts.keySet()), size, (_, _) -> { }));
        return "%.3f".formatted(pairs.stream().filter(bench.planted::contains).count() / (double) bench.planted.size());
    }

    private static Set<Set<Integer>> pairs(Collection<NearCopy> found) {
        return found.stream().map(each -> Set.of(each.one().number(), each.other().number()))
                .collect(Collectors.toSet());
    }

    private List<ArticleText> articles(Collection<Integer> numbers) {
        return numbers.stream().map(each -> new ArticleText(new ArticleId(each), texts.get(each), List.of())).toList();
    }

    private static long processorTime() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String seeds() throws IOException {
        return String.join("\n", each());
    }

    private static List<String> each() throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.list(Path.of("seeds"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
