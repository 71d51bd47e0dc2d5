package hashiya.intake.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/// Parts JSON into the elements of its list, wherever their lines break, each with its own bytes.
///
/// It only counts brackets: what is in an element is read by others. A string ends with its line at the latest, as JSON
/// has it, so that one that nothing closes does not swallow the rest of the file.
final class Elements implements RowSource {

    /// What may stand around the elements, from the outside: nothing, a list, or an object with the list in it.
    enum Around {
        NOTHING(""), LIST("["), OBJECT_WITH_LIST("{[");

        private final String brackets;

        Around(String brackets) {
            this.brackets = brackets;
        }
    }

    private static final int DEEPEST = 3;

    private final ByteArrayOutputStream element = new ByteArrayOutputStream();
    private final StringBuilder outside = new StringBuilder();
    private final Units units;
    private final String around;
    private long number;
    private long depth;
    private boolean isString;
    private boolean isEscaped;

    Elements(InputStream in, Charset charset, Around around) {
        units = new Units(in, charset);
        this.around = around.brackets;
    }

    /// The next element, its number in the list in place of a line.
    @Override
    public Optional<Record> next() throws IOException {
        element.reset();
        var isInside = false;
        var isTooLong = false;
        for (var unit = units.next(); unit != Units.END; unit = units.next()) {
            var isBetween = depth == around.length() && around.contentEquals(outside);
            if (isInside && isBetween && !isString && (unit == ',' || unit == ']' || unit == '}')) {
                turn(unit);
                return Optional.of(record(isTooLong));
            }
            isInside |= isBetween && unit > ' ' && unit != ',' && unit != ']' && unit != '}' && !isMark(unit);
            turn(unit);
            if (isInside && !isTooLong) {
                units.put(unit, element);
                isTooLong = element.size() > LONGEST;
            }
            if (isInside && isEnd(unit)) {
                return Optional.of(record(isTooLong));
            }
        }
        return isInside ? Optional.of(record(isTooLong)) : Optional.empty();
    }

    private Record record(boolean isTooLong) {
        return new Record(++number, element.toByteArray(), isTooLong);
    }

    /// An object or a list ends with its bracket.
    private boolean isEnd(int unit) {
        return (unit == '}' || unit == ']') && !isString && depth == around.length();
    }

    /// The mark of the byte order, as a unit or as bytes of UTF-8, where nothing has begun.
    private boolean isMark(int unit) {
        return number == 0 && depth == 0
                && (unit == Units.BYTE_ORDER_MARK || unit == 0xef || unit == 0xbb || unit == 0xbf);
    }

    private void turn(int unit) {
        if (isString) {
            isString = unit != '\n' && (unit != '"' || isEscaped);
            isEscaped = isString && unit == '\\' && !isEscaped;
        } else if (unit == '"') {
            isString = true;
        } else if (unit == '{' || unit == '[') {
            if (depth++ < DEEPEST) {
                outside.append((char) unit);
            }
        } else if ((unit == '}' || unit == ']') && depth > 0 && --depth < outside.length()) {
            outside.setLength((int) depth);
        }
    }

    @Override
    public void close() throws IOException {
        units.close();
    }
}
