package hashiya.sharing;

import hashiya.export.Draft;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Snapshot;
import hashiya.sharing.Leak.Seen;
import hashiya.sharing.Lookout.Target;
import hashiya.text.Graphemes;
import hashiya.text.TextRange;
import hashiya.work.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/// Looks through finished files for whatever must not be in them.
///
/// It knows the names and the files, and nothing of how the one was kept out of the other; so it finds what was missed.
public final class LeakCheck {

    /// Around what stands there on its lines, in UTF-16 units.
    private static final int AROUND = 40;

    /// Digests and names of the kind of UUIDs, whose letters mean nothing: `BBC` stands in many.
    private static final Pattern DIGEST = Pattern.compile("(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-"
            + "[0-9A-Fa-f]{12}|[0-9A-Fa-f]{32,128})(?![0-9A-Za-z])");

    private record Place(String path, int line, Id what) { }

    private final Lookout lookout;
    private final List<Leak> leaks = new ArrayList<>();
    private final Map<Place, Integer> told = new HashMap<>();

    private LeakCheck(Snapshot snapshot, Sharing sharing) {
        lookout = lookout(snapshot, sharing);
    }

    /// Sees whatever must not be in a file.
    static Lookout lookout(Snapshot snapshot, Sharing sharing) {
        return new Lookout(Stream.concat(Blind.names(snapshot, sharing), Blind.passages(snapshot, sharing)
                .flatMap(each -> runs(each.id(), each.quote()))).toList());
    }

    /// @param snapshot the workspace as it is, with the names
    /// @param progress counts files, and stops the work when it was cancelled
    /// @return those that are sure first, then by file and line; one for each hidden thing in a line
    public static List<Leak> of(Snapshot snapshot, Sharing sharing, List<Draft.Item> files, Progress progress) {
        if (!sharing.hides()) {
            return List.of();
        }
        var check = new LeakCheck(snapshot, sharing);
        for (var at = 0; at < files.size(); at++) {
            progress.at(at, files.size());
            check.look(files.get(at));
        }
        check.leaks.sort(Comparator.comparing((Leak each) -> !each.sure()).thenComparing(Leak::path)
                .thenComparing(Leak::line));
        return List.copyOf(check.leaks);
    }

    private static Stream<Target> runs(HighlightId passage, String quote) {
        return Spellings.runs(quote).stream().map(each -> new Target(passage, each));
    }

    private void look(Draft.Item item) {
        var path = item.path();
        look(path, path, true);
        var words = item.words().get();
        if (!words.isEmpty()) {
            look(path, words, false);
            return;
        }
        var bytes = item.file().bytes();
        if (isArchive(bytes)) {
            archive(path, bytes);
        } else {
            look(path, new String(bytes, StandardCharsets.UTF_8), false);
        }
    }

    private static boolean isArchive(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
    }

    private void archive(String path, byte[] bytes) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var inside = path + "/" + entry.getName();
                look(inside, inside, true);
                look(inside, new String(zip.readAllBytes(), StandardCharsets.UTF_8), false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What was just written can be read", e);
        }
    }

    private void look(String path, String text, boolean isName) {
        var read = DIGEST.matcher(text).replaceAll(each -> " ".repeat(each.group().length()));
        for (var reading : Decoded.all(read)) {
            var line = 1;
            var counted = 0;
            for (var each : lookout.in(reading)) {
                for (; counted < each.range().start(); counted++) {
                    line += reading.charAt(counted) == '\n' ? 1 : 0;
                }
                tell(path, isName ? 0 : line, new Seen(each.what(), excerpt(reading, each.range()),
                        Context.of(reading, each.range()), each.sure()));
            }
        }
    }

    /// Every reading shows most of what the others show.
    private void tell(String path, int line, Seen seen) {
        var leak = new Leak(path, line, seen, Optional.empty());
        var place = new Place(path, line, seen.what());
        var known = told.get(place);
        if (known == null || seen.sure() && !leaks.get(known).sure()) {
            told.putIfAbsent(place, leaks.size());
            if (known == null) {
                leaks.add(leak);
            } else {
                leaks.set(known, leak);
            }
        }
    }

    private static String excerpt(String text, TextRange range) {
        var before = text.lastIndexOf('\n', range.start()) + 1;
        var after = text.indexOf('\n', range.end());
        var from = Graphemes.end(text, Math.min(range.start(), Math.max(before, range.start() - AROUND)));
        var to = Graphemes.start(text, Math.min(after < 0 ? text.length() : after, range.end() + AROUND));
        return text.substring(Math.min(from, range.start()), Math.max(to, range.end())).replaceAll("\\s+", " ").strip();
    }
}
