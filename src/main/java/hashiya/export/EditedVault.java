package hashiya.export;

import hashiya.export.ExportException.Problem;
import hashiya.export.Memory.Kept;
import hashiya.export.PageFinder.Found;
import hashiya.export.Returned.Kind;
import hashiya.export.Returned.Told;
import hashiya.export.Returned.What;
import hashiya.export.VaultLinks.OfPage;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import hashiya.model.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Reads a folder of exported pages that were edited since, and says what became of the notes: against what was
/// written, and against what the workspace holds now.
public final class EditedVault {

    private final Snapshot snapshot;
    private final Map<NoteId, Note> here;
    private final List<Returned.Note> notes = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final List<String> edited = new ArrayList<>();

    private EditedVault(Snapshot snapshot) {
        this.snapshot = snapshot;
        here = snapshot.all(Note.class).stream().collect(Collectors.toMap(Note::id, each -> each));
    }

    /// Whether an export wrote into the folder, and kept what its pages said.
    public static boolean isOne(Path folder) {
        return Files.isRegularFile(folder.resolve(Manifest.NAME)) && Files.isDirectory(folder.resolve(Memory.FOLDER));
    }

    /// Takes a moment where there are thousands of pages; on any thread.
    ///
    /// @throws ExportException if the folder holds no export, or one of another workspace, or cannot be read
    public static Returned read(Path folder, Snapshot snapshot) {
        var place = folder.toAbsolutePath().normalize();
        try {
            var manifest = Manifest.of(place);
            var memories = memories(place, manifest);
            if (memories.isEmpty()) {
                throw new ExportException(Problem.NO_EXPORT, place);
            }
            if (memories.values().stream().anyMatch(each -> !each.workspace().equals(snapshot.workspace()))) {
                throw new ExportException(Problem.OTHER_WORKSPACE, place);
            }
            var unread = new ArrayList<String>();
            var found = PageFinder.find(place, manifest, memories.values(), unread);
            var vault = new EditedVault(snapshot);
            vault.read(memories, found, unread);
            return new Returned(vault.notes, vault.told, vault.edited);
        } catch (IOException e) {
            throw new ExportException(ExportFolder.problem(e), place, e);
        }
    }

    private static Map<String, Memory> memories(Path folder, Manifest manifest) throws IOException {
        var memories = new TreeMap<String, Memory>();
        for (var path : manifest.paths()) {
            var file = folder.resolve(path).normalize();
            if (path.startsWith(Memory.FOLDER) && file.startsWith(folder) && Files.isRegularFile(file)) {
                Memory.parse(text(file)).filter(each -> Memory.place(each.path()).equals(path))
                        .ifPresent(each -> memories.put(each.path(), each));
            }
        }
        return memories;
    }

    /// What is no UTF-8 becomes a sign that says so, and is then seen in the difference.
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private void read(Map<String, Memory> memories, Map<String, Found> found, List<String> unread) {
        unread.forEach(each -> told.add(new Told(What.UNREADABLE, each, 0, "", "")));
        var were = new TreeMap<String, String>();
        var are = new TreeMap<String, String>();
        memories.forEach((path, memory) -> {
            were.put(path, memory.id());
            if (found.containsKey(path)) {
                are.put(found.get(path).path(), memory.id());
            }
        });
        var links = new VaultLinks(were, are);
        for (var each : memories.values()) {
            var page = found.get(each.path());
            if (page != null) {
                read(each, page, links);
            } else if (!unread.contains(each.path())) {
                // Whoever deletes a file does not mean all that was ever written on what it is about.
                told.add(new Told(What.MISSING, each.path(), 0, "", ""));
            }
        }
    }

    private void read(Memory memory, Found found, VaultLinks links) {
        var path = found.path();
        if (!path.equals(memory.path())) {
            told.add(new Told(What.RENAMED, path, 0, memory.path(), ""));
        }
        found.copies().forEach(each -> told.add(new Told(What.COPY, each, 0, path, "")));
        if (found.text().isEmpty()) {
            return;
        }
        if (path.equals(memory.path())) {
            edited.add(path);
        }
        var page = new EditedPage(memory, path, found.text().get());
        var own = new OfPage(links, memory, path);
        memory.notes().forEach(each -> note(each, page.note(each), own));
        page.typed().forEach(each -> {
            var target = Targets.of(each.slot().target()).filter(this::isThere);
            var words = OwnText.fresh(each.slot().section(), each.lines(), own);
            if (target.isPresent()) {
                notes.add(new Returned.Note(Kind.ADDED, path, target.get(), Optional.empty(), "", "", words));
            } else {
                told.add(Told.edit(path, 0, "", words));
            }
        });
        told.addAll(page.told());
    }

    private void note(Kept kept, Optional<List<String>> lines, OfPage links) {
        var before = kept.written().own();
        var now = lines.map(OwnText::trimmed).map(each -> String.join("\n", each)).orElse("");
        if (now.equals(kept.written().text())) {
            return;
        }
        var there = now.isBlank() ? "" : OwnText.edited(kept.written(), lines.orElseThrow(), links);
        if (there.equals(before)) {
            return;
        }
        var id = new NoteId(Integer.parseInt(kept.note().substring(1)));
        var note = Optional.ofNullable(here.get(id));
        var target = note.map(Note::target).or(() -> Targets.of(kept.target()).filter(this::isThere));
        var own = note.map(Note::markdown).orElse("");
        if (there.equals(own)) {
            return;
        }
        if (target.isEmpty()) {
            told.add(Told.edit(links.path(), 0, before, there));
            return;
        }
        var kind = !own.equals(before) ? Kind.CONFLICT : there.isEmpty() ? Kind.REMOVED : Kind.EDITED;
        notes.add(new Returned.Note(kind, links.path(), target.get(), Optional.of(id), before, own, there));
    }

    private boolean isThere(NoteTarget target) {
        return target.thing().isEmpty() || snapshot.byId().containsKey(target.thing().get());
    }
}
