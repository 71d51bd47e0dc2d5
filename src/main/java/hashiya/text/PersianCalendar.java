package hashiya.text;

import java.time.LocalDate;
import java.util.Optional;

/// The solar calendar of Iran and Afghanistan: six months of 31 days from the first day of spring, five of 30, and one
/// of 29 or, in a leap year, 30.
final class PersianCalendar {

    /// Leap years repeat in 33 years here; right for every year of the calendar's use in print.
    private static final int FIRST_YEAR = 1300;
    private static final int LAST_YEAR = 1500;
    private static final LocalDate FIRST_DAY = LocalDate.of(1921, 3, 21);
    private static final int HALF = 6;

    private PersianCalendar() {
    }

    /// The Gregorian day, or nothing where the calendar has no such day.
    static Optional<LocalDate> day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > length(year, month)) {
            return Optional.empty();
        }
        var days = 0;
        for (var before = FIRST_YEAR; before < year; before++) {
            days += isLeap(before) ? 366 : 365;
        }
        days += 31 * Math.min(month - 1, HALF) + 30 * Math.max(month - 1 - HALF, 0);
        return Optional.of(FIRST_DAY.plusDays(days + day - 1L));
    }

    private static int length(int year, int month) {
        return month <= HALF ? 31 : month < 12 || isLeap(year) ? 30 : 29;
    }

    private static boolean isLeap(int year) {
        return (25 * year + 11) % 33 < 8;
    }
}
