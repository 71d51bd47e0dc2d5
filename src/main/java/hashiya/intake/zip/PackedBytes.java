package hashiya.intake.zip;

import java.io.IOException;
import java.io.InputStream;

/// A stretch of the archive.
final class PackedBytes extends InputStream {

    private final Bytes bytes;
    private long at;
    private long left;

    PackedBytes(Bytes bytes, long start, long count) {
        this.bytes = bytes;
        at = start;
        left = count;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 1 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        if (left <= 0) {
            return -1;
        }
        var wanted = (int) Math.min(count, left);
        var part = from == 0 ? into : new byte[wanted];
        var there = bytes.read(at, part, wanted);
        if (there == 0) {
            throw new DamagedException("The archive ends in the middle of an entry");
        }
        if (from > 0) {
            System.arraycopy(part, 0, into, from, there);
        }
        at += there;
        left -= there;
        return there;
    }
}
