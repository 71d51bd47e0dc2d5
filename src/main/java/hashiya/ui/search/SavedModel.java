package hashiya.ui.search;

import hashiya.indexing.WorkspaceIndex;
import hashiya.library.Arrivals;
import hashiya.library.Library;
import hashiya.library.SearchEditor;
import hashiya.model.Id;
import hashiya.model.Look;
import hashiya.model.SavedSearch;
import hashiya.model.SavedSearch.Scope;
import hashiya.model.SavedSearchId;
import hashiya.model.SynonymGroup;
import hashiya.model.Synonyms;
import hashiya.search.Kind;
import hashiya.search.Request;
import hashiya.search.query.Query;
import hashiya.ui.desk.Workspace;
import hashiya.work.Tender;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// The searches that the analyst keeps for the search box, and what each finds that is new. FX thread only; the counting
/// is done beside it.
final class SavedModel implements AutoCloseable {

    /// @param news what it finds that came since it was last looked at; nothing until that is counted
    record Row(SavedSearch search, Optional<Set<Id>> news) {}

    private record Wanted(WorkspaceIndex index, List<SavedSearch> searches, Synonyms synonyms) {}

    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final AtomicReference<Optional<Wanted>> wanted = new AtomicReference<>(Optional.empty());
    private final Tender tender = new Tender("hashiya-saved", this::count);
    private final Map<SavedSearchId, Set<Id>> news = new HashMap<>();
    /// What came since each look, by its journal entry. Of the counting thread.
    private final Map<Long, Arrivals> arrivals = new HashMap<>();
    private final Workspace workspace;
    private final SearchState state;
    private final Subscription following;

    SavedModel(Workspace workspace, SearchState state) {
        this.workspace = workspace;
        this.state = state;
        following = workspace.mirror().listen(_ -> redraw());
    }

    /// By name.
    ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// Counts anew what came.
    void refresh() {
        state.index().get().filter(_ -> !rows.get().isEmpty()).ifPresent(index -> {
            wanted.set(Optional.of(new Wanted(index, rows.get().stream().map(Row::search).toList(),
                    Synonyms.of(List.copyOf(workspace.mirror().all(SynonymGroup.class))))));
            tender.wake();
        });
    }

    /// @param onDone hears of it once it is kept
    void save(String name, String query, Consumer<SavedSearch> onDone) {
        workspace.edit(_ -> editor().save(name, query, Scope.EVERYTHING), onDone);
    }

    void rename(SavedSearchId id, String name) {
        workspace.edit(_ -> editor().rename(id, name), _ -> { });
    }

    void remove(SavedSearchId id, Runnable onDone) {
        workspace.edit(_ -> {
            editor().remove(id);
            return true;
        }, _ -> onDone.run());
    }

    void undo() {
        workspace.undo(_ -> { });
    }

    /// The analyst looks at what it finds now: from here on that is no longer new.
    void looked(SavedSearchId id) {
        workspace.read(library -> {
            new SearchEditor(library).looked(id, library.lastEntry());
            return true;
        }, _ -> {
            news.put(id, Set.of());
            redraw();
        });
    }

    @Override
    public void close() {
        following.unsubscribe();
        wanted.set(Optional.empty());
        // Not on the screen: it waits for what is just being counted.
        workspace.background().run(() -> {
            tender.close();
            return true;
        }, _ -> { }, _ -> { });
    }

    private void redraw() {
        var now = workspace.mirror().all(SavedSearch.class).stream().filter(each -> each.scope() == Scope.EVERYTHING)
                .sorted(Comparator.comparing(SavedSearch::name).thenComparing(SavedSearch::id))
                .map(each -> new Row(each, Optional.ofNullable(news.get(each.id())))).toList();
        if (!now.equals(rows.get())) {
            rows.set(now);
        }
    }

    private SearchEditor editor() {
        return new SearchEditor(workspace.library());
    }

    private void count() {
        wanted.getAndSet(Optional.empty()).ifPresent(asked -> {
            var counted = new HashMap<SavedSearchId, Set<Id>>();
            asked.searches.forEach(each -> counted.put(each.id(), news(asked, each)));
            workspace.background().screen().execute(() -> {
                news.putAll(counted);
                redraw();
            });
        });
    }

    private Set<Id> news(Wanted asked, SavedSearch search) {
        var since = since(workspace.library(), search);
        var ids = new HashSet<>(since.entered());
        ids.addAll(since.changed());
        var query = Query.parse(search.query()).query();
        if (query.isEmpty() || ids.isEmpty()) {
            return Set.of();
        }
        var request = Request.of(query.get(), 1).with(asked.synonyms);
        var found = new HashSet<Id>();
        for (var kind : Kind.values()) {
            if (ids.stream().anyMatch(id -> Kind.of(id).equals(Optional.of(kind)))) {
                asked.index.matching(request, kind).stream().filter(ids::contains).forEach(found::add);
            }
        }
        return found;
    }

    private Arrivals since(Library library, SavedSearch search) {
        var entry = library.look(search.id()).map(Look::entry).orElse(0L);
        var known = arrivals.computeIfAbsent(entry, each -> Arrivals.since(library, each));
        known.refresh();
        return known;
    }
}
