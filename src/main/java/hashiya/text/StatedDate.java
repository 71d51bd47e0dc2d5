package hashiya.text;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/// A date as some page or file states it, read as far as it can be read.
///
/// @param date      as far as it is sure, in the zone that was stated; known
/// @param stated    the words it was read from, with time and zone
/// @param otherwise what else it may mean; empty where it is sure
public record StatedDate(PartialDate date, String stated, String otherwise) {

    private static final Pattern WORLD_TIME = Pattern.compile(".*(?:\\d[Zz]|[+-]00:?00|\\d{10,13})\\s*");

    public StatedDate {
        Objects.requireNonNull(stated);
        Objects.requireNonNull(otherwise);
        if (!date.isKnown()) {
            throw new IllegalArgumentException("A stated date is known");
        }
    }

    public boolean isSure() {
        return otherwise.isEmpty();
    }

    /// Whether this is a day by the world's clock and the other the day before it or behind it.
    public boolean isNeighbour(StatedDate other) {
        return WORLD_TIME.matcher(stated).matches() && isDay(date) && isDay(other.date)
                && Math.abs(LocalDate.parse(date.iso()).toEpochDay() - LocalDate.parse(other.date.iso()).toEpochDay()) == 1;
    }

    /// The same, not sure, because the other was printed beside it.
    public StatedDate orAsPrinted(StatedDate other) {
        return new StatedDate(date, stated, other.date + " (" + other.stated + ")");
    }

    private static boolean isDay(PartialDate date) {
        return date.iso().length() == 10;
    }
}
