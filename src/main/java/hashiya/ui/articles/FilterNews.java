package hashiya.ui.articles;

import hashiya.library.Arrivals;
import hashiya.library.Library;
import hashiya.library.SearchEditor;
import hashiya.model.ArticleId;
import hashiya.model.Look;
import hashiya.model.SavedSearchId;
import hashiya.ui.desk.Workspace;
import hashiya.work.Tender;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// Which articles came in, or became others, since each kept filter was last looked at. FX thread only; the journal is
/// read on a thread of its own.
final class FilterNews implements AutoCloseable {

    private final AtomicReference<List<SavedSearchId>> wanted = new AtomicReference<>(List.of());
    private final Tender tender = new Tender("hashiya-filters", this::read);
    private final Map<SavedSearchId, Set<ArticleId>> came = new HashMap<>();
    /// What came since each look, by its journal entry. Of the reading thread.
    private final Map<Long, Arrivals> arrivals = new HashMap<>();
    private final Workspace workspace;
    private final Runnable onRead;

    /// @param onRead hears when it is known anew
    FilterNews(Workspace workspace, Runnable onRead) {
        this.workspace = workspace;
        this.onRead = onRead;
    }

    /// As far as it was read; nothing before.
    Set<ArticleId> since(SavedSearchId filter) {
        return came.getOrDefault(filter, Set.of());
    }

    /// Reads what has happened by now.
    void refresh(List<SavedSearchId> filters) {
        if (!filters.isEmpty()) {
            wanted.set(List.copyOf(filters));
            tender.wake();
        }
    }

    /// The analyst looks at what it lists now: from here on that is no longer new.
    void looked(SavedSearchId filter) {
        workspace.read(library -> {
            new SearchEditor(library).looked(filter, library.lastEntry());
            return filter;
        }, each -> {
            came.put(each, Set.of());
            onRead.run();
        });
    }

    @Override
    public void close() {
        wanted.set(List.of());
        // Not on the screen: it waits for what is just being read.
        workspace.background().run(() -> {
            tender.close();
            return true;
        }, _ -> { }, _ -> { });
    }

    private void read() {
        var read = new HashMap<SavedSearchId, Set<ArticleId>>();
        wanted.getAndSet(List.of()).forEach(each -> read.put(each, read(workspace.library(), each)));
        if (!read.isEmpty()) {
            workspace.background().screen().execute(() -> {
                came.putAll(read);
                onRead.run();
            });
        }
    }

    private Set<ArticleId> read(Library library, SavedSearchId filter) {
        var entry = library.look(filter).map(Look::entry).orElse(0L);
        var since = arrivals.computeIfAbsent(entry, each -> Arrivals.since(library, each));
        since.refresh();
        var articles = new HashSet<ArticleId>();
        List.of(since.entered(), since.changed()).forEach(ids -> ids.forEach(id -> {
            if (id instanceof ArticleId article) {
                articles.add(article);
            }
        }));
        return articles;
    }
}
