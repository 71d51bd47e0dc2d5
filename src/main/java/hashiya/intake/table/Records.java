package hashiya.intake.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/// Parts a file into rows at its line breaks; where values may be quoted, not at those inside quotation marks
/// (RFC 4180). It goes by the bytes, so that each row has its own.
final class Records implements RowSource {

    private static final int END = Units.END;

    private final ByteArrayOutputStream record = new ByteArrayOutputStream();
    private final Units units;
    private final int delimiter;
    private long line = 1;

    /// @param charset   in which ASCII is one byte a letter, or UTF-16
    /// @param delimiter between values, or -1 where rows are lines whatever is in them
    Records(InputStream in, Charset charset, int delimiter) {
        units = new Units(in, charset);
        this.delimiter = delimiter;
    }

    @Override
    public Optional<Record> next() throws IOException {
        for (var found = record(); found.isPresent(); found = record()) {
            if (!found.get().isBlank()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Record> record() throws IOException {
        record.reset();
        var start = line;
        var quoted = false;
        var isStart = true;
        var isTooLong = false;
        for (var unit = units.next(); unit != END; unit = units.next()) {
            var isBreak = unit == '\n' || unit == '\r';
            line += unit == '\n' || unit == '\r' && units.peek() != '\n' ? 1 : 0;
            // A quotation mark that nothing closes would swallow the rest of the file.
            if (isBreak && (!quoted || isTooLong)) {
                skipLineFeed(unit);
                return Optional.of(new Record(start, record.toByteArray(), isTooLong));
            }
            if (delimiter != END && unit == '"' && (isStart || quoted)) {
                quoted = !quoted || isDoubled();
            }
            isStart = unit == delimiter || isStart && unit == 0xfeff;
            isTooLong |= record.size() >= LONGEST;
            if (!isTooLong) {
                units.put(unit, record);
            }
        }
        return record.size() == 0 ? Optional.empty()
                : Optional.of(new Record(start, record.toByteArray(), isTooLong));
    }

    /// Two quotation marks inside quotation marks are one of the value.
    private boolean isDoubled() throws IOException {
        if (units.peek() != '"') {
            return false;
        }
        units.put(units.next(), record);
        return true;
    }

    private void skipLineFeed(int unit) throws IOException {
        if (unit == '\r' && units.peek() == '\n') {
            units.next();
            line++;
        }
    }

    @Override
    public void close() throws IOException {
        units.close();
    }
}
