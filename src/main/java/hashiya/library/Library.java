package hashiya.library;

import hashiya.change.Act;
import hashiya.change.Change;
import hashiya.change.JournalEntry;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ColourMeaning;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.Question;
import hashiya.model.Relation;
import hashiya.model.Sha256;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.Tag;
import hashiya.store.Check;
import hashiya.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// An open workspace. Any thread may call it; calls take their turn.
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

    private final Store store;
    private final History history;
    private final List<Consumer<Change>> followers = new CopyOnWriteArrayList<>();
    private Instant lastChange = Instant.EPOCH;

    private Library(Store store) {
        this.store = store;
        history = new History(store.undoable());
    }

    /// Opens a workspace file that is there.
    public static Library open(Path file) {
        return new Library(Store.open(file));
    }

    /// Creates a workspace file where nothing is yet, and opens it.
    public static Library create(Path file) {
        return new Library(Store.create(file));
    }

    public static Library openOrCreate(Path file) {
        return Files.exists(file) ? open(file) : create(file);
    }

    public Path file() {
        return store.file();
    }

    /// The workspace's own lasting name, a UUID; the same in every copy of the file.
    public synchronized String workspaceId() {
        return store.workspaceId();
    }

    /// Plans a change with fresh ids and applies it; if it fails, nothing has happened and no id is used up.
    ///
    /// @return the change that was written
    public synchronized <C extends Change> C apply(Function<Fresh, C> plan) {
        var change = plan.apply(new Fresh(store));
        apply(change);
        return change;
    }

    public synchronized void apply(Change change) {
        var number = store.write(change, Act.DONE, 0);
        history.done(number);
        tell(change);
    }

    /// @return the change that put things back, or nothing if there was nothing to undo
    public synchronized Optional<Change> undo() {
        return history.nextUndo().map(number -> {
            var change = changeOf(number).inverse();
            store.write(change, Act.UNDONE, number);
            history.undone();
            tell(change);
            return change;
        });
    }

    /// @return the change that was done again, or nothing if there was nothing to do again
    public synchronized Optional<Change> redo() {
        return history.nextRedo().map(number -> {
            var change = changeOf(number);
            store.write(change, Act.REDONE, number);
            history.redone();
            tell(change);
            return change;
        });
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

    /// The highlights of one article, in reading order.
    public synchronized List<Highlight> highlights(ArticleId article) {
        return store.highlights(article);
    }

    /// The working text that the article's offsets count in.
    public synchronized String text(Article article) {
        return store.text(article);
    }

    /// The bytes as they were imported.
    public synchronized byte[] original(Article article) {
        return store.original(article);
    }

    /// The article that was imported from these very bytes.
    public synchronized Optional<ArticleId> articleOf(Sha256 original) {
        return store.articleOf(original);
    }

    /// Everything but the texts, as of now.
    public synchronized Snapshot snapshot() {
        return Snapshot.of(workspaceId(), Stream.of(Article.class, Source.class, Highlight.class, Tag.class,
                Note.class, Claim.class, Attribution.class, Relation.class, Question.class, ColourMeaning.class)
                .<List<? extends Entity>>map(store::all).toList());
    }

    /// The number of the newest journal entry, 0 where nothing has happened yet.
    public synchronized long lastEntry() {
        return store.lastEntry();
    }

    /// Up to `limit` journal entries from this number on, in order.
    public synchronized List<JournalEntry> entries(long from, int limit) {
        return store.entries(from, limit);
    }

    /// Checks the whole file; takes as long as the file is large.
    public synchronized List<Check> verify() {
        return store.verify();
    }

    /// Calls the follower after every change, on the thread that made it. It must be quick, and must not change
    /// anything itself. Close the result to stop.
    public Following follow(Consumer<Change> follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /// Makes the single file complete by itself if nothing has changed for this long.
    public synchronized void settleAfter(Duration idle) {
        if (lastChange.plus(idle).isBefore(Instant.now())) {
            store.settle();
        }
    }

    /// Leaves one complete file and nothing beside it.
    @Override
    public synchronized void close() {
        store.close();
    }

    private Change changeOf(long number) {
        return store.entry(number).orElseThrow(() -> new NoSuchElementException("journal " + number)).change();
    }

    private void tell(Change change) {
        lastChange = Instant.now();
        followers.forEach(follower -> follower.accept(change));
    }
}
