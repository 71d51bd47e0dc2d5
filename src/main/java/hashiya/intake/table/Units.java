package hashiya.intake.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// A text as units of its encoding, so that its signs are found and each stretch of it keeps its own bytes: single
/// bytes, or in UTF-16 two together.
final class Units implements AutoCloseable {

    static final int END = -1;
    static final int BYTE_ORDER_MARK = 0xfeff;

    private final InputStream in;
    private final boolean isWide;
    private final boolean isBigEndian;
    private int ahead = END;
    private boolean hasAhead;

    /// @param charset in which ASCII is one byte a letter, or UTF-16
    Units(InputStream in, Charset charset) {
        this.in = new BufferedInputStream(in, 1 << 16);
        isBigEndian = charset.equals(StandardCharsets.UTF_16BE);
        isWide = isBigEndian || charset.equals(StandardCharsets.UTF_16LE);
    }

    int next() throws IOException {
        if (hasAhead) {
            hasAhead = false;
            return ahead;
        }
        return read();
    }

    int peek() throws IOException {
        if (!hasAhead) {
            ahead = read();
            hasAhead = true;
        }
        return ahead;
    }

    /// Writes the bytes of a unit.
    void put(int unit, ByteArrayOutputStream out) {
        if (isWide && isBigEndian) {
            out.write(unit >> 8);
        }
        out.write(unit);
        if (isWide && !isBigEndian) {
            out.write(unit >> 8);
        }
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
