package hashiya.indexing;

import hashiya.indexing.IndexState.Phase;
import hashiya.library.Library;
import hashiya.model.ArticleId;
import hashiya.model.Id;
import hashiya.search.Census;
import hashiya.search.Completion;
import hashiya.search.IndexTrouble;
import hashiya.search.IndexTrouble.Reason;
import hashiya.search.Kind;
import hashiya.search.Request;
import hashiya.search.Results;
import hashiya.search.SearchIndex;
import hashiya.work.Ahead;
import hashiya.work.Progress;
import hashiya.work.Tender;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The index of an open workspace. It follows the journal by itself, heals by itself, and can be searched all the while
/// over what is in it; [#state] says whether that is everything. Any thread may search.
///
/// Searching fails with nothing but [IndexTrouble], and only where memory itself does.
public final class WorkspaceIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceIndex.class);
    private static final Census NOTHING = new Census(Map.of(), List.of(), 0, List.of(), List.of());

    private final List<Consumer<IndexState>> watchers = new CopyOnWriteArrayList<>();
    private final Tender tender = new Tender("hashiya-index", this::tend);
    private final Library library;
    private final IndexPlaces places;
    private volatile IndexState state = IndexState.UNOPENED;
    private volatile Optional<SearchIndex> index = Optional.empty();
    private volatile boolean cancelled;
    private volatile boolean suspect;
    private volatile Optional<Library.Following> following = Optional.empty();
    private Optional<Upkeep> upkeep = Optional.empty();

    private WorkspaceIndex(Library library, IndexPlaces places) {
        this.library = library;
        this.places = places;
    }

    /// An index that is looked after in the background from now on, until it is closed. Returns at once.
    public static WorkspaceIndex follow(Library library, IndexPlaces places) {
        var workspace = new WorkspaceIndex(library, places);
        workspace.following = Optional.of(library.follow(_ -> workspace.tender.wake()));
        workspace.tender.wake();
        return workspace;
    }

    /// An index that holds everything when this returns, and does not follow what comes after.
    ///
    /// @throws CancellationException if the work was cancelled
    public static WorkspaceIndex complete(Library library, IndexPlaces places, Progress progress) {
        var workspace = new WorkspaceIndex(library, places);
        try {
            workspace.keepUp(progress);
            return workspace;
        } catch (RuntimeException e) {
            workspace.close();
            throw e;
        }
    }

    public IndexState state() {
        return state;
    }

    /// Calls the watcher with the state as it is and then with every other, on the thread that brings it about; and
    /// whenever everything is found again, were it only for a word.
    ///
    /// @return stops calling it
    public Library.Following watch(Consumer<IndexState> watcher) {
        watchers.add(watcher);
        watcher.accept(state);
        return () -> watchers.remove(watcher);
    }

    /// Leaves the making of the index at what is in it.
    public void cancel() {
        cancelled = true;
    }

    /// Takes up what was cancelled.
    public void resume() {
        cancelled = false;
        tender.wake();
    }

    public Results search(Request request) {
        return ask(each -> each.search(request, this::text), Results.NONE);
    }

    /// The same without the first hits, which are known already.
    public Results search(Request request, int known) {
        return ask(each -> each.search(request, known, this::text), Results.NONE);
    }

    public Census census(Request request) {
        return ask(each -> each.census(request), NOTHING);
    }

    /// All things of one kind that match, in no order.
    public List<Id> matching(Request request, Kind kind) {
        return ask(each -> each.matching(request, kind), List.of());
    }

    /// Names that go on as typed.
    public List<Completion> complete(String typed, int limit) {
        return ask(each -> each.complete(typed, limit), List.of());
    }

    /// Makes what is in the index last.
    @Override
    public void close() {
        following.ifPresent(Library.Following::close);
        cancelled = true;
        tender.close();
        try {
            upkeep.ifPresent(Upkeep::commit);
        } catch (IndexTrouble e) {
            LOG.warn("The index was not kept; it is brought up again the next time", e);
        }
        discard();
    }

    private void tend() {
        if (cancelled) {
            return;
        }
        try {
            keepUp((_, _) -> {
                if (cancelled) {
                    throw new CancellationException();
                }
            });
        } catch (CancellationException e) {
            tell(state.at(Phase.STOPPED, state.done(), state.total()));
        }
    }

    /// Where the index fails, another is made in its folder; where that fails too, one in memory.
    private void keepUp(Progress progress) {
        if (suspect) {
            suspect = false;
            replace(Reason.DAMAGED);
        }
        try {
            run(progress);
        } catch (IndexTrouble e) {
            LOG.warn("The index is made anew", e);
            replace(e.reason());
            run(progress);
        }
    }

    private void replace(Reason reason) {
        // Half an index is of no use the next time, and only fills the disk that has no room for the other half.
        var isHalf = upkeep.filter(each -> !each.isKept()).isPresent();
        discard();
        if ((reason == Reason.DAMAGED || isHalf) && state.inMemory().isEmpty()) {
            IndexFolders.delete(places.of(library.workspaceId()));
        }
        if (reason != Reason.DAMAGED || state.inMemory().isPresent()) {
            state = new IndexState(state.phase(), 0, 0, Optional.of(reason));
        }
    }

    private void run(Progress progress) {
        if (index.isEmpty()) {
            index = Optional.of(open());
            upkeep = Optional.of(new Upkeep(library, index.get(),
                    (phase, done, total) -> tell(state.at(phase, done, total))));
            upkeep.get().run(progress);
            check(index.get());
        } else {
            upkeep.orElseThrow().run(progress);
        }
    }

    private SearchIndex open() {
        var workspace = library.workspaceId();
        if (state.inMemory().isPresent()) {
            return SearchIndex.inMemory(workspace);
        }
        var opened = IndexFolders.open(places.of(workspace), workspace);
        state = new IndexState(state.phase(), 0, 0, opened.trouble());
        return opened.index();
    }

    /// Looks beside everything else whether each letter of the index is as it was written.
    private void check(SearchIndex opened) {
        if (state.inMemory().isEmpty()) {
            Ahead.begin(() -> {
                try {
                    opened.check();
                } catch (IndexTrouble e) {
                    report(opened, e);
                }
                return opened;
            });
        }
    }

    private <T> T ask(Function<SearchIndex, T> question, T nothing) {
        var asked = index;
        try {
            return asked.map(question).orElse(nothing);
        } catch (IndexTrouble e) {
            report(asked.orElseThrow(), e);
            return nothing;
        }
    }

    /// Of an index that is no longer in use nobody minds what it says.
    private void report(SearchIndex failed, IndexTrouble trouble) {
        if (index.filter(failed::equals).isPresent() && trouble.reason() == Reason.DAMAGED && !cancelled) {
            LOG.warn("The index is damaged", trouble);
            suspect = true;
            tender.wake();
        }
    }

    private void discard() {
        var old = index;
        index = Optional.empty();
        upkeep = Optional.empty();
        try {
            old.ifPresent(SearchIndex::close);
        } catch (IndexTrouble e) {
            LOG.debug("What was damaged is not closed well", e);
        }
    }

    private void tell(IndexState now) {
        if (!now.equals(state) || now.phase() == Phase.READY) {
            state = now;
            watchers.forEach(each -> each.accept(now));
        }
    }

    private String text(ArticleId article, int version) {
        try {
            return library.text(article, version);
        } catch (RuntimeException e) {
            LOG.warn("The text {} of {} cannot be shown", version, article, e);
            return "";
        }
    }
}
