package hashiya.intake.zip;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/// What comes out of an entry, counted and checked.
final class Unpacked extends InputStream {

    /// Below this many bytes no ratio says anything.
    private static final long HARMLESS = 1 << 20;

    private final CRC32 crc = new CRC32();
    private final Inflater inflater = new Inflater(true);
    private final InputStream in;
    private final Entry entry;
    private final Allowance allowance;
    private long size;

    Unpacked(PackedBytes packed, Entry entry, Allowance allowance) {
        in = entry.method() == 0 ? packed : new InflaterInputStream(packed, inflater, 1 << 15);
        this.entry = entry;
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 1 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException(entry.path() + " is not wanted any more");
        }
        var there = unpack(into, from, count);
        if (there < 0) {
            if (crc.getValue() != entry.crc()) {
                throw new DamagedException(entry.path() + " does not come out as it went in");
            }
            return -1;
        }
        crc.update(into, from, there);
        size += there;
        allowance.take(there);
        if (size > HARMLESS && size / Allowance.RATIO > entry.packed()) {
            throw new TooMuchException(entry.path(), false);
        }
        return there;
    }

    private int unpack(byte[] into, int from, int count) throws IOException {
        try {
            return in.read(into, from, count);
        } catch (ZipException | java.io.EOFException e) {
            throw new DamagedException(entry.path() + ": " + e.getMessage());
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
