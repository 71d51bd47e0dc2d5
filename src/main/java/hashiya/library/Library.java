package hashiya.library;

import hashiya.change.Act;
import hashiya.change.Change;
import hashiya.change.Change.Batch;
import hashiya.change.Deed;
import hashiya.change.JournalEntry;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Assessment;
import hashiya.model.Attribution;
import hashiya.model.Bookmark;
import hashiya.model.Claim;
import hashiya.model.ColourMeaning;
import hashiya.model.Dismissals;
import hashiya.model.Distinction;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Hypothesis;
import hashiya.model.Id;
import hashiya.model.Look;
import hashiya.model.Note;
import hashiya.model.OpenPoint;
import hashiya.model.Question;
import hashiya.model.Relation;
import hashiya.model.SavedSearch;
import hashiya.model.SavedSearchId;
import hashiya.model.Sha256;
import hashiya.model.Sketch;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.Standing;
import hashiya.model.SynonymGroup;
import hashiya.model.Tag;
import hashiya.store.Check;
import hashiya.store.Store;
import hashiya.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An open workspace. Any thread may call it; calls take their turn, so that one behind a long one ([#verify], a large
/// import) waits. The screen's thread therefore asks through the background.
///
/// [#apply] is the only way to change anything: the change is written together with its journal entry, and when the
/// call returns it is on the disk. Every method throws [hashiya.store.StoreException] where the file does not let it.
public final class Library implements AutoCloseable {

    /// Stops a follower.
    @FunctionalInterface
    public interface Following extends AutoCloseable {
        @Override
        void close();
    }

    private static final Logger LOG = LoggerFactory.getLogger(Library.class);

    private final Store store;
    private final History history;
    private final Followers followers = new Followers();
    /// By [System#nanoTime].
    private long lastChange = System.nanoTime();
    private boolean passing;

    Library(Store store) {
        this.store = store;
        history = new History(store.undoable());
    }

    /// Opens a workspace file that is there.
    public static Library open(Path file) {
        return opened(Store.open(file));
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

    public Path file() {
        return store.file();
    }

    /// Whether a path leads to the workspace file or the log beside it. No other part of the program may open these:
    /// on POSIX systems the workspace's lock would be gone as soon as they close them.
    public boolean owns(Path path) {
        return store.owns(path);
    }

    /// The workspace's own lasting name, a UUID; the same in every copy of the file.
    public synchronized String workspaceId() {
        return store.workspaceId();
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
    <C extends Change> C apply(Function<Fresh, C> plan, Stretch stretch) {
        C change;
        synchronized (this) {
            change = plan.apply(new Fresh(store));
            var number = store.write(change, stretch.first());
            history.done(number, stretch.first());
            stretch.wrote(number);
            noted(change);
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
        return repeat(undoSteps(), this::writeUndo, onEach);
    }

    /// @return the change that was done again, or nothing if there was nothing to do again
    public Optional<Change> redo() {
        return redo(_ -> { });
    }

    /// @param onEach hears how much of a stretch is done again, of [#redoSteps], and may throw to leave it at that
    /// @return the change that was done again, or nothing if there was nothing to do again
    public Optional<Change> redo(IntConsumer onEach) {
        return repeat(redoSteps(), this::writeRedo, onEach);
    }

    /// How many journal entries [#undo] takes back: several for an import of many articles.
    public synchronized int undoSteps() {
        return history.undoStretch().size();
    }

    /// How many journal entries [#redo] does again.
    public synchronized int redoSteps() {
        return history.redoStretch().size();
    }

    /// What [#undo] would take back.
    public synchronized Optional<Change> nextUndo() {
        return history.nextUndo().map(this::changeOf);
    }

    /// What [#redo] would do again.
    public synchronized Optional<Change> nextRedo() {
        return history.nextRedo().map(this::changeOf);
    }

    /// Everything of one kind, in the order of ids.
    public synchronized <E extends Entity> List<E> all(Class<E> kind) {
        return store.all(kind);
    }

    /// How many articles there are.
    public synchronized int articleCount() {
        return store.articleCount();
    }

    /// Up to `limit` articles behind one of this number, in the order of ids: for whoever goes through very many.
    public synchronized List<Article> articles(int after, int limit) {
        return store.articles(after, limit);
    }

    public synchronized Optional<? extends Entity> find(Id id) {
        return store.find(id);
    }

    /// @throws NoSuchElementException if there is none of this id and kind
    public <E extends Entity> E get(Class<E> kind, Id id) {
        return find(id).filter(kind::isInstance).map(kind::cast)
                .orElseThrow(() -> new NoSuchElementException(id.toString()));
    }

    /// @throws NoSuchElementException if there is no such article
    public Article article(ArticleId id) {
        return get(Article.class, id);
    }

    /// The highlights that have their place in the article's text, in reading order.
    public synchronized List<Highlight> highlights(ArticleId article) {
        var holder = article(article);
        return store.highlights(article).stream().filter(holder::places).toList();
    }

    /// The highlights that have lost their place there, in the order in which they stood.
    public synchronized List<Highlight> orphans(ArticleId article) {
        var holder = article(article);
        return store.highlights(article).stream().filter(Predicate.not(holder::places)).toList();
    }

    /// Where reading stands in an article, if it was ever left.
    public synchronized Optional<Bookmark> bookmark(ArticleId article) {
        return passing ? Optional.empty() : store.bookmark(article);
    }

    /// From here on it is neither kept nor known where reading stands: for whoever only looks at the workspace.
    public synchronized void readInPassing() {
        passing = true;
    }

    /// Keeps where reading stands. That is no change: nobody is told, undo passes over it, and the file goes on to
    /// settle as if nothing had happened. Where it cannot be kept, the log says so and nothing is lost but the place.
    public synchronized void keep(Bookmark bookmark) {
        keep(() -> store.keep(bookmark), "The place in " + bookmark.article());
    }

    /// Which suggestions in an article were dismissed.
    public synchronized Dismissals dismissals(ArticleId article) {
        return passing ? Dismissals.none(article) : store.dismissals(article);
    }

    /// Keeps which suggestions were dismissed, as a bookmark is kept.
    public synchronized void keep(Dismissals dismissed) {
        keep(() -> store.keep(dismissed), "What was dismissed in " + dismissed.article());
    }

    /// When a saved search was last looked at, if it ever was.
    public synchronized Optional<Look> look(SavedSearchId search) {
        return passing ? Optional.empty() : store.look(search);
    }

    /// Keeps when a saved search was last looked at, as a bookmark is kept.
    public synchronized void keep(Look look) {
        keep(() -> store.keep(look), "The look at " + look.search());
    }

    /// What is kept to tell near-copies by, also of texts that are gone or were changed since.
    public synchronized List<Sketch> sketches() {
        return store.sketches();
    }

    /// Keeps some of it, as a bookmark is kept.
    public synchronized void keep(Collection<Sketch> made) {
        keep(() -> store.keep(made), "What near-copies are told by");
    }

    /// What stood open when it was last kept, as far as it is still there.
    public synchronized Standing standing() {
        return passing ? Standing.NOTHING : store.standing().only(article -> store.find(article).isPresent());
    }

    /// Keeps what stands open, as a bookmark is kept.
    public synchronized void keep(Standing standing) {
        keep(() -> store.keep(standing), "What stands open");
    }

    /// The working text that the article's offsets count in.
    public synchronized String text(Article article) {
        return store.text(article);
    }

    /// A text of the article, the present one or an earlier one.
    public synchronized String text(ArticleId article, int version) {
        return store.text(article, version);
    }

    /// The bytes as they were imported.
    public synchronized byte[] original(Article article) {
        return original(article.evidence().sha256());
    }

    /// The bytes of that digest, as they were imported.
    public synchronized byte[] original(Sha256 sha256) {
        return store.original(sha256);
    }

    /// The article of which a text was imported from these very bytes.
    public synchronized Optional<ArticleId> articleOf(Sha256 original) {
        return store.articleOf(original);
    }

    /// By what an import knows again what is here already.
    public KnownTexts knownTexts() {
        return new KnownTexts(this, store);
    }

    /// Everything but the texts, as of now.
    public synchronized Snapshot snapshot() {
        return Snapshot.of(workspaceId(), Stream.of(Article.class, Source.class, Highlight.class, Tag.class,
                Note.class, Claim.class, Attribution.class, Relation.class, Distinction.class, Question.class,
                OpenPoint.class, Hypothesis.class, Assessment.class, ColourMeaning.class, SavedSearch.class,
                SynonymGroup.class)
                .<List<? extends Entity>>map(store::all).toList());
    }

    /// The number of the newest journal entry, 0 where nothing has happened yet.
    public synchronized long lastEntry() {
        return store.lastEntry();
    }

    /// Up to `limit` journal entries from this number on, in order; fewer where they are large, but one at least.
    public synchronized List<JournalEntry> entries(long from, int limit) {
        return store.entries(from, limit);
    }

    /// What holds the journal together up to an entry: two workspaces of one id and one seal have the same past. Empty
    /// where there is no such entry.
    public synchronized String seal(long entry) {
        return store.seal(entry);
    }

    /// The last up to `limit` journal entries, in order; fewer where they are large, but one at least.
    public synchronized List<JournalEntry> latest(int limit) {
        return store.latest(limit);
    }

    /// Checks the whole file; takes as long as the file is large.
    public synchronized List<Check> verify() {
        return store.verify();
    }

    /// Calls the follower with every change, once it is written, in the order of the journal. Close the result to stop.
    ///
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

    private Change changeOf(long number) {
        return store.entry(number).orElseThrow(() -> new NoSuchElementException("journal " + number)).change();
    }

    private synchronized void write(Change change) {
        history.done(write(change, Act.DONE, 0));
    }

    private synchronized Optional<Change> writeUndo() {
        return history.nextUndo().map(number -> {
            var change = changeOf(number).inverse();
            write(change, Act.UNDONE, number);
            history.undone();
            return change;
        });
    }

    private synchronized Optional<Change> writeRedo() {
        return history.nextRedo().map(number -> {
            var change = changeOf(number);
            write(change, Act.REDONE, number);
            history.redone();
            return change;
        });
    }

    private long write(Change change, Act act, long entry) {
        var number = store.write(change, act, entry);
        noted(change);
        return number;
    }

    private void noted(Change change) {
        lastChange = System.nanoTime();
        followers.note(change);
    }

    /// Steps of one stretch, each written by itself and told at once.
    private Optional<Change> repeat(int steps, Supplier<Optional<Change>> step, IntConsumer onEach) {
        var changes = new ArrayList<Change>();
        while (changes.size() < steps) {
            var change = step.get();
            followers.tell();
            if (change.isEmpty()) {
                break;
            }
            changes.add(change.get());
            onEach.accept(changes.size());
        }
        return changes.size() < 2 ? changes.stream().findFirst() : Optional.of(new Batch(deed(changes), changes));
    }

    private static Deed deed(List<Change> changes) {
        return changes.stream().filter(Batch.class::isInstance).map(each -> ((Batch) each).deed()).findFirst()
                .orElse(Deed.IMPORTED);
    }
}
