package hashiya.ui.articles;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Imported;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Replaced;
import hashiya.library.Library;
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
import hashiya.ui.control.Rows;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Mirror;
import hashiya.ui.desk.Workspace;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// What the library shows, without saying how.
final class ArticlesModel implements AutoCloseable {

    private final ObjectProperty<ArticleFilter> filter = new SimpleObjectProperty<>(ArticleFilter.NONE);
    private final ReadOnlyObjectWrapper<Optional<Taken>> taken = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper choices = new ReadOnlyIntegerWrapper();
    private final Rows<ArticleId, ArticleRow> rows = new Rows<>(ArticleRow::id, ArticleOrder.IMPORTED.comparator());
    private final Contents contents = new Contents();
    private final Map<ArticleId, String> openings = new HashMap<>();
    private final Workspace workspace;
    private final Desk desk;
    private final Mirror mirror;
    private final WorkedThrough worked;
    private final Subscription listening;

    ArticlesModel(Workspace workspace, Desk desk) {
        this.workspace = workspace;
        this.desk = desk;
        mirror = workspace.mirror();
        worked = new WorkedThrough(workspace, this::renew);
        listening = Subscription.combine(mirror.listen(this::follow), desk.article().subscribe((was, _) -> left(was)));
        filter.subscribe(each -> rows.filter(each::lets));
    }

    Rows<ArticleId, ArticleRow> rows() {
        return rows;
    }

    ObjectProperty<ArticleFilter> filter() {
        return filter;
    }

    /// What was removed last, until something else happens.
    ReadOnlyObjectProperty<Optional<Taken>> taken() {
        return taken.getReadOnlyProperty();
    }

    /// Moves whenever there may be other outlets or tags to filter by.
    ReadOnlyIntegerProperty choices() {
        return choices.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ArticleId>> article() {
        return desk.article();
    }

    /// The outlets that the articles name, in alphabetical order.
    List<String> outlets() {
        return mirror.all(Article.class).stream().map(article -> article.facts().outlet())
                .filter(outlet -> !outlet.isBlank()).distinct().sorted().toList();
    }

    /// The codebook from the top down.
    List<Tag> tags() {
        var tree = tree();
        return tree.below(Optional.empty()).stream().flatMap(tag -> tree.branch(tag).stream()).toList();
    }

    /// The names from the top of the codebook down to the tag.
    String path(Tag tag) {
        return tree().path(tag.id());
    }

    /// The tag and all below it.
    Set<TagId> branch(Tag tag) {
        return tree().branch(tag).stream().map(Tag::id).collect(Collectors.toSet());
    }

    void order(ArticleOrder order) {
        rows.order(order.comparator());
    }

    /// Somebody looks at a row.
    void look(ArticleRow row) {
        worked.want(row.id());
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

    void mark(List<ArticleRow> marked, ReadState state) {
        workspace.edit(editor -> editor.mark(present(marked), state));
    }

    /// Removes articles with everything in them, as one step.
    void remove(List<ArticleRow> going) {
        if (going.isEmpty()) {
            return;
        }
        var what = new Taken(going.size(), count(going, Highlight.class), count(going, Note.class),
                count(going, Attribution.class));
        workspace.edit(editor -> {
            editor.removeAll(present(going));
            return what;
        }, each -> taken.set(Optional.of(each)));
    }

    void undo() {
        workspace.undo(_ -> { });
    }

    @Override
    public void close() {
        listening.unsubscribe();
    }

    private int count(List<ArticleRow> going, Class<? extends Entity> kind) {
        return going.stream().mapToInt(row -> contents.count(row.id(), kind)).sum();
    }

    /// The articles as they are when their turn comes: an edit may still be on its way to the screen.
    private List<Article> present(List<ArticleRow> wanted) {
        return wanted.stream().flatMap(row -> workspace.library().find(row.id()).stream())
                .map(Article.class::cast).toList();
    }

    private TagTree tree() {
        return TagTree.of(List.copyOf(mirror.all(Tag.class)));
    }

    private void follow(List<Change> steps) {
        if (steps.isEmpty()) {
            contents.clear();
            List.of(Highlight.class, Attribution.class, Note.class)
                    .forEach(kind -> mirror.all(kind).forEach(contents::put));
            rows.setAll(mirror.all(Article.class).stream().map(this::row).toList());
            choices.set(choices.get() + 1);
            readOpenings(mirror.all(Article.class));
            return;
        }
        taken.set(Optional.empty());
        var touched = new HashSet<ArticleId>();
        steps.forEach(step -> follow(step, touched));
        worked.forget(touched);
        renew(touched);
        desk.article().get().filter(id -> touched.contains(id) && !rows.holds(id)).ifPresent(_ -> desk.close());
    }

    private void follow(Change step, Collection<ArticleId> touched) {
        switch (step) {
            case Added(var entity) -> touch(entity, touched, Optional.of(entity));
            case Imported(var article, _) -> touch(article, touched, Optional.of(article));
            case Removed(var entity) -> touch(entity, touched, Optional.empty());
            case Replaced(var before, var after) -> touch(before, touched, Optional.of(after));
            case Change.Renewed _, Change.Batch _ -> { }
        }
    }

    private void touch(Entity entity, Collection<ArticleId> touched, Optional<Entity> now) {
        switch (entity) {
            case Article article -> {
                touched.add(article.id());
                choices.set(choices.get() + 1);
                readOpenings(now.stream().map(Article.class::cast).toList());
            }
            case Tag _ -> choices.set(choices.get() + 1);
            default -> {
                contents.take(entity);
                now.ifPresent(contents::put);
                Contents.holder(entity).ifPresent(touched::add);
            }
        }
    }

    private void readOpenings(Collection<Article> articles) {
        var untitled = articles.stream().filter(each -> each.facts().shownTitle().isBlank()).toList();
        if (!untitled.isEmpty()) {
            workspace.read(library -> openings(library, untitled), this::show);
        }
    }

    private static Map<ArticleId, String> openings(Library library, List<Article> articles) {
        return articles.stream().collect(Collectors.toMap(Article::id,
                article -> Opening.of(article, library.text(article))));
    }

    private void show(Map<ArticleId, String> read) {
        openings.putAll(read);
        renew(read.keySet());
    }

    /// Reading has gone on in the article that was open; its row has stood all the time.
    private void left(Optional<ArticleId> was) {
        was.ifPresent(id -> {
            worked.forget(List.of(id));
            worked.want(id);
        });
    }

    private void renew(Collection<ArticleId> articles) {
        var changed = new HashMap<ArticleId, Optional<ArticleRow>>();
        articles.forEach(id -> changed.put(id, mirror.find(Article.class, id).map(this::row)));
        if (!changed.isEmpty()) {
            rows.update(changed);
        }
    }

    private ArticleRow row(Article article) {
        var shown = article.facts().shownTitle();
        var title = shown.isBlank()
                ? openings.getOrDefault(article.id(), article.evidence().fileName()) : shown;
        return new ArticleRow(article, title, contents.highlights(article),
                contents.claims(article.id()), contents.tags(article.id()), worked.of(article.id()));
    }
}
