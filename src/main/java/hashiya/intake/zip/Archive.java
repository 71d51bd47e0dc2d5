package hashiya.intake.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A ZIP archive, also one inside another, of which nothing is unpacked but what is asked for.
///
/// Java's own reader refuses a whole archive for one locked entry, and knows names in one encoding only.
public final class Archive implements AutoCloseable {

    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;

    private final Bytes bytes;
    private final List<Entry> entries;
    private final Allowance allowance;
    private final boolean isCutShort;

    private Archive(Bytes bytes, List<Entry> entries, Allowance allowance, boolean isCutShort) {
        this.bytes = bytes;
        this.entries = entries;
        this.allowance = allowance;
        this.isCutShort = isCutShort;
    }

    /// @param oldNames tells how names are read that are not in UTF-8, from all of them together
    /// @throws DamagedException if it has neither a directory that holds together nor entries without one
    /// @throws TooMuchException if its entries share their bytes, so that there is more in it than there can be
    public static Archive open(Bytes bytes, Function<byte[], Function<byte[], String>> oldNames, Allowance allowance)
            throws IOException {
        try {
            return new Archive(bytes, checked(new Directory(bytes, oldNames).entries(), bytes), allowance, false);
        } catch (DamagedException e) {
            var remains = new Remains(bytes).entries(oldNames);
            if (remains.isEmpty()) {
                throw e;
            }
            return new Archive(bytes, checked(remains, bytes), allowance, true);
        }
    }

    private static List<Entry> checked(List<Entry> entries, Bytes bytes) throws IOException {
        var sum = 0L;
        for (var entry : entries) {
            sum += Math.max(entry.packed(), 0);
            if (entry.packed() < 0 || sum > bytes.size()) {
                throw new TooMuchException("The entries of the archive lie over each other", true);
            }
        }
        return entries;
    }

    /// Whether its directory is missing or broken, so that nobody knows what else was in it.
    public boolean isCutShort() {
        return isCutShort;
    }

    /// In the order of its directory.
    public List<Entry> entries() {
        return entries;
    }

    public Optional<Entry> entry(String path) {
        return entries.stream().filter(each -> each.path().equals(path)).findFirst();
    }

    /// The bytes of an entry.
    ///
    /// @param limit in bytes
    /// @throws TooMuchException if there are more, or more than its packed size can explain
    /// @throws DamagedException if they do not come out as they went in
    public byte[] read(Entry entry, int limit) throws IOException {
        if (entry.size() > limit) {
            throw new TooMuchException(entry.path(), false);
        }
        try (var in = open(entry)) {
            var out = new ByteArrayOutputStream(Math.clamp(entry.size(), 32, 1 << 20));
            var buffer = new byte[1 << 16];
            for (var count = in.read(buffer); count > 0; count = in.read(buffer)) {
                if (out.size() + count > limit) {
                    throw new TooMuchException(entry.path(), false);
                }
                out.write(buffer, 0, count);
            }
            return out.toByteArray();
        }
    }

    /// The same as they are unpacked, whatever their number: each read may throw as [#read] does.
    public InputStream open(Entry entry) throws IOException {
        if (entry.isEncrypted() || entry.isPackedInAnUnknownWay()) {
            throw new DamagedException("Cannot unpack " + entry.path());
        }
        var header = ByteBuffer.wrap(bytes.exactly(entry.at(), LOCAL_SIZE)).order(ByteOrder.LITTLE_ENDIAN);
        if (header.getInt(0) != LOCAL) {
            throw new DamagedException("No entry is where " + entry.path() + " should be");
        }
        var start = entry.at() + LOCAL_SIZE + Short.toUnsignedInt(header.getShort(26))
                + Short.toUnsignedInt(header.getShort(28));
        var packed = new PackedBytes(bytes, start, entry.packed());
        return new Unpacked(packed, entry, allowance);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
