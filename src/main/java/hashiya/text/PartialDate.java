package hashiya.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// A Gregorian date as far as it is known: a day, a month, a year, or nothing. Written in ISO 8601, with no zone.
///
/// @param iso `2017-07-11`, `2017-07`, `2017`, or empty where nothing is known
public record PartialDate(String iso) implements Comparable<PartialDate> {

    public static final PartialDate UNKNOWN = new PartialDate("");

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /// @throws IllegalArgumentException if the text is not such a date or no such day exists
    public PartialDate {
        if (!iso.isEmpty() && !exists(iso)) {
            throw new IllegalArgumentException("Not a date: " + iso);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /// The date, or nothing where the text is neither empty nor a date.
    public static Optional<PartialDate> parse(String iso) {
        return iso.isEmpty() || exists(iso) ? Optional.of(new PartialDate(iso)) : Optional.empty();
    }

    public boolean isKnown() {
        return !iso.isEmpty();
    }

    /// Unknown dates first, then by time; a year stands before its months, a month before its days.
    @Override
    public int compareTo(PartialDate other) {
        return iso.compareTo(other.iso);
    }

    @Override
    public String toString() {
        return iso;
    }

    private static boolean exists(String iso) {
        var parts = SHAPE.matcher(iso);
        if (!parts.matches()) {
            return false;
        }
        try {
            var month = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
            var day = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
            YearMonth.of(Integer.parseInt(parts.group(1)), month).atDay(day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
