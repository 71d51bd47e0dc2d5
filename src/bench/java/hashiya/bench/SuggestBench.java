package hashiya.bench;

import hashiya.claims.suggest.GoldSet;
import hashiya.claims.suggest.GoldSet.Item;
import hashiya.claims.suggest.Score;
import hashiya.claims.suggest.Score.Row;
import hashiya.claims.suggest.Suggester;
import hashiya.claims.suggest.Suggestion;
import hashiya.claims.suggest.Voice;
import hashiya.model.Stance;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How right suggestions are, and how long they take: precision, recall and F1 on the seeds, on the sentences that
/// guide
/// the rules and on those that do not, beside a plain regular expression (a verb of saying, then the next quotation or
/// what follows «أن»); then what a confidence is worth; then milliseconds of processor time for 1,000,000 characters.
public final class SuggestBench {

    private static final int LENGTH = 1_000_000;
    private static final int ROUNDS = 3;

    private static final Pattern NAIVE = Pattern.compile("(?:^|(?<=[\\s،\"]))[وف]?(قال|قالت|أكد|أكّد|أكدت|أوضح|أضاف|ذكر"
            + "|ذكرت|أعلن|أعلنت|أفاد|أفادت|كشف|كشفت|نفى|زعم|أشار)\\s+([^\"«“”:\n]{0,120}?)"
            + "(?:\\s(?:إن|أن|إنّ|أنّ|بأن)\\s([^.\n]+)|[:]?\\s*[\"«“]([^\"»”\n]+)[\"»”])");

    private SuggestBench() {
    }

    public static void main(String[] args) {
        var items = GoldSet.read();
        System.out.printf("%-10s %-18s | %9s %7s %5s | %9s %7s %5s | %5s%n", "set", "what", "precision", "recall", "F1",
                "baseline:", "recall", "F1", "gold");
        for (var set : List.of("seeds", "dev", "held-out")) {
            table(set, items.stream().filter(each -> each.set().equals(set)).toList());
        }
        confidences(items);
        speed(items);
    }

    private static void table(String set, List<Item> items) {
        var ours = score(items, item -> Suggester.all(item.text(), item.reported()));
        var naive = score(items, item -> naive(item.text()));
        for (var row : Row.values()) {
            var one = ours.of(row);
            var other = naive.of(row);
            System.out.printf(Locale.ROOT, "%-10s %-18s | %9.2f %7.2f %5.2f | %9.2f %7.2f %5.2f | %5d%n", set,
                    row.name().toLowerCase(Locale.ROOT).replace('_', ' '), one.precision(), one.recall(), one.f1(),
                    other.precision(), other.recall(), other.f1(), one.annotated());
        }
    }

    private static Score score(List<Item> items, Function<Item, List<Suggestion>> suggest) {
        var score = new Score();
        items.forEach(item -> score.add(item.attributions(), suggest.apply(item)));
        return score;
    }

    private static List<Suggestion> naive(String text) {
        var found = new ArrayList<Suggestion>();
        NAIVE.matcher(text).results().forEach(match -> {
            var group = match.group(3) == null ? 4 : 3;
            found.add(new Suggestion(new TextRange(match.start(group), match.end(group)),
                    new Voice(match.group(2).strip(), "", match.group(1), Stance.ASSERTS), List.of(), List.of(), 1));
        });
        return found;
    }

    /// Of the suggestions of each confidence, how many are right.
    private static void confidences(List<Item> items) {
        System.out.printf("%n%-29s %9s %9s%n", "confidence", "suggested", "right %");
        for (var from : List.of(0.0, 0.6, 0.7, 0.8, 0.9)) {
            var to = from == 0 ? 0.6 : from + 0.1;
            var score = score(items, item -> Suggester.all(item.text(), item.reported()).stream()
                    .filter(each -> each.confidence() >= from && each.confidence() < (to > 0.99 ? 2 : to)).toList());
            var counts = score.of(Row.SPAN_OVERLAPPING);
            System.out.printf(Locale.ROOT, "%.1f to %.1f %30d %9.0f%n", from, to, counts.suggested(),
                    100 * counts.precision());
        }
    }

    private static void speed(List<Item> items) {
        var seeds = items.stream().filter(each -> each.set().equals("seeds")).map(Item::text)
                .collect(Collectors.joining("\n"));
        var repeated = seeds.repeat(LENGTH / seeds.length() + 1).substring(0, LENGTH);
        System.out.printf("%n%-62s %9s %9s %12s%n", "ms of processor time, 1,000,000 characters", "best", "baseline",
                "characters/s");
        row("the seeds over and over", repeated);
        row("the same in one paragraph", repeated.replace('\n', ' '));
        row("one word without a space", "ق".repeat(LENGTH));
        row("nothing but quotation marks", "\"".repeat(LENGTH));
        row("quotation marks that never close", "« ".repeat(LENGTH / 2));
        row("a verb over and over", "قال إن ".repeat(LENGTH / 7));
        row("a verb and a quotation over and over", "قال \"كلام\" ".repeat(LENGTH / 11));
        row("nothing but lines", "\n".repeat(LENGTH));
    }

    private static void row(String name, String text) {
        var best = best(() -> Suggester.all(text, PartialDate.UNKNOWN));
        System.out.printf(Locale.ROOT, "%-62s %9.0f %9.0f %12.0f%n", name, best, best(() -> naive(text)),
                text.length() / best * 1000);
    }

    private static double best(Runnable work) {
        var best = Double.MAX_VALUE;
        for (var round = 0; round < ROUNDS; round++) {
            var start = processorTime();
            work.run();
            best = Math.min(best, (processorTime() - start) / 1e6);
        }
        return best;
    }

    private static long processorTime() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
