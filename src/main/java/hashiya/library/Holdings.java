package hashiya.library;

import hashiya.change.Change;
import hashiya.change.JournalEntry;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Assessment;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ColourMeaning;
import hashiya.model.Distinction;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Hypothesis;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.OpenPoint;
import hashiya.model.Question;
import hashiya.model.Relation;
import hashiya.model.SavedSearch;
import hashiya.model.Sha256;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SynonymGroup;
import hashiya.model.Tag;
import hashiya.store.Check;
import hashiya.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What an open workspace holds, to be read. [Library] is the door by which it changes; both take their turn under the
/// same lock.
public abstract sealed class Holdings permits Library {

    final Store store;
    final History history;

    Holdings(Store store) {
        this.store = store;
        history = new History(store.undoable());
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

    /// How many journal entries [Library#undo] takes back: several for an import of many articles.
    public synchronized int undoSteps() {
        return undoEntries().size();
    }

    /// How many journal entries [Library#redo] does again.
    public synchronized int redoSteps() {
        return redoEntries().size();
    }

    /// What [Library#undo] would take back.
    public synchronized Optional<Change> nextUndo() {
        return history.nextUndo().map(this::changeOf);
    }

    /// What [Library#redo] would do again.
    public synchronized Optional<Change> nextRedo() {
        return history.nextRedo().map(this::changeOf);
    }

    final synchronized List<Long> undoEntries() {
        return history.undoStretch();
    }

    final synchronized List<Long> redoEntries() {
        return history.redoStretch();
    }

    final Change changeOf(long number) {
        return store.entry(number).orElseThrow(() -> new NoSuchElementException("journal " + number)).change();
    }
}
