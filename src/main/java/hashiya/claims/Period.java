package hashiya.claims;

import hashiya.text.PartialDate;
import java.time.LocalDate;
import java.util.Objects;

/// A stretch of time that is asked for, from the first day that its beginning may mean to the last of its end.
///
/// @param from unknown for no beginning
/// @param to   unknown for no end
public record Period(PartialDate from, PartialDate to) {

    /// All time, with what has no date.
    public static final Period ANY = new Period(PartialDate.UNKNOWN, PartialDate.UNKNOWN);

    public Period {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }

    public boolean isAny() {
        return equals(ANY);
    }

    /// Whether a day that the date may mean is in it. What has no date is only in [#ANY].
    public boolean holds(PartialDate date) {
        var begins = DaySpan.of(from).map(DaySpan::first).orElse(LocalDate.MIN);
        var ends = DaySpan.of(to).map(DaySpan::last).orElse(LocalDate.MAX);
        return isAny() || DaySpan.of(date)
                .filter(days -> !days.last().isBefore(begins) && !days.first().isAfter(ends)).isPresent();
    }
}
