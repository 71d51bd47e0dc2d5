package hashiya.intake.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What is left of an archive without its directory, as of a download that broke off: the entries one after the other,
/// by the headers that stand before each. The last may be cut in two; reading it says so.
final class Remains {

    private static final int HEADER = 0x04034b50;
    private static final int HEADER_SIZE = 30;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int DESCRIPTOR_SIZE = 16;
    private static final int ENCRYPTED = 1;
    private static final int SIZES_BEHIND = 1 << 3;
    private static final int NAME_IN_UTF_8 = 1 << 11;
    private static final int MOST = 100_000;
    private static final int STEP = 1 << 16;

    private final Bytes bytes;
    private final long size;
    private final List<Found> found = new ArrayList<>();

    Remains(Bytes bytes) throws IOException {
        this.bytes = bytes;
        size = bytes.size();
    }

    /// An entry whose name is still bytes.
    private record Found(ByteBuffer header, Names.Written name, long at, Sizes sizes) {

        Entry entry(Names names) {
            var flags = header.getShort(6);
            return new Entry(names.path(name, (flags & NAME_IN_UTF_8) != 0), (flags & ENCRYPTED) != 0,
                    Short.toUnsignedInt(header.getShort(8)), sizes.packed, sizes.unpacked, sizes.crc, at);
        }
    }

    /// @param next where the next header may be
    private record Sizes(long packed, long unpacked, long crc, long next) {}

    /// @param oldNames as for a directory
    List<Entry> entries(Function<byte[], Function<byte[], String>> oldNames) throws IOException {
        var at = 0L;
        while (found.size() < MOST && at + HEADER_SIZE < size) {
            var header = ByteBuffer.wrap(bytes.exactly(at, HEADER_SIZE)).order(ByteOrder.LITTLE_ENDIAN);
            var name = Short.toUnsignedInt(header.getShort(26));
            var extra = Short.toUnsignedInt(header.getShort(28));
            var start = at + HEADER_SIZE + name + extra;
            if (header.getInt(0) != HEADER || start > size) {
                break;
            }
            var written = new Names.Written(bytes.exactly(at + HEADER_SIZE, name),
                    bytes.exactly(at + HEADER_SIZE + name, extra));
            var sizes = sizes(header, written, start);
            found.add(new Found(header, written, at, sizes));
            at = sizes.next;
        }
        var names = new Names(oldNames, found.stream().map(Found::name).toList());
        return found.stream().map(each -> each.entry(names)).toList();
    }

    private Sizes sizes(ByteBuffer header, Names.Written name, long start) throws IOException {
        var packed = unsigned(header.getInt(18));
        if ((header.getShort(6) & SIZES_BEHIND) != 0 && packed == 0) {
            return behind(start);
        }
        var unpacked = unsigned(header.getInt(22));
        var large = name.field(1).orElse(ByteBuffer.allocate(0));
        unpacked = unpacked == 0xffffffffL && large.remaining() >= 8 ? large.getLong() : unpacked;
        packed = packed == 0xffffffffL && large.remaining() >= 8 ? large.getLong() : packed;
        var there = Math.clamp(packed, 0, size - start);
        return new Sizes(there, unpacked, unsigned(header.getInt(14)), start + there);
    }

    /// Of an entry whose sizes stand behind it: where a descriptor is that names the way to it as the packed size.
    private Sizes behind(long start) throws IOException {
        var window = new byte[STEP + DESCRIPTOR_SIZE];
        for (var at = start; at < size; at += STEP) {
            var there = bytes.read(at, window, window.length);
            var buffer = ByteBuffer.wrap(window).order(ByteOrder.LITTLE_ENDIAN);
            for (var in = 0; in < Math.min(STEP, there - DESCRIPTOR_SIZE + 1); in++) {
                var packed = at + in - start;
                if (window[in] == 'P' && buffer.getInt(in) == DESCRIPTOR && unsigned(buffer.getInt(in + 8)) == packed) {
                    return new Sizes(packed, unsigned(buffer.getInt(in + 12)), unsigned(buffer.getInt(in + 4)),
                            at + in + DESCRIPTOR_SIZE);
                }
            }
        }
        return new Sizes(size - start, 0, 0, size);
    }

    private static long unsigned(int value) {
        return Integer.toUnsignedLong(value);
    }
}
