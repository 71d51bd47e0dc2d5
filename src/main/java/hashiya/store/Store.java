package hashiya.store;

import hashiya.change.Act;
import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Batch;
import hashiya.change.Change.Imported;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Renewed;
import hashiya.change.Change.Replaced;
import hashiya.change.JournalEntry;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Entity;
import hashiya.model.Facts;
import hashiya.model.Highlight;
import hashiya.model.Id;
import hashiya.model.Sha256;
import hashiya.store.Access.Purpose;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// An open workspace file. One thread at a time.
///
/// Every method throws [StoreException] where the file cannot be read or written.
public final class Store implements AutoCloseable {

    private final Access access;
    private final Sql sql;
    private final Tables tables;
    private final EvidenceTable evidence;
    private final LettersTable letters;
    private final JournalTable journal;
    private final StretchTable stretches;
    private final Kept kept;

    private Store(Access access) {
        this.access = access;
        sql = access.sql();
        tables = new Tables(sql);
        evidence = new EvidenceTable(sql);
        letters = new LettersTable(sql);
        journal = new JournalTable(sql);
        stretches = new StretchTable(sql);
        kept = new Kept(access);
    }

    /// Opens a workspace file and keeps every other process out of it until [#close].
    public static Store open(Path file) {
        var sql = WorkspaceFile.open(file);
        return new Store(new Access(file, sql, Presence.of(file), Purpose.CHANGE));
    }

    /// The same for whoever only reads: the file may lie where nothing can be written, and on a full disk.
    public static Store openToRead(Path file) {
        return WorkspaceFile.isWritable(file) ? open(file)
                : new Store(new Access(file, WorkspaceFile.openToRead(file), Presence.of(file), Purpose.LOOK));
    }

    /// Creates an empty workspace file and opens it.
    public static Store create(Path file) {
        Creation.create(file);
        return open(file);
    }

    /// A workspace that nobody keeps, to replay a journal in.
    static Store inMemory() throws SQLException {
        var nowhere = Path.of(":memory:");
        return new Store(new Access(nowhere, WorkspaceFile.inMemory(), Presence.anywhere(nowhere), Purpose.CHANGE));
    }

    public Path file() {
        return access.file();
    }

    /// Whether a path leads to the workspace file or its log, by whatever name or link. Nobody else may open these:
    /// on POSIX systems the lock would be gone as soon as they close them.
    public boolean owns(Path path) {
        return access.isTo(path);
    }

    /// The workspace's own lasting name, a UUID.
    public String workspaceId() {
        return access.read(() -> sql.first("SELECT id FROM workspace", row -> row.getString(1)).orElse(""));
    }

    /// Writes a change and its journal entry in one transaction. When this returns, it is on the disk.
    ///
    /// @param entry the journal entry that is undone or redone, or 0 for a change that is done now
    /// @return the number of the new journal entry
    public long write(Change change, Act act, long entry) {
        return write(change, act, entry, 0);
    }

    /// Writes a change that is done now, and will be undone together with those since the first of its stretch.
    ///
    /// @param first the journal entry that the stretch begins with, or 0 for the one that begins it
    /// @return the number of the new journal entry
    public long write(Change change, long first) {
        return write(change, Act.DONE, 0, first);
    }

    private long write(Change change, Act act, long entry, long first) {
        return access.write(() -> sql.transaction(() -> {
            apply(change);
            var number = journal.append(Instant.now().truncatedTo(ChronoUnit.MILLIS), act, entry, change);
            if (first > 0) {
                stretches.keep(number, first);
            }
            return number;
        }));
    }

    public <E extends Entity> List<E> all(Class<E> kind) {
        return access.read(() -> tables.of(kind).all());
    }

    /// How many articles there are.
    public int articleCount() {
        return access.read(() -> tables.articles().count());
    }

    /// Up to `limit` articles behind one of this number, in the order of ids.
    public List<Article> articles(int after, int limit) {
        return access.read(() -> tables.articles().behind(after, limit));
    }

    public Optional<? extends Entity> find(Id id) {
        return access.read(() -> tables.find(id));
    }

    /// In reading order.
    public List<Highlight> highlights(ArticleId article) {
        return access.read(() -> tables.highlights().in(article));
    }

    public Optional<ArticleId> articleOf(Sha256 original) {
        return access.read(() -> tables.articles().findByOriginal(original));
    }

    /// The first of the articles that have a text of these folded letters now.
    public Optional<ArticleId> articleOfLetters(Sha256 folded) {
        return access.read(() -> letters.find(folded));
    }

    /// Digests the letters of texts that came into a file of an earlier version. No change, and in no journal.
    ///
    /// @param limit how many at most
    /// @return how many were there to be digested
    public int digestLetters(int limit) {
        return access.write(() -> sql.transaction(() -> letters.complete(limit)));
    }

    /// What is known of each article, in the order of ids, one after the other.
    public void facts(BiConsumer<ArticleId, Facts> use) {
        access.read(() -> {
            tables.articles().facts(use);
            return use;
        });
    }

    /// What is kept beside the journal.
    public Kept kept() {
        return kept;
    }

    /// The working text that the article's offsets count in.
    public String text(Article article) {
        return text(article.id(), article.text().number());
    }

    /// A text of an article, the present one or an earlier one.
    public String text(ArticleId article, int version) {
        return access.read(() -> evidence.text(article, version))
                .orElseThrow(() -> new StoreException(Problem.DAMAGED, file(), "no text " + version + " of " + article));
    }

    /// The highest number that any text of the article ever had, also one that was undone.
    public int lastVersion(ArticleId article) {
        return access.read(() -> evidence.lastVersion(article));
    }

    /// The bytes as they were imported.
    public byte[] original(Sha256 sha256) {
        return access.read(() -> evidence.original(sha256))
                .orElseThrow(() -> new StoreException(Problem.DAMAGED, file(), "no original " + sha256));
    }

    /// The last number ever given to this kind of entity; for highlights, in the article of that number.
    ///
    /// @param scope an article's number for highlights, 0 for everything else
    public int lastNumber(Class<? extends Entity> kind, int scope) {
        return access.read(() -> tables.sequence().last(kind, scope));
    }

    /// The number of the newest journal entry, 0 where nothing has happened yet.
    public long lastEntry() {
        return access.read(journal::last);
    }

    /// Up to `limit` journal entries from this number on, in order; fewer where they are large, but one at least.
    public List<JournalEntry> entries(long from, int limit) {
        return access.read(() -> journal.from(from, limit));
    }

    /// What holds the journal together up to an entry: two workspaces of one id and one seal have the same past. Empty
    /// where there is no such entry.
    public String seal(long entry) {
        return access.read(() -> journal.seal(entry));
    }

    /// The last up to `limit` journal entries, in order; fewer where they are large, but one at least.
    public List<JournalEntry> latest(int limit) {
        return access.read(() -> journal.latest(limit));
    }

    public Optional<JournalEntry> entry(long number) {
        return access.read(() -> journal.find(number));
    }

    /// The entries that can be undone, and those that can be done again, each with the next one last.
    public Undoable undoable() {
        return access.read(() -> Undoable.of(journal.lines(), stretches.all()));
    }

    /// Moves everything from the write-ahead log into the file itself, so that the one file can be copied as it is.
    public void settle() {
        access.settle();
    }

    /// Checks the whole file. Takes as long as the file is large.
    public List<Check> verify() {
        return new Verification(sql, this).run();
    }

    /// Leaves one complete file and nothing beside it.
    ///
    /// @throws StoreException if the log could not be moved into the file: it then stays beside the file, nothing is
    ///                        lost, and the next opening takes it in
    @Override
    public void close() {
        access.close();
    }

    Sql sql() {
        return sql;
    }

    /// Applies a change to the tables, inside whatever transaction there is.
    void apply(Change change) throws SQLException {
        switch (change) {
            case Added(var entity) -> tables.insert(entity);
            case Removed(var entity) -> {
                requireUnchanged(entity);
                tables.delete(entity);
            }
            case Replaced(var before, var after) -> {
                requireUnchanged(before);
                tables.replace(before, after);
            }
            case Imported(var article, var content) -> {
                evidence.keep(article, content);
                tables.insert(article);
            }
            case Renewed(var before, var after, var content) -> {
                requireUnchanged(before);
                evidence.keep(after, content);
                tables.delete(before);
                tables.insert(after);
            }
            case Batch(_, var changes) -> {
                for (var each : changes) {
                    apply(each);
                }
            }
        }
    }

    /// A change carries what was there before, and only if that is still so does its inverse put things back.
    private void requireUnchanged(Entity before) throws SQLException {
        var stored = tables.find(before.id());
        if (stored.isEmpty() || !stored.get().equals(before)) {
            throw new StoreException(Problem.CONFLICT, file(), before.id() + " is not as it was");
        }
    }
}
