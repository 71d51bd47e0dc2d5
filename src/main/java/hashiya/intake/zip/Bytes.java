package hashiya.intake.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// Bytes that are read at any place.
public interface Bytes extends AutoCloseable {

    long size() throws IOException;

    /// Reads up to `count` bytes at a place into the start of `into`.
    ///
    /// @return how many were there, 0 at the end and behind it
    int read(long at, byte[] into, int count) throws IOException;

    @Override
    void close() throws IOException;

    /// @throws IOException if there are fewer
    default byte[] exactly(long at, int count) throws IOException {
        var bytes = new byte[count];
        if (at < 0 || read(at, bytes, count) < count) {
            throw new DamagedException("It ends before " + (at + count));
        }
        return bytes;
    }

    static Bytes of(byte[] bytes) {
        return new Bytes() {

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public int read(long at, byte[] into, int count) {
                var there = Math.clamp(bytes.length - at, 0, count);
                if (there > 0) {
                    System.arraycopy(bytes, (int) at, into, 0, there);
                }
                return there;
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
    }

    static Bytes of(Path file) throws IOException {
        var channel = FileChannel.open(file);
        return new Bytes() {

            @Override
            public long size() throws IOException {
                return channel.size();
            }

            @Override
            public int read(long at, byte[] into, int count) throws IOException {
                var buffer = ByteBuffer.wrap(into, 0, count);
                while (buffer.hasRemaining()) {
                    if (channel.read(buffer, at + buffer.position()) < 0) {
                        break;
                    }
                }
                return buffer.position();
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
