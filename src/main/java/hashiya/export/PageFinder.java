package hashiya.export;

import hashiya.export.Manifest.Entry;
import hashiya.model.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Which file of a folder is which page of its export, wherever it was moved to and whatever it is called now.
///
/// A page is known by the id at its head, and without one by its lines.
final class PageFinder {

    private static final String ENDING = ".md";
    /// How many lines of a page have to be in a file without an id.
    private static final double ENOUGH = 0.5;
    private static final Pattern HEAD = Pattern.compile("\\A---[ \t]*\n(.*?\n)?---[ \t]*(?:\n|\\z)", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("(?m)^id:[ \t]*[\"']?([^\"'\\s]+)[\"']?[ \t]*$");

    private final Path folder;
    private final Manifest manifest;
    /// What is in the folder that is not as an export wrote it, by its path.
    private final Map<String, Stranger> strangers = new TreeMap<>();
    private final Map<String, Found> found = new HashMap<>();
    private final List<String> unread = new ArrayList<>();

    /// A page as it is in the folder.
    ///
    /// @param path   relative to the folder, its steps parted by `/`
    /// @param text   nothing where it is as it was written
    /// @param copies paths of other files that say they are this page, and are not as it was written
    record Found(String path, Optional<String> text, List<String> copies) {}

    private record Stranger(Sha256 sha256, String text, String id) {}

    private PageFinder(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /// @param unread takes the paths of files of which nothing can be read
    /// @return by the path that each page was written to; without those that are not there
    static Map<String, Found> find(Path folder, Manifest manifest, Collection<Memory> pages, List<String> unread)
            throws IOException {
        var finder = new PageFinder(folder, manifest);
        finder.look();
        var ids = new HashMap<String, Memory>();
        pages.forEach(each -> id(String.join("\n", each.fixed()) + "\n").ifPresent(id -> ids.put(id, each)));
        for (var each : pages) {
            finder.inPlace(each, ids);
        }
        for (var each : pages) {
            finder.elsewhere(each);
        }
        for (var each : pages) {
            finder.byLines(each, ids);
        }
        unread.addAll(finder.unread);
        return finder.found;
    }

    /// The text of a file, whatever ends its lines; nothing where it is in no encoding of Unicode.
    private static Optional<String> text(byte[] bytes) {
        var isWide = bytes.length > 1 && (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff
                || bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe);
        try {
            return Optional.of((isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder()
                    .decode(ByteBuffer.wrap(bytes)).toString().replaceFirst("^\ufeff", "").replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> id(String text) {
        var head = HEAD.matcher(text);
        return head.find() && head.group(1) != null
                ? ID.matcher(head.group(1)).results().map(each -> each.group(1)).findFirst() : Optional.empty();
    }

    private void look() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path place, BasicFileAttributes attributes) {
                var isHidden = !place.equals(folder) && place.getFileName().toString().startsWith(".");
                return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
                    meet(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void meet(Path file) throws IOException {
        var path = VaultLinks.composed(folder.relativize(file).toString().replace('\\', '/'));
        var bytes = Files.readAllBytes(file);
        var sha256 = Sha256.of(bytes);
        if (manifest.has(new Entry(path, sha256))) {
            found.put(path, new Found(path, Optional.empty(), List.of()));
            return;
        }
        text(bytes).ifPresentOrElse(text -> strangers.put(path, new Stranger(sha256, text, id(text).orElse(""))),
                () -> unread.add(path));
    }

    /// A file in the place of a page is it, unless it says that it is another.
    private void inPlace(Memory page, Map<String, Memory> ids) {
        var there = strangers.get(page.path());
        if (there != null && ids.getOrDefault(there.id, page).equals(page)) {
            found.put(page.path(), new Found(page.path(), Optional.of(there.text), List.of()));
            strangers.remove(page.path());
        }
    }

    private void elsewhere(Memory page) {
        var id = id(String.join("\n", page.fixed()) + "\n");
        var same = new ArrayList<String>();
        strangers.forEach((path, each) -> {
            if (id.isPresent() && each.id.equals(id.get())) {
                same.add(path);
            }
        });
        if (!same.isEmpty() && !found.containsKey(page.path())) {
            take(page, same.removeFirst());
        }
        same.removeIf(path -> isUnedited(page, strangers.remove(path)));
        if (!same.isEmpty()) {
            var first = found.get(page.path());
            found.put(page.path(), new Found(first.path, first.text, List.copyOf(same)));
        }
    }

    /// The page itself, when somebody took its head away, or it never had one.
    private void byLines(Memory page, Map<String, Memory> ids) {
        if (found.containsKey(page.path())) {
            return;
        }
        var own = new HashSet<String>();
        page.fixed().forEach(each -> own.add(PageLine.key(each)));
        var best = strangers.entrySet().stream().filter(each -> !ids.containsKey(each.getValue().id))
                .max(Map.Entry.comparingByValue((one, other) -> Double.compare(share(own, one), share(own, other))));
        best.filter(each -> share(own, each.getValue()) >= ENOUGH).ifPresent(each -> take(page, each.getKey()));
    }

    private static double share(HashSet<String> own, Stranger stranger) {
        return (double) stranger.text.lines().map(PageLine::key).filter(own::contains).distinct().count() / own.size();
    }

    private void take(Memory page, String path) {
        var stranger = strangers.remove(path);
        found.put(page.path(), new Found(path,
                isUnedited(page, stranger) ? Optional.empty() : Optional.of(stranger.text), List.of()));
    }

    private boolean isUnedited(Memory page, Stranger stranger) {
        return manifest.has(new Entry(page.path(), stranger.sha256));
    }
}
