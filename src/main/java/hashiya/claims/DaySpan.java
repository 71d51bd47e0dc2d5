package hashiya.claims;

import hashiya.text.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The days that a date may mean: `2017-07` is one of thirty-one.
///
/// @param first the first of them
/// @param last  the last of them, not before the first
public record DaySpan(LocalDate first, LocalDate last) {

    /// @throws IllegalArgumentException if it ends before it begins
    public DaySpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Ends before it begins: " + first + ".." + last);
        }
    }

    /// Nothing where the date is unknown.
    public static Optional<DaySpan> of(PartialDate date) {
        var iso = date.iso();
        return switch (iso.length()) {
            case 0 -> Optional.empty();
            case 4 -> Optional.of(new DaySpan(Year.parse(iso).atDay(1), Year.parse(iso).atMonth(12).atEndOfMonth()));
            case 7 -> Optional.of(new DaySpan(YearMonth.parse(iso).atDay(1), YearMonth.parse(iso).atEndOfMonth()));
            default -> Optional.of(new DaySpan(LocalDate.parse(iso), LocalDate.parse(iso)));
        };
    }

    /// How many days it is long, 1 for a known day.
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean overlaps(DaySpan other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /// The shortest that holds both.
    public DaySpan with(DaySpan other) {
        return new DaySpan(first.isBefore(other.first) ? first : other.first,
                last.isAfter(other.last) ? last : other.last);
    }
}
