package hashiya.ui.articles;

import hashiya.change.Change;
import hashiya.claims.Story;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.ReadState;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagTree;
import hashiya.ui.control.ArrangedRows;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Mirror;
import hashiya.ui.desk.Printings;
import hashiya.ui.desk.Workspace;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// What the library shows, without saying how.
final class ArticlesModel implements AutoCloseable {

    /// What is listed, and what else could be asked for.
    ///
    /// @param through how many meet the filter
    /// @param all     how many there are
    record Listed(int through, int all, Facets facets) {}

    /// How many articles are spelled at a time.
    private static final int SPELLED = 2_000;

    private final ReadOnlyObjectWrapper<Optional<Done>> done = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Listed> listed = new ReadOnlyObjectWrapper<>(new Listed(0, 0, Facets.NONE));
    private final ArrangedRows<ArticleId, ArticleRow> rows =
            new ArrangedRows<>(ArticleRow::id, (before, now) -> now.with(before.printing()));
    private final Workspace workspace;
    private final Desk desk;
    private final Mirror mirror;
    private final LibraryState state;
    private final Beside beside;
    private final Shelf shelf;
    private final Glances glances;
    private final Arranger arranger;
    private final Subscription listening;
    private final Printings printings;
    private final String searching;
    private final Edits edits;
    private final SavedFilters saved;
    private Sieve sieve = new Sieve(ArticleFilter.NONE, List.of());

    /// @param words what long work is called in the status line
    ArticlesModel(Workspace workspace, Desk desk, LibraryState state, ArticleWords words) {
        this.workspace = workspace;
        this.desk = desk;
        this.state = state;
        mirror = workspace.mirror();
        edits = new Edits(workspace, words, done::set);
        saved = new SavedFilters(workspace, state.filter(), rows::find);
        beside = new Beside(workspace);
        shelf = new Shelf(mirror, beside);
        glances = new Glances(workspace, this::seen);
        printings = workspace.printings();
        searching = words.text("articles.group.running");
        arranger = new Arranger(rows, beside, this::question, each ->
                listed.set(new Listed(each.through(), rows.size(), each.facets())));
        listening = Subscription.combine(printings.listen(this::told), mirror.listen(this::follow), desk.article().subscribe((was, _) -> left(was)),
                state.filter().subscribe((_, _) -> sift()),
                state.look().subscribe((before, now) -> {
                    if (!before.order().equals(now.order()) || before.grouped() != now.grouped()) {
                        arranger.ask();
                        group();
                    }
                }));
        group();
    }

    ArrangedRows<ArticleId, ArticleRow> rows() {
        return rows;
    }

    ObjectProperty<ArticleFilter> filter() {
        return state.filter();
    }

    ObjectProperty<LibraryLook> look() {
        return state.look();
    }

    ReadOnlyObjectProperty<Listed> listed() {
        return listed.getReadOnlyProperty();
    }

    /// What was done last, until something else happens.
    ReadOnlyObjectProperty<Optional<Done>> done() {
        return done.getReadOnlyProperty();
    }

    /// Does something once the screen is drawn.
    Executor afterwards() {
        return workspace.background().screen();
    }

    ReadOnlyObjectProperty<Optional<ArticleId>> article() {
        return desk.article();
    }

    /// The names from the top of the codebook down to the tag; its id where there is none.
    String path(TagId tag) {
        return mirror.find(Tag.class, tag).map(_ -> tree().path(tag)).orElse(tag.toString());
    }

    /// Sorts by a column, the other way if it is that already.
    void sort(Column column) {
        look().set(look().get().by(look().get().order().asked(column)));
    }

    /// Somebody looks at a row.
    void look(ArticleRow row) {
        glances.want(row.id());
    }

    SavedFilters saved() {
        return saved;
    }


    /// Shows the printings of a story, or folds them away.
    void turn(ArticleRow row) {
        printings.stories().of(row.id()).map(Story::first).ifPresent(story -> {
            if (!state.open().remove(story)) {
                state.open().add(story);
            }
            arranger.ask();
        });
    }

    /// Opens the one article that is selected, unless it is open already.
    void select(List<ArticleRow> selection) {
        if (selection.size() == 1 && !desk.article().get().equals(Optional.of(selection.getFirst().id()))) {
            desk.open(selection.getFirst().id());
        }
    }

    void open(ArticleRow row) {
        desk.open(row.id());
    }

    void openBeside(ArticleRow row) {
        desk.openBeside(row.id(), mirror::holds);
    }

    void mark(List<ArticleRow> marked, ReadState read) {
        edits.mark(marked, read);
    }

    /// Changes facts of several articles, as one step.
    void amend(List<ArticleRow> meant, Amendment amendment) {
        edits.amend(meant, amendment);
    }

    /// Removes articles with everything in them, as one step.
    void remove(List<ArticleRow> going) {
        edits.remove(going, new Done.Removed(going.size(), count(going, Highlight.class), count(going, Note.class),
                count(going, Attribution.class)));
    }

    void undo() {
        edits.undo();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        saved.close();
    }

    private int count(List<ArticleRow> going, Class<? extends Entity> kind) {
        return going.stream().mapToInt(row -> shelf.count(row.id(), kind)).sum();
    }

    private Arrangement.Question question() {
        var look = look().get();
        return new Arrangement.Question(look.order(), sieve,
                look.grouped() ? Optional.of(new Grouping(printings.stories(), state.open())) : Optional.empty());
    }

    private void group() {
        if (look().get().grouped()) {
            printings.want(searching);
        }
    }

    private void told() {
        if (look().get().grouped()) {
            arranger.ask();
        }
    }

    private void sift() {
        sieve = new Sieve(filter().get(), mirror.all(Tag.class));
        arranger.ask();
    }

    private TagTree tree() {
        return TagTree.of(List.copyOf(mirror.all(Tag.class)));
    }

    private void follow(List<Change> steps) {
        if (steps.isEmpty()) {
            sieve = new Sieve(filter().get(), mirror.all(Tag.class));
            shelf.load(all -> {
                arranger.fill(all);
                spell(List.copyOf(all.values()), 0);
            }, this::hear);
        } else {
            hear(steps);
        }
    }

    private void hear(List<Change> steps) {
        done.set(Optional.empty());
        var touched = shelf.follow(steps);
        glances.forget(touched);
        if (steps.stream().anyMatch(ArticlesModel::isOfTag)) {
            sift();
        }
        if (!touched.isEmpty()) {
            arranger.update(renewed(touched));
            desk.article().get().filter(id -> touched.contains(id) && !rows.holds(id)).ifPresent(_ -> desk.close());
        }
    }

    /// Nothing that was seen in the texts of articles moves them.
    private void seen(Collection<ArticleId> articles) {
        arranger.touch(renewed(articles));
    }

    /// Reading has gone on in the article that was open; its row has stood all the time.
    private void left(Optional<ArticleId> was) {
        was.ifPresent(id -> {
            glances.forget(List.of(id));
            glances.want(id);
        });
    }

    private Map<ArticleId, Optional<ArticleRow>> renewed(Collection<ArticleId> articles) {
        var changed = new HashMap<ArticleId, Optional<ArticleRow>>();
        articles.forEach(id -> changed.put(id, shelf.row(id, rows.find(id), glances.of(id))));
        return changed;
    }

    /// Folds the facts of many articles before somebody looks for something in them, some at a time: others wait for
    /// the same thread.
    private void spell(List<ArticleRow> all, int from) {
        if (Beside.isMany(all.size()) && from < all.size() && !workspace.isClosed()) {
            var to = Math.min(all.size(), from + SPELLED);
            beside.work(all.size(), () -> {
                all.subList(from, to).forEach(row -> row.spelling().searched());
                return to;
            }, next -> spell(all, next));
        }
    }

    private static boolean isOfTag(Change step) {
        return switch (step) {
            case Change.Added(var entity) -> entity instanceof Tag;
            case Change.Removed(var entity) -> entity instanceof Tag;
            case Change.Replaced(var before, _) -> before instanceof Tag;
            case Change.Imported _, Change.Renewed _, Change.Batch _ -> false;
        };
    }
}
