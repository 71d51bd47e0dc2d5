package hashiya.intake.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Reads the directory at the end of an archive, ZIP64 with it.
final class Directory {

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int HEADER = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int HEADER_SIZE = 46;
    private static final int LONGEST_COMMENT = 0xffff;

    /// In bytes: about a million entries.
    private static final int LARGEST = 128 << 20;

    private static final int ENCRYPTED = 1;
    private static final int NAME_IN_UTF_8 = 1 << 11;

    private final Bytes bytes;
    private final Function<byte[], Function<byte[], String>> oldNames;

    /// @param oldNames tells how names are read that are not in UTF-8, from all of them together
    Directory(Bytes bytes, Function<byte[], Function<byte[], String>> oldNames) {
        this.bytes = bytes;
        this.oldNames = oldNames;
    }

    /// Where the directory is.
    private record Place(long at, long size) {}

    /// A listing whose name is still bytes.
    private record Listed(ByteBuffer header, Names.Written name) {}

    List<Entry> entries() throws IOException {
        var place = place();
        if (place.size < 0 || place.at < 0 || place.size > LARGEST || place.at > bytes.size() - place.size) {
            throw new DamagedException("The directory is not where it should be");
        }
        var listed = listed(ByteBuffer.wrap(bytes.exactly(place.at, (int) place.size)).order(ByteOrder.LITTLE_ENDIAN));
        var names = new Names(oldNames, listed.stream().map(Listed::name).toList());
        return listed.stream().map(each -> entry(each, names)).toList();
    }

    private Place place() throws IOException {
        var tail = (int) Math.min(bytes.size(), END_SIZE + LONGEST_COMMENT);
        var start = bytes.size() - tail;
        var end = ByteBuffer.wrap(bytes.exactly(start, tail)).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = tail - END_SIZE; at >= 0; at--) {
            if (end.getInt(at) == END) {
                var size = unsigned(end.getInt(at + 12));
                var offset = unsigned(end.getInt(at + 16));
                var large = offset == 0xffffffffL || size == 0xffffffffL;
                return large ? place64(start + at) : new Place(offset, size);
            }
        }
        throw new DamagedException("There is no directory at the end");
    }

    private Place place64(long endAt) throws IOException {
        var locator = ByteBuffer.wrap(bytes.exactly(endAt - 20, 20)).order(ByteOrder.LITTLE_ENDIAN);
        if (locator.getInt(0) != LOCATOR_64) {
            throw new DamagedException("The large directory is not to be found");
        }
        var end = ByteBuffer.wrap(bytes.exactly(locator.getLong(8), 56)).order(ByteOrder.LITTLE_ENDIAN);
        if (end.getInt(0) != END_64) {
            throw new DamagedException("The large directory is not where it should be");
        }
        return new Place(end.getLong(48), end.getLong(40));
    }

    private static List<Listed> listed(ByteBuffer directory) throws DamagedException {
        var found = new ArrayList<Listed>();
        while (directory.remaining() >= HEADER_SIZE) {
            var header = directory.slice().order(ByteOrder.LITTLE_ENDIAN);
            var name = Short.toUnsignedInt(header.getShort(28));
            var extra = Short.toUnsignedInt(header.getShort(30));
            var whole = HEADER_SIZE + name + extra + Short.toUnsignedInt(header.getShort(32));
            if (header.getInt(0) != HEADER || whole > header.remaining()) {
                throw new DamagedException("The directory is broken");
            }
            var names = new byte[name];
            header.get(HEADER_SIZE, names);
            var extras = new byte[extra];
            header.get(HEADER_SIZE + name, extras);
            found.add(new Listed(header, new Names.Written(names, extras)));
            directory.position(directory.position() + whole);
        }
        return found;
    }

    private static Entry entry(Listed listed, Names names) {
        var header = listed.header;
        var size = unsigned(header.getInt(24));
        var packed = unsigned(header.getInt(20));
        var at = unsigned(header.getInt(42));
        var large = listed.name.field(1).orElse(ByteBuffer.allocate(0));
        size = size == 0xffffffffL && large.remaining() >= 8 ? large.getLong() : size;
        packed = packed == 0xffffffffL && large.remaining() >= 8 ? large.getLong() : packed;
        at = at == 0xffffffffL && large.remaining() >= 8 ? large.getLong() : at;
        var flags = header.getShort(8);
        var path = names.path(listed.name, (flags & NAME_IN_UTF_8) != 0);
        return new Entry(path, (flags & ENCRYPTED) != 0, Short.toUnsignedInt(header.getShort(10)), packed, size,
                unsigned(header.getInt(16)), at);
    }

    private static long unsigned(int value) {
        return Integer.toUnsignedLong(value);
    }
}
