package hashiya.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import hashiya.intake.Samples.Sample;
import hashiya.intake.table.ColumnMapping;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

/// Breaks files of every format in thousands of ways: each ends with articles or refusals, never with anything else, and
/// soon.
///
/// More of them, with what became of each format, and one of them again, from the command line:
///
///     mvn test -Dtest=FuzzTest -Dhashiya.fuzz=1000000
///     mvn test -Dtest=FuzzTest -Dhashiya.fuzz=1 -Dhashiya.fuzz.seed=4711 -Dhashiya.fuzz.format=a.pdf
class FuzzTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final int ROUNDS = Integer.getInteger("hashiya.fuzz", 3_000);
    private static final long SEED = Long.getLong("hashiya.fuzz.seed", 20_261_126);
    private static final String ONLY = System.getProperty("hashiya.fuzz.format", "");

    /// In nanoseconds of this thread's own processor time where it is told, so that a busy machine fails nothing.
    private static final long LONGEST = 20_000_000_000L;

    /// What one file may make of itself, in UTF-16 units of text and bytes kept.
    private static final long LARGEST = 64L << 20;

    /// What reading one file may allocate in all, in bytes: more than it ever holds at once. Files here are below a
    /// megabyte, so that whatever asks for more believes a number in the file.
    private static final long MOST_ALLOCATED = 256L << 20;

    private final Map<String, Map<String, Integer>> ends = new TreeMap<>();

    @Test
    void whatever_is_broken_in_a_file_it_ends_with_an_article_or_a_refusal() {
        var samples = Samples.all();
        var names = List.copyOf(samples.keySet());
        for (var round = 0; round < ROUNDS; round++) {
            var seed = SEED + round;
            var random = new Random(seed);
            var name = ONLY.isEmpty() ? names.get(random.nextInt(names.size())) : ONLY;
            random.setSeed(seed);
            var broken = broken(samples.get(name), samples.get(names.get(random.nextInt(names.size()))), random);
            var again = "-Dhashiya.fuzz=1 -Dhashiya.fuzz.seed=" + seed + " -Dhashiya.fuzz.format=" + name;
            try {
                read(broken, name, again);
            } catch (RuntimeException | Error e) {
                fail(again, e);
            }
        }
        if (System.getProperty("hashiya.fuzz") != null) {
            ends.forEach((name, counts) -> System.out.println(name + " " + counts));
        }
    }

    /// Some part of it is broken, as a rule, and now and then the whole.
    private static byte[] broken(Sample sample, Sample other, Random random) {
        var parts = List.copyOf(sample.parts().keySet());
        var part = parts.get(random.nextInt(parts.size()));
        var whole = sample.with(part, Wounds.of(sample.parts().get(part), other.whole(), random));
        return parts.size() > 1 && random.nextInt(4) == 0 ? Wounds.of(whole, other.whole(), random) : whole;
    }

    private void read(byte[] bytes, String name, String again) {
        var began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var before = allocated();
        var size = 0L;
        try (var readings = Intake.open(bytes, name, NOW, ColumnMapping.PROPOSED)) {
            while (readings.hasNext()) {
                size += switch (readings.next()) {
                    case Refusal refusal -> count(name, refusal.reason().name(), refusal.messageValues().size());
                    case Incoming incoming -> count(name, "ARTICLE",
                            incoming.content().text().length() + incoming.evidence().bytes());
                };
            }
        }
        var took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
        assertTrue(took < LONGEST, () -> again + " took " + took / 1_000_000 + " ms");
        var asked = allocated() - before;
        assertTrue(asked < MOST_ALLOCATED, () -> again + " allocated " + (asked >> 20) + " MB");
        var kept = size;
        assertTrue(kept < LARGEST, () -> again + " made " + kept);
    }

    private long count(String name, String end, long size) {
        ends.computeIfAbsent(name, _ -> new TreeMap<>()).merge(end, 1, Integer::sum);
        return size;
    }

    /// By this thread since it began, in bytes.
    static long allocated() {
        try {
            return (long) ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(new ObjectName("java.lang:type=Threading"), "CurrentThreadAllocatedBytes");
        } catch (JMException e) {
            throw new AssertionError(e);
        }
    }
}
