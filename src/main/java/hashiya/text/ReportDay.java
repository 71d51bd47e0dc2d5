package hashiya.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// Counts from the day of a report, as far as that is known.
record ReportDay(PartialDate date) {

    static Optional<PartialDate> month(int year, int month) {
        return PartialDate.parse("%04d-%02d".formatted(year, month));
    }

    Optional<Integer> year() {
        return date.isKnown() ? Optional.of(Integer.parseInt(date.iso().substring(0, 4))) : Optional.empty();
    }

    /// The month of the report, or one before or behind it.
    Optional<PartialDate> month(int later) {
        return yearMonth().map(known -> known.plusMonths(later)).map(known -> new PartialDate(known.toString()));
    }

    /// The nearest month of that number before the report, behind it, or the report's own.
    ///
    /// @param which -1, 1 or 0; nothing where the report's own month is called the last or the next
    Optional<PartialDate> monthNamed(int number, int which) {
        var report = yearMonth();
        if (report.isEmpty() || (which == 0) != (report.get().getMonthValue() == number)) {
            return Optional.empty();
        }
        var isSameYear = which == 0 || which < 0 == number < report.get().getMonthValue();
        return month(report.get().getYear() + (isSameYear ? 0 : which), number);
    }

    Optional<PartialDate> last(DayOfWeek weekday) {
        return day().map(known -> known.with(TemporalAdjusters.previous(weekday))).map(PartialDate::of);
    }

    /// @param weekday what the text says that day was; where it was another, nothing is sure
    Optional<PartialDate> daysAgo(int days, Optional<DayOfWeek> weekday) {
        return day().map(known -> known.minusDays(days))
                .filter(known -> weekday.isEmpty() || weekday.get() == known.getDayOfWeek()).map(PartialDate::of);
    }

    private Optional<LocalDate> day() {
        return date.iso().length() == 10 ? Optional.of(LocalDate.parse(date.iso())) : Optional.empty();
    }

    private Optional<YearMonth> yearMonth() {
        return date.iso().length() >= 7 ? Optional.of(YearMonth.parse(date.iso().substring(0, 7))) : Optional.empty();
    }
}
