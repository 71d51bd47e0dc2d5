package hashiya.intake.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Parts a file into rows at its line breaks; where values may be quoted, not at those inside quotation marks
/// (RFC 4180). It goes by the bytes, so that each row has its own.
final class Records implements AutoCloseable {

    /// The longest row, in bytes.
    static final int LONGEST = 16 << 20;

    private static final int END = -1;

    private final ByteArrayOutputStream record = new ByteArrayOutputStream();
    private final InputStream in;
    private final boolean isWide;
    private final boolean isBigEndian;
    private final int delimiter;
    private long line = 1;
    private int ahead = END;
    private boolean hasAhead;

    /// @param charset   in which ASCII is one byte a letter, or UTF-16
    /// @param delimiter between values, or -1 where rows are lines whatever is in them
    Records(InputStream in, Charset charset, int delimiter) {
        this.in = new BufferedInputStream(in, 1 << 16);
        isBigEndian = charset.equals(StandardCharsets.UTF_16BE);
        isWide = isBigEndian || charset.equals(StandardCharsets.UTF_16LE);
        this.delimiter = delimiter;
    }

    /// The next row that is not blank.
    Optional<Record> next() throws IOException {
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
        for (var unit = unit(); unit != END; unit = unit()) {
            var isBreak = unit == '\n' || unit == '\r';
            line += unit == '\n' || unit == '\r' && peek() != '\n' ? 1 : 0;
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
                put(unit);
            }
        }
        return record.size() == 0 ? Optional.empty()
                : Optional.of(new Record(start, record.toByteArray(), isTooLong));
    }

    /// Two quotation marks inside quotation marks are one of the value.
    private boolean isDoubled() throws IOException {
        if (peek() != '"') {
            return false;
        }
        put(unit());
        return true;
    }

    private void skipLineFeed(int unit) throws IOException {
        if (unit == '\r' && peek() == '\n') {
            unit();
            line++;
        }
    }

    private void put(int unit) {
        if (isWide && isBigEndian) {
            record.write(unit >> 8);
        }
        record.write(unit);
        if (isWide && !isBigEndian) {
            record.write(unit >> 8);
        }
    }

    private int peek() throws IOException {
        if (!hasAhead) {
            ahead = read();
            hasAhead = true;
        }
        return ahead;
    }

    private int unit() throws IOException {
        if (hasAhead) {
            hasAhead = false;
            return ahead;
        }
        return read();
    }

    private int read() throws IOException {
        var first = in.read();
        if (!isWide || first < 0) {
            return first;
        }
        var second = in.read();
        return second < 0 ? END : isBigEndian ? first << 8 | second : second << 8 | first;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
