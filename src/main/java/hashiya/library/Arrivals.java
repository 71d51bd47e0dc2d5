package hashiya.library;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Replaced;
import hashiya.change.JournalEntry;
import hashiya.model.Article;
import hashiya.model.DirectionChoice;
import hashiya.model.Entity;
import hashiya.model.Id;
import hashiya.model.ReadState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is new since the analyst last looked: the things that entered the workspace, or changed in it, after one entry
/// of its journal. Read from the journal, and read on by [#refresh].
///
/// A thing is told by how it was then and how it is now: what came and went again, or was changed and put back, is not
/// new, by undo or otherwise. That an article was read, or set in another direction, is no change of it.
public final class Arrivals {

    private static final int SLICE = 500;

    private final Map<Id, Fate> fates = new HashMap<>();
    private final Library library;
    private long read;

    /// A thing that was touched: how it was then, nothing where it was not there; and how it is now, likewise. Of what
    /// was not there nothing but that is remembered: an import of a hundred thousand articles need not be held.
    private static final class Fate {

        private final Optional<Entity> then;
        private Optional<Entity> now = Optional.empty();
        private boolean isThere;

        Fate(Optional<Entity> then) {
            this.then = then;
        }

        void becomes(Optional<Entity> entity) {
            isThere = entity.isPresent();
            now = then.isEmpty() ? Optional.empty() : entity;
        }

        boolean entered() {
            return isThere && then.isEmpty();
        }

        boolean changed() {
            return isThere && then.isPresent() && !plain(then.get()).equals(plain(now.orElseThrow()));
        }

        private static Entity plain(Entity entity) {
            return entity instanceof Article article
                    ? article.with(ReadState.UNREAD).with(DirectionChoice.BY_MAJORITY) : entity;
        }
    }

    private Arrivals(Library library, long entry) {
        this.library = library;
        read = entry;
    }

    /// Takes as long as much has happened since. Not for the screen's thread.
    ///
    /// @param entry the last entry that was seen; 0 where nothing was
    public static Arrivals since(Library library, long entry) {
        var arrivals = new Arrivals(library, entry);
        arrivals.refresh();
        return arrivals;
    }

    /// Reads on to the newest entry.
    public synchronized void refresh() {
        for (var slice = next(); !slice.isEmpty(); slice = next()) {
            for (var entry : slice) {
                entry.change().steps().forEach(this::follow);
                read = entry.number();
            }
        }
    }

    /// The newest entry that was read.
    public synchronized long entry() {
        return read;
    }

    /// Whether a thing entered or changed.
    public synchronized boolean has(Id id) {
        var fate = fates.get(id);
        return fate != null && (fate.entered() || fate.changed());
    }

    /// The things that were not there.
    public synchronized Set<Id> entered() {
        var ids = new HashSet<Id>();
        fates.forEach((id, fate) -> {
            if (fate.entered()) {
                ids.add(id);
            }
        });
        return ids;
    }

    /// The things that were there, and were not as they are.
    public synchronized Set<Id> changed() {
        var ids = new HashSet<Id>();
        fates.forEach((id, fate) -> {
            if (fate.changed()) {
                ids.add(id);
            }
        });
        return ids;
    }

    private List<JournalEntry> next() {
        return library.entries(read + 1, SLICE);
    }

    private void follow(Change step) {
        switch (step) {
            case Added(var entity) -> fate(entity.id(), Optional.empty()).becomes(Optional.of(entity));
            case Removed(var entity) -> fate(entity.id(), Optional.of(entity)).becomes(Optional.empty());
            case Replaced(var before, var after) -> fate(after.id(), Optional.of(before)).becomes(Optional.of(after));
            // In the journal these stand as one of the above.
            case Change.Imported _, Change.Renewed _, Change.Batch _ -> { }
        }
    }

    private Fate fate(Id id, Optional<Entity> then) {
        return fates.computeIfAbsent(id, _ -> new Fate(then));
    }
}
