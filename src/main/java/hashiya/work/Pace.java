package hashiya.work;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// How fast long work goes and how long the rest of it will take, by what was done of late: an import that comes to the
/// large files says so soon.
final class Pace {

    private record Mark(long nanos, long done) {}

    private static final long LATELY = Duration.ofSeconds(15).toNanos();
    /// Before that nothing is said: the first steps are the slowest.
    private static final long ENOUGH = Duration.ofSeconds(1).toNanos();

    private final Deque<Mark> marks = new ArrayDeque<>();

    /// @param nanos by [System#nanoTime]
    void at(long nanos, long done) {
        if (!marks.isEmpty() && done < marks.getLast().done) {
            marks.clear();
        }
        marks.addLast(new Mark(nanos, done));
        while (marks.size() > 2 && nanos - marks.getFirst().nanos > LATELY) {
            marks.removeFirst();
        }
    }

    /// How much is done in a second; 0 as long as there is nothing to say.
    double perSecond() {
        var nanos = marks.isEmpty() ? 0 : marks.getLast().nanos - marks.getFirst().nanos;
        return nanos < ENOUGH ? 0 : (marks.getLast().done - marks.getFirst().done) * 1e9 / nanos;
    }

    /// How long the rest takes at this pace; nothing as long as that is not known.
    Optional<Duration> rest(long total) {
        var pace = perSecond();
        return pace <= 0 || total <= 0 ? Optional.empty()
                : Optional.of(Duration.ofMillis((long) ((total - marks.getLast().done) * 1_000 / pace)));
    }
}
