package hashiya.exchange.refi;

import hashiya.exchange.ExchangeRefusal.Reason;
import hashiya.exchange.Unreadable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A project's archive. Only what is asked for is unpacked, and nothing is ever written to a disk.
final class Archive implements AutoCloseable {

    /// One file in it, unpacked, in bytes.
    static final int ENTRY = 64 << 20;
    /// All that is unpacked, in bytes.
    static final long ALL = 512L << 20;
    static final int ENTRIES = 100_000;
    private static final Charset OLD = Charset.forName("IBM437");

    private final ZipFile zip;
    /// By path in small letters, with `/` between steps.
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private long unpacked;

    private Archive(ZipFile zip) {
        this.zip = zip;
        if (zip.size() > ENTRIES) {
            throw new Unreadable(Reason.TOO_LARGE, String.valueOf(ALL >> 20));
        }
        zip.stream().forEach(each -> {
            var path = each.getName().replace('\\', '/');
            if (isOutside(path)) {
                throw new Unreadable(Reason.PATH_OUTSIDE, each.getName());
            }
            if (!path.endsWith("/")) {
                entries.putIfAbsent(path.toLowerCase(Locale.ROOT), each);
            }
        });
    }

    /// @throws Unreadable if it is no archive, or one that may do harm
    static Archive open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = zip(file);
        } catch (ZipException e) {
            throw new Unreadable(Reason.DAMAGED_ARCHIVE, "");
        }
        try {
            return new Archive(zip);
        } catch (Unreadable e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(file.toFile(), OLD);
        }
    }

    private static boolean isOutside(String path) {
        return path.startsWith("/") || path.matches("[A-Za-z]:.*") || path.indexOf('\0') >= 0
                || Arrays.asList(path.split("/", -1)).contains("..");
    }

    /// The document that holds the project, by whatever name.
    byte[] project() {
        return entries.keySet().stream().filter(each -> each.endsWith(".qde"))
                .min(Comparator.comparing((String each) -> !each.equals("project.qde"))
                        .thenComparing(each -> each.chars().filter(sign -> sign == '/').count())
                        .thenComparing(Comparator.naturalOrder()))
                .flatMap(this::read).orElseThrow(() -> new Unreadable(Reason.NO_PROJECT, ""));
    }

    /// The file that an address such as `internal://name.txt` leads to; nothing where it is not in the archive.
    Optional<byte[]> at(String address) {
        var path = address.strip().replace('\\', '/').replaceFirst("^(?i)(internal|relative):/+", "")
                .replaceFirst("^(?i)absolute:/+.*/", "").replaceFirst("^(\\./)+", "").toLowerCase(Locale.ROOT);
        var name = path.substring(path.lastIndexOf('/') + 1);
        return read("sources/" + path).or(() -> read(path)).or(() -> read("sources/" + name)).or(() -> read(name))
                .or(() -> entries.keySet().stream().filter(each -> each.endsWith("/" + name)).sorted().findFirst()
                        .flatMap(this::read));
    }

    private Optional<byte[]> read(String path) {
        var entry = entries.get(path);
        if (entry == null) {
            return Optional.empty();
        }
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(ENTRY + 1);
            unpacked += bytes.length;
            if (bytes.length > ENTRY || unpacked > ALL) {
                throw new Unreadable(Reason.TOO_LARGE, String.valueOf((bytes.length > ENTRY ? ENTRY : ALL) >> 20));
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            throw new Unreadable(Reason.DAMAGED_ARCHIVE, entry.getName());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
