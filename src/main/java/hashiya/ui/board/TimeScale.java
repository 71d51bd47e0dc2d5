package hashiya.ui.board;

import hashiya.claims.DaySpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/// Time along a line: whole months from the first day that matters to the last.
///
/// @param from the first day of a month
/// @param to   the day behind the last
record TimeScale(LocalDate from, LocalDate to) {

    /// So many months apart that no more than [#TICKS] stand on the line.
    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600};
    private static final int TICKS = 7;

    static TimeScale of(DaySpan whole) {
        return new TimeScale(whole.first().withDayOfMonth(1), whole.last().withDayOfMonth(1).plusMonths(1));
    }

    /// Where a day begins, from 0 to 1.
    double at(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
    }

    /// The middle of some days.
    double middle(DaySpan days) {
        return (at(days.first()) + at(days.last().plusDays(1))) / 2;
    }

    /// The first days of the months, or of the years, that are written on the line.
    List<LocalDate> ticks() {
        var months = ChronoUnit.MONTHS.between(from, to);
        var step = 1;
        for (var each : STEPS) {
            step = each;
            if (months / each <= TICKS) {
                break;
            }
        }
        var apart = step;
        var first = apart < 12 ? from : from.withDayOfYear(1);
        return LongStream.iterate(0, each -> each + apart).mapToObj(first::plusMonths)
                .takeWhile(day -> day.isBefore(to)).filter(day -> !day.isBefore(from)).toList();
    }

    /// Whether only years are written.
    boolean isInYears() {
        return ChronoUnit.MONTHS.between(from, to) / 6 > TICKS;
    }
}
