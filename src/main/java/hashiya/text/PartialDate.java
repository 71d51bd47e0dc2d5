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

    private static final Pattern TYPED = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");

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

    /// What was typed as a date, as [#parse] wants it: digits in ASCII, hyphens between, two digits a month and a day,
    /// nothing invisible. What is no date comes back as it is, without spaces around it.
    public static String tidy(String typed) {
        var plain = new StringBuilder();
        typed.codePoints().filter(each -> Character.getType(each) != Character.FORMAT).forEach(each ->
                plain.appendCodePoint(Character.isDigit(each) ? '0' + Character.digit(each, 10) : each));
        var parts = TYPED.matcher(plain.toString().strip());
        return parts.matches()
                ? parts.group(1) + twoDigits(parts.group(2)) + twoDigits(parts.group(3))
                : typed.strip();
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

    private static String twoDigits(String number) {
        return number == null ? "" : "-" + (number.length() == 1 ? "0" : "") + number;
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
