package hashiya.bench;

import hashiya.claims.Sketches;
import hashiya.claims.StoryIndex;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.DirectionChoice;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.ReadState;
import hashiya.model.Sha256;
import hashiya.model.Sketch;
import hashiya.model.TextVersion;
import hashiya.text.Folding;
import hashiya.text.PartialDate;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// How many of the copies that were planted in a library are put into the story of their original, how many of those put
/// together belong together, and what that costs in processor time and memory; beside the comparison of all pairs of a
/// sample by all their shingles, in the same run.
///
/// Every article carries the foot of its outlet. One in five is a copy of another, in one of five ways; one in twenty is
/// to a third what another has written, and is no copy of it.
public final class StoriesBench {

    private enum Way { REWORDED_LEAD, CUT, DRESSED, EDITED, EMBEDDED, ORIGINAL, QUOTING }

    private static final int OUTLETS = 20;
    private static final int FOOT = 40;
    private static final int SHINGLE = 4;
    private static final double HALF = 0.5;
    private static final Evidence EVIDENCE = new Evidence(Sha256.of(""), 1, "a.txt", "UTF-8", Instant.EPOCH);
    private static final Facts FACTS = new Facts("", "", "", "", PartialDate.UNKNOWN, "", "ar");

    private final Corpus corpus;
    private final int size;
    private final int[] origins;
    private final Way[] ways;
    private final List<String> feet;
    private final Map<Integer, List<Integer>> stories = new HashMap<>();

    private StoriesBench(Corpus corpus) {
        this.corpus = corpus;
        size = corpus.size();
        var random = new SplittableRandom(5);
        origins = new int[size];
        ways = new Way[size];
        for (var each = 0; each < size; each++) {
            var copied = each > 10 && random.nextInt(5) == 0;
            // One in ten copies is of one of few wires, which so come to hundreds of printings.
            var from = random.nextInt(10) == 0 ? random.nextInt(Math.max(2, Math.min(10, each)))
                    : random.nextInt(Math.max(1, each));
            origins[each] = copied ? origins[from] : each;
            ways[each] = copied ? Way.values()[random.nextInt(Way.ORIGINAL.ordinal())]
                    : each > 10 && random.nextInt(20) == 0 ? Way.QUOTING : Way.ORIGINAL;
            stories.computeIfAbsent(origins[each], _ -> new ArrayList<>()).add(each);
        }
        feet = IntStream.range(0, OUTLETS).mapToObj(outlet -> String.join(" ",
                words(outlet % size).subList(0, FOOT).reversed())).toList();
    }

    public static void main(String[] args) throws IOException {
        var corpus = Corpus.of(args.length > 0 ? Integer.parseInt(args[0]) : 100_000);
        new StoriesBench(corpus).run(args.length > 1 ? Integer.parseInt(args[1]) : 2_000);
    }

    private void run(int sample) {
        System.out.printf("%,d articles, of these %,d copies of %,d others%n", size,
                Arrays.stream(ways).filter(each -> each.compareTo(Way.ORIGINAL) < 0).count(),
                stories.values().stream().filter(each -> each.size() > 1).count());
        var before = memory();
        var start = processorTime();
        var made = IntStream.range(0, size).mapToObj(this::text).mapToLong(String::length).sum();
        var making = processorTime() - start;
        start = processorTime();
        var sketches = IntStream.range(0, size).mapToObj(each -> sketch(each, text(each))).toList();
        var sketching = processorTime() - start - making;
        var held = memory();
        System.out.printf("%-44s %,10.0f ms  %,8.0f articles/s  %,d letters%n", "sketches of all texts", sketching / 1e6,
                size * 1e9 / sketching, made);
        System.out.printf("%-44s %,10.1f MB  %,8d shingles kept%n", "  held", (held - before) / 1e6,
                sketches.stream().mapToLong(each -> each.kept().length).sum());
        start = processorTime();
        var index = StoryIndex.of(sketches, (_, _) -> { });
        System.out.printf("%-44s %,10.0f ms%n", "index and links", (processorTime() - start) / 1e6);
        System.out.printf("%-44s %,10.1f MB%n", "  held", (memory() - held) / 1e6);
        start = processorTime();
        var groups = index.groups();
        System.out.printf("%-44s %,10.0f ms  %,8d stories%n", "grouped", (processorTime() - start) / 1e6,
                groups.size());
        judge(groups);
        keepUp(index);
        exact(sample);
    }

    private void judge(List<List<ArticleId>> groups) {
        var found = new HashMap<Integer, Integer>();
        long right = 0;
        long all = 0;
        for (var group = 0; group < groups.size(); group++) {
            var own = new HashMap<Integer, Integer>();
            for (var each : groups.get(group)) {
                found.put(each.number() - 1, group);
                own.merge(origins[each.number() - 1], 1, Integer::sum);
            }
            all += pairs(groups.get(group).size());
            right += own.values().stream().mapToLong(StoriesBench::pairs).sum();
        }
        var wanted = stories.values().stream().mapToLong(each -> pairs(each.size())).sum();
        System.out.printf("%-44s %10.4f     recall %.4f of %,d pairs%n", "precision", right / (double) all,
                right / (double) wanted, wanted);
        for (var way : Way.values()) {
            var copies = IntStream.range(0, size).filter(each -> ways[each] == way && origins[each] != each).toArray();
            var kept = Arrays.stream(copies).filter(each -> found.containsKey(each)
                    && found.get(each).equals(found.get(origins[each]))).count();
            if (copies.length > 0) {
                System.out.printf("  %-42s %10.4f     of %,d%n", "copies with their original: " + way,
                        kept / (double) copies.length, copies.length);
            }
        }
    }

    /// One article more, with what it takes to know its story.
    private void keepUp(StoryIndex index) {
        var times = new long[1_000];
        for (var each = 0; each < times.length; each++) {
            var text = text(each % size);
            var start = processorTime();
            index.groups(index.put(sketch(size + each, text)));
            times[each] = processorTime() - start;
        }
        Arrays.sort(times);
        System.out.printf("%-44s %10.2f ms  p99 %.2f ms%n", "one more article taken in, median",
                times[times.length / 2] / 1e6, times[times.length * 99 / 100] / 1e6);
    }

    /// All pairs of the first articles by all their shingles.
    private void exact(int sample) {
        var some = Math.min(sample, size);
        var start = processorTime();
        var sets = IntStream.range(0, some).mapToObj(each -> shingles(text(each))).toList();
        var pairs = new HashSet<Long>();
        for (var one = 0; one < some; one++) {
            for (var other = one + 1; other < some; other++) {
                if (common(sets.get(one), sets.get(other)) >= HALF
                        * Math.min(sets.get(one).size(), sets.get(other).size())) {
                    pairs.add((long) one << 32 | other);
                }
            }
        }
        var time = (processorTime() - start) / 1e6;
        var right = pairs.stream().filter(each -> origins[(int) (each >> 32)] == origins[each.intValue()]).count();
        var wanted = IntStream.range(0, some).boxed().mapToLong(one -> IntStream.range(one + 1, some)
                .filter(other -> origins[one] == origins[other]).count()).sum();
        System.out.printf("%-44s %,10.0f ms  reckoned for all %,.0f s%n", "baseline: all pairs of " + some + ", exact", time,
                time / 1e3 * size / some * (size - 1) / Math.max(1, some - 1));
        System.out.printf("%-44s %10.4f     recall %.4f%n", "  precision", right / (double) Math.max(1, pairs.size()),
                right / (double) Math.max(1, wanted));
        var start2 = processorTime();
        var groups = StoryIndex.of(IntStream.range(0, some).mapToObj(each -> sketch(each, text(each))).toList(),
                (_, _) -> { }).groups();
        var ours = groups.stream().mapToLong(each -> pairs(each.size())).sum();
        System.out.printf("%-44s %,10.0f ms  %,d pairs, exact finds %,d%n", "the same sample by sketches",
                (processorTime() - start2) / 1e6, ours, pairs.size());
    }

    private static int common(Set<String> one, Set<String> other) {
        var smaller = one.size() < other.size() ? one : other;
        var larger = smaller == one ? other : one;
        var common = 0;
        for (var each : smaller) {
            common += larger.contains(each) ? 1 : 0;
        }
        return common;
    }

    private static Set<String> shingles(String text) {
        var words = Folding.fold(text).text().split("[^\\p{L}\\p{N}]+");
        var all = new HashSet<String>();
        for (var at = 0; at + SHINGLE <= words.length; at++) {
            all.add(String.join(" ", Arrays.copyOfRange(words, at, at + SHINGLE)));
        }
        return all;
    }

    private String text(int number) {
        var random = new SplittableRandom(number * 31L);
        var own = words(origins[number]);
        var other = words(number);
        var text = switch (ways[number]) {
            case ORIGINAL -> own;
            case REWORDED_LEAD -> joined(other.subList(0, Math.min(40, other.size())),
                    own.subList(Math.min(30, own.size() / 3), own.size()));
            case CUT -> own.subList(0, own.size() * (60 + random.nextInt(35)) / 100);
            case DRESSED -> joined(joined(other.subList(0, 12), own), other.subList(12, Math.min(60, other.size())));
            case EDITED -> edited(own, other);
            case EMBEDDED -> joined(joined(other, own), words(number - 1).reversed());
            case QUOTING -> joined(other.subList(0, other.size() * 2 / 3), third(number, other.size() / 3));
        };
        return String.join(" ", text) + "\n" + feet.get(Math.floorMod(number * 7, OUTLETS));
    }

    /// Every ninth word is another one.
    private static List<String> edited(List<String> own, List<String> other) {
        return IntStream.range(0, own.size())
                .mapToObj(at -> at % 9 == 4 ? other.get(at % other.size()) : own.get(at)).toList();
    }

    private List<String> third(int number, int most) {
        var quoted = words(origins[number / 2]);
        return quoted.subList(quoted.size() / 3, quoted.size() / 3 + Math.min(most, quoted.size() / 3));
    }

    private List<String> words(long number) {
        return List.of(corpus.piece(number).text().split("\\s+"));
    }

    private static List<String> joined(List<String> one, List<String> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static Sketch sketch(int number, String text) {
        return Sketches.of(new Article(new ArticleId(number + 1), FACTS, EVIDENCE,
                new TextVersion(1, text.length(), EVIDENCE.sha256()), List.of(), DirectionChoice.BY_MAJORITY,
                ReadState.UNREAD), text);
    }

    private static long pairs(long count) {
        return count * (count - 1) / 2;
    }

    private static long memory() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
