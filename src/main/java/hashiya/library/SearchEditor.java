package hashiya.library;

import hashiya.change.Change.Added;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Replaced;
import hashiya.model.Entity;
import hashiya.model.Id;
import hashiya.model.Look;
import hashiya.model.SavedSearch;
import hashiya.model.SavedSearch.Scope;
import hashiya.model.SavedSearchId;
import hashiya.model.SynonymGroup;
import hashiya.model.SynonymGroupId;
import java.util.List;

/// What an analyst keeps for searching: searches to be asked again, and words that are one; like [Editor], of which
/// it is a part: every call is one change, written when the call returns, and undone as one.
public final class SearchEditor {

    private final Library library;

    public SearchEditor(Library library) {
        this.library = library;
    }

    /// Keeps a search, which the analyst has just looked at.
    ///
    /// @throws IllegalArgumentException if the name or the query is blank
    public SavedSearch save(String name, String query, Scope scope) {
        // What comes in while it is written may not have been looked at.
        var seen = library.lastEntry();
        var change = library.apply(fresh -> new Added(new SavedSearch(fresh.savedSearch(), name, query, scope)));
        var search = (SavedSearch) change.entity();
        library.keep(new Look(search.id(), seen, Editor.now()));
        return search;
    }

    /// @throws IllegalArgumentException         if the name is blank
    /// @throws java.util.NoSuchElementException if there is no such search any more
    public SavedSearch rename(SavedSearchId id, String name) {
        var before = library.get(SavedSearch.class, id);
        return replace(before, before.named(name));
    }

    /// @throws IllegalArgumentException         if the query is blank
    /// @throws java.util.NoSuchElementException if there is no such search any more
    public SavedSearch change(SavedSearchId id, String query) {
        var before = library.get(SavedSearch.class, id);
        return replace(before, before.asking(query));
    }

    /// Takes it away, if it is still there. When it was looked at stays known, for undo.
    public void remove(SavedSearchId id) {
        removeIt(id);
    }

    /// The analyst has looked at what a saved search finds. No change, as the keeping of a bookmark is none.
    ///
    /// @param entry the newest journal entry that what was looked at is of
    public void looked(SavedSearchId id, long entry) {
        library.keep(new Look(id, entry, Editor.now()));
    }

    /// Holds words and phrases to be one in search.
    ///
    /// @throws IllegalArgumentException if they are fewer than two
    public SynonymGroup hold(List<String> words) {
        var change = library.apply(fresh -> new Added(new SynonymGroup(fresh.synonyms(), words)));
        return (SynonymGroup) change.entity();
    }

    /// Changes the words of a group.
    ///
    /// @throws IllegalArgumentException         if they are fewer than two
    /// @throws java.util.NoSuchElementException if there is no such group any more
    public SynonymGroup change(SynonymGroupId id, List<String> words) {
        var before = library.get(SynonymGroup.class, id);
        return replace(before, before.with(words));
    }

    /// Takes a group away, if it is still there.
    public void remove(SynonymGroupId id) {
        removeIt(id);
    }

    private <E extends Entity> E replace(E before, E after) {
        if (!before.equals(after)) {
            library.apply(new Replaced(before, after));
        }
        return after;
    }

    /// Nothing hangs on these.
    private void removeIt(Id id) {
        library.find(id).ifPresent(each -> library.apply(new Removed(each)));
    }
}
