package hashiya.sharing;

import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Snapshot;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/// Looks through finished files for whatever must not be in them.
///
/// It knows the names and the files, and nothing of how the one was kept out of the other; so it finds what was missed.
public final class LeakCheck {

    /// Around what stands there, in UTF-16 units.
    private static final int AROUND = 40;

    private record Place(String path, int line, Id what) { }

    private final Lookout lookout;
    private final List<Leak> leaks = new ArrayList<>();
    private final Set<Place> told = new HashSet<>();

    private LeakCheck(Snapshot snapshot, Sharing sharing) {
        lookout = new Lookout(Stream.concat(Blind.names(snapshot, sharing), Blind.passages(snapshot, sharing)
                .flatMap(each -> runs(each.id(), each.quote()))).toList());
    }

    /// @param snapshot the workspace as it is, with the names
    /// @param progress counts files, and stops the work when it was cancelled
    /// @return those that are sure first, then by file and line; one for each hidden thing in a line
    public static List<Leak> of(Snapshot snapshot, Sharing sharing, List<Written> files, Progress progress) {
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

    private void look(Written written) {
        var file = written.file();
        look(file.path(), file.path(), true);
        if (!written.words().isEmpty()) {
            look(file.path(), written.words(), false);
        } else if (isArchive(file.bytes())) {
            archive(file.path(), file.bytes());
        } else {
            look(file.path(), file.text(), false);
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
        for (var reading : Decoded.all(text)) {
            var line = 1;
            var counted = 0;
            for (var each : lookout.in(reading)) {
                for (; counted < each.range().start(); counted++) {
                    line += reading.charAt(counted) == '\n' ? 1 : 0;
                }
                tell(path, isName ? 0 : line, each, excerpt(reading, each.range()));
            }
        }
    }

    /// Every reading shows most of what the others show.
    private void tell(String path, int line, Sighting sighting, String excerpt) {
        if (told.add(new Place(path, line, sighting.what()))) {
            leaks.add(new Leak(path, line, sighting.what(), excerpt, sighting.sure()));
        } else if (sighting.sure()) {
            leaks.replaceAll(each -> !each.sure() && each.path().equals(path) && each.line() == line
                    && each.what().equals(sighting.what()) ? new Leak(path, line, each.what(), excerpt, true) : each);
        }
    }

    private static String excerpt(String text, TextRange range) {
        var from = Graphemes.end(text, Math.max(0, range.start() - AROUND));
        var to = Graphemes.start(text, Math.min(text.length(), range.end() + AROUND));
        return text.substring(Math.min(from, range.start()), Math.max(to, range.end())).replaceAll("\\s+", " ").strip();
    }
}
