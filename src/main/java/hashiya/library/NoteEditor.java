package hashiya.library;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Batch;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Replaced;
import hashiya.change.Deed;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Many notes at once; like [Editor], of which it is a part: every call is one change, undone as one.
public final class NoteEditor {

    private final Library library;

    /// What is to become of a note.
    ///
    /// @param id       nothing for a new one; where there is none of this id any more, a new one is written
    /// @param target   what a new one is on
    /// @param markdown what it says; empty where it is taken away
    public record Wanted(Optional<NoteId> id, NoteTarget target, String markdown) {}

    public NoteEditor(Library library) {
        this.library = library;
    }

    /// Rewrites, writes and takes away notes.
    ///
    /// @return how many notes are not as they were
    public int bring(List<Wanted> wanted) {
        var before = library.snapshot().all(Note.class).stream()
                .collect(Collectors.toMap(Note::id, each -> each));
        var known = new ArrayList<>(wanted);
        known.removeIf(each -> find(before, each).map(note -> note.markdown().equals(each.markdown()))
                .orElse(each.markdown().isBlank()));
        if (known.isEmpty()) {
            return 0;
        }
        library.apply(fresh -> new Batch(Deed.IMPORTED,
                known.stream().map(each -> change(each, find(before, each), fresh)).toList()));
        return known.size();
    }

    private static Optional<Note> find(Map<NoteId, Note> notes, Wanted wanted) {
        return wanted.id().map(notes::get);
    }

    private static Change change(Wanted wanted, Optional<Note> note, Fresh fresh) {
        var at = Editor.now();
        if (note.isEmpty()) {
            return new Added(new Note(fresh.note(), wanted.target(), wanted.markdown(), at, at));
        }
        return wanted.markdown().isBlank() ? new Removed(note.get())
                : new Replaced(note.get(), note.get().edited(wanted.markdown(), at));
    }
}
