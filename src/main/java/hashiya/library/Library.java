package hashiya.library;

import hashiya.change.Act;
import hashiya.change.Change;
import hashiya.model.ArticleId;
import hashiya.model.Bookmark;
import hashiya.model.Dismissals;
import hashiya.model.Look;
import hashiya.model.SavedSearchId;
import hashiya.model.Sketch;
import hashiya.model.Standing;
import hashiya.store.Problem;
import hashiya.store.Store;
import hashiya.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An open workspace. Any thread may call it; calls take their turn, so that one behind a long one ([#verify], a large
/// import) waits. The screen's thread therefore asks through the background.
///
/// [#apply] is the only way to change anything: the change is written together with its journal entry, and when the
/// call returns it is on the disk. Every method throws [hashiya.store.StoreException] where the file does not let it.
public final class Library extends Holdings implements AutoCloseable {

    /// Stops a follower.
    @FunctionalInterface
    public interface Following extends AutoCloseable {
        @Override
        void close();
    }

    private static final Logger LOG = LoggerFactory.getLogger(Library.class);

    private final Followers followers = new Followers();
    /// By [System#nanoTime].
    private long lastChange = System.nanoTime();
    private boolean passing;

    Library(Store store) {
        super(store);
    }

    /// Opens a workspace file that is there.
    public static Library open(Path file) {
        return opened(Store.open(file));
    }

    /// For whoever only reads: the file may lie where nothing can be written, and on a full disk.
    public static Library openToRead(Path file) {
        return opened(Store.openToRead(file));
    }

    /// Creates a workspace file where nothing is yet, and opens it.
    public static Library create(Path file) {
        return opened(Store.create(file));
    }

    public static Library openOrCreate(Path file) {
        return Files.exists(file) ? open(file) : create(file);
    }

    private static Library opened(Store store) {
        try {
            return new Library(store);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /// Plans a change with fresh ids and applies it; if it fails, nothing has happened and no id is used up.
    ///
    /// @return the change that was written
    public <C extends Change> C apply(Function<Fresh, C> plan) {
        C change;
        synchronized (this) {
            change = plan.apply(new Fresh(store));
            write(change);
        }
        followers.tell();
        return change;
    }

    /// The same, where the plan may find that there is nothing to do: nothing is written then, and nobody told.
    public <C extends Change> Optional<C> applyAny(Function<Fresh, Optional<C>> plan) {
        Optional<C> change;
        synchronized (this) {
            change = plan.apply(new Fresh(store));
            change.ifPresent(this::write);
        }
        followers.tell();
        return change;
    }

    /// The same as a part of a stretch.
    <C extends Change> Optional<C> applyAny(Function<Fresh, Optional<C>> plan, Stretch stretch) {
        Optional<C> change;
        synchronized (this) {
            change = plan.apply(new Fresh(store));
            change.ifPresent(each -> write(each, stretch));
        }
        followers.tell();
        return change;
    }

    public void apply(Change change) {
        write(change);
        followers.tell();
    }

    /// Changes that are written one by one and undone as one.
    public Stretch stretch() {
        return new Stretch(this);
    }

    /// @return the change that put things back, or nothing if there was nothing to undo
    public Optional<Change> undo() {
        return undo(_ -> { });
    }

    /// @param onEach hears how much of a stretch is undone, of [#undoSteps], and may throw to leave it at that
    /// @return the change that put things back, or nothing if there was nothing to undo
    public Optional<Change> undo(IntConsumer onEach) {
        return Steps.repeat(undoEntries(), each -> told(Act.UNDONE, each), onEach);
    }

    /// @return the change that was done again, or nothing if there was nothing to do again
    public Optional<Change> redo() {
        return redo(_ -> { });
    }

    /// @param onEach hears how much of a stretch is done again, of [#redoSteps], and may throw to leave it at that
    /// @return the change that was done again, or nothing if there was nothing to do again
    public Optional<Change> redo(IntConsumer onEach) {
        return Steps.repeat(redoEntries(), each -> told(Act.REDONE, each), onEach);
    }

    /// Where reading stands in an article, if it was ever left.
    public synchronized Optional<Bookmark> bookmark(ArticleId article) {
        return passing ? Optional.empty() : store.kept().bookmark(article);
    }

    /// From here on it is neither kept nor known where reading stands: for whoever only looks at the workspace.
    public synchronized void readInPassing() {
        passing = true;
    }

    /// Keeps where reading stands. That is no change: nobody is told, undo passes over it, and the file goes on to
    /// settle as if nothing had happened. Where it cannot be kept, the log says so and nothing is lost but the place.
    public synchronized void keep(Bookmark bookmark) {
        keep(() -> store.kept().keep(bookmark), "The place in " + bookmark.article());
    }

    /// Which suggestions in an article were dismissed.
    public synchronized Dismissals dismissals(ArticleId article) {
        return passing ? Dismissals.none(article) : store.kept().dismissals(article);
    }

    /// Keeps which suggestions were dismissed, as a bookmark is kept.
    public synchronized void keep(Dismissals dismissed) {
        keep(() -> store.kept().keep(dismissed), "What was dismissed in " + dismissed.article());
    }

    /// When a saved search was last looked at, if it ever was.
    public synchronized Optional<Look> look(SavedSearchId search) {
        return passing ? Optional.empty() : store.kept().look(search);
    }

    /// Keeps when a saved search was last looked at, as a bookmark is kept.
    public synchronized void keep(Look look) {
        keep(() -> store.kept().keep(look), "The look at " + look.search());
    }

    /// What is kept to tell near-copies by, also of texts that are gone or were changed since.
    public synchronized List<Sketch> sketches() {
        return store.kept().sketches();
    }

    /// Keeps some of it, as a bookmark is kept.
    public synchronized void keep(Collection<Sketch> made) {
        keep(() -> store.kept().keep(made), "What near-copies are told by");
    }

    /// What stood open when it was last kept, as far as it is still there.
    public synchronized Standing standing() {
        return passing ? Standing.NOTHING : store.kept().standing().only(article -> store.find(article).isPresent());
    }

    /// Keeps what stands open, as a bookmark is kept.
    public synchronized void keep(Standing standing) {
        keep(() -> store.kept().keep(standing), "What stands open");
    }

    /// Calls the follower with every change, once it is written, in the order of the journal. Close the result to stop.
    /// It is called on a thread that changes something, and never by two at once. The library is not locked meanwhile:
    /// a follower may read, may wait for another thread, and finds the workspace as it is by then, which may hold later
    /// changes too; it hears of these next. What it does is part of that change's time, so it should be quick, as is
    /// handing the change to the screen's thread. What it throws goes to the log: the change is written.
    public Following follow(Consumer<Change> follower) {
        return followers.add(follower);
    }

    /// Makes the single file complete by itself if nothing has changed for this long. Where that fails, as on a full
    /// disk, nothing is lost, and it is tried again after as long.
    public synchronized void settleAfter(Duration idle) {
        if (System.nanoTime() - lastChange < idle.toNanos()) {
            return;
        }
        try {
            store.settle();
        } catch (StoreException e) {
            LOG.warn("The log stays beside the file for now", e);
            lastChange = System.nanoTime();
        }
    }

    /// Leaves one complete file and nothing beside it.
    @Override
    public synchronized void close() {
        store.close();
    }

    private void keep(Runnable keeping, String what) {
        if (passing) {
            return;
        }
        try {
            keeping.run();
        } catch (StoreException e) {
            LOG.warn("{} is not kept", what, e);
        }
    }

    private synchronized void write(Change change) {
        history.done(write(change, Act.DONE, 0));
    }

    private void write(Change change, Stretch stretch) {
        var number = store.write(change, stretch.first());
        history.done(number, stretch.first());
        stretch.wrote(number);
        noted(change);
    }

    private long write(Change change, Act act, long entry) {
        var number = store.write(change, act, entry);
        noted(change);
        return number;
    }

    /// Takes one entry back, or does it again, and tells of it.
    private List<Change> told(Act act, long number) {
        try {
            return act == Act.UNDONE ? undone(number) : redone(number);
        } finally {
            followers.tell();
        }
    }

    /// Nothing where somebody did something afterwards to the very things that it is about: that stands on it, and is
    /// undone before it, by itself.
    private synchronized List<Change> undone(long number) {
        if (!history.isDone(number)) {
            return List.of();
        }
        try {
            return List.of(repeated(Act.UNDONE, number, changeOf(number).inverse()));
        } catch (StoreException e) {
            if (e.problem() == Problem.CONFLICT && !history.nextUndo().equals(Optional.of(number))) {
                return List.of();
            }
            throw e;
        }
    }

    private synchronized List<Change> redone(long number) {
        return history.nextRedo().equals(Optional.of(number))
                ? List.of(repeated(Act.REDONE, number, changeOf(number))) : List.of();
    }

    private Change repeated(Act act, long number, Change change) {
        write(change, act, number);
        history.repeated(act, number);
        return change;
    }

    private void noted(Change change) {
        lastChange = System.nanoTime();
        followers.note(change);
    }
}
