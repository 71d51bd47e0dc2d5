package hashiya.ui.highlights;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Replaced;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Colour;
import hashiya.model.ColourMeaning;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.ui.control.Rows;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Mirror;
import hashiya.ui.desk.Workspace;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// What the highlights panel shows, without saying how.
final class HighlightsModel implements AutoCloseable {

    enum Scope { ARTICLE, WORKSPACE }

    enum Order { PLACE, TIME }

    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ARTICLE);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.PLACE);
    private final ObjectProperty<Set<Colour>> colours = new SimpleObjectProperty<>(Set.of());
    private final ReadOnlyObjectWrapper<Optional<Taken>> taken = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper looks = new ReadOnlyIntegerWrapper();
    private final Rows<HighlightId, HighlightRow> rows = new Rows<>(HighlightRow::id, HighlightRow.BY_PLACE);
    private final Attached attached = new Attached();
    private final Workspace workspace;
    private final Desk desk;
    private final Mirror mirror;
    private final Subscription subscription;

    HighlightsModel(Workspace workspace, Desk desk) {
        this.workspace = workspace;
        this.desk = desk;
        mirror = workspace.mirror();
        subscription = Subscription.combine(
                mirror.listen(this::follow),
                desk.article().subscribe((_, _) -> reload()),
                scope.subscribe((_, _) -> reload()),
                order.subscribe(each ->
                        rows.order(each == Order.PLACE ? HighlightRow.BY_PLACE : HighlightRow.BY_TIME)),
                colours.subscribe(each ->
                        rows.filter(row -> each.isEmpty() || each.contains(row.highlight().colour()))));
    }

    Rows<HighlightId, HighlightRow> rows() {
        return rows;
    }

    ObjectProperty<Scope> scope() {
        return scope;
    }

    ObjectProperty<Order> order() {
        return order;
    }

    /// The colours to show; none means all.
    ObjectProperty<Set<Colour>> colours() {
        return colours;
    }

    /// What was removed last, until something else happens.
    ReadOnlyObjectProperty<Optional<Taken>> taken() {
        return taken.getReadOnlyProperty();
    }

    /// Moves whenever a row may look different though it is the same: a colour, a tag or an article has another name.
    ReadOnlyIntegerProperty looks() {
        return looks.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ArticleId>> article() {
        return desk.article();
    }

    /// The highlight selected on the desk.
    ObjectProperty<Optional<HighlightId>> selected() {
        return desk.highlight();
    }

    /// The analyst's word for the colour, empty where there is none.
    String meaning(Colour colour) {
        return mirror.find(ColourMeaning.class, colour).map(ColourMeaning::meaning).orElse("");
    }

    Optional<Tag> tag(TagId id) {
        return mirror.find(Tag.class, id);
    }

    /// The article's title, or its id where it has none.
    String title(ArticleId id) {
        return mirror.find(Article.class, id).map(article -> article.facts().shownTitle())
                .filter(title -> !title.isBlank()).orElse(id.toString());
    }

    /// Tells the desk which highlight is selected: exactly one, of the open article.
    void select(List<HighlightRow> selection) {
        desk.highlight().set(Optional.of(selection).filter(each -> each.size() == 1).map(List::getFirst)
                .map(HighlightRow::id).filter(id -> desk.article().get().equals(Optional.of(id.article()))));
    }

    void open(HighlightRow row) {
        desk.open(row.highlight());
    }

    /// Removes highlights with what hangs on them, as one step.
    void remove(List<HighlightRow> going) {
        if (going.isEmpty()) {
            return;
        }
        var what = new Taken(going.size(),
                going.stream().mapToInt(row -> attached.notes(row.id())).sum(),
                going.stream().mapToInt(row -> attached.attributions(row.id())).sum());
        workspace.edit(editor -> {
            editor.removeAll(present(going));
            return what;
        }, each -> taken.set(Optional.of(each)));
    }

    void recolour(List<HighlightRow> changing, Colour colour) {
        workspace.edit(editor -> editor.recolour(present(changing), colour));
    }

    void name(Colour colour, String meaning) {
        workspace.edit(editor -> editor.name(colour, meaning));
    }

    void undo() {
        workspace.undo(_ -> { });
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    /// The highlights as they are when their turn comes: an edit may still be on its way to the screen.
    private List<Highlight> present(List<HighlightRow> rows) {
        return rows.stream().flatMap(row -> workspace.library().find(row.id()).stream())
                .map(Highlight.class::cast).toList();
    }

    private void follow(List<Change> steps) {
        if (steps.isEmpty()) {
            attached.clear();
            mirror.all(Note.class).forEach(attached::put);
            mirror.all(Attribution.class).forEach(attached::put);
            looks.set(looks.get() + 1);
            reload();
            return;
        }
        taken.set(Optional.empty());
        var touched = new HashSet<HighlightId>();
        steps.forEach(step -> follow(step, touched));
        var changed = new HashMap<HighlightId, Optional<HighlightRow>>();
        touched.stream().filter(this::isInScope).forEach(id -> changed.put(id, row(id)));
        if (!changed.isEmpty()) {
            rows.update(changed);
        }
        desk.highlight().get().filter(id -> touched.contains(id) && mirror.find(Highlight.class, id).isEmpty())
                .ifPresent(_ -> desk.highlight().set(Optional.empty()));
    }

    private void follow(Change step, Collection<HighlightId> touched) {
        switch (step) {
            case Added(var entity) -> touch(entity, touched, Optional.of(entity));
            case Removed(var entity) -> touch(entity, touched, Optional.empty());
            case Replaced(var before, var after) -> touch(before, touched, Optional.of(after));
            case Change.Imported _, Change.Batch _ -> { }
        }
    }

    private void touch(Entity entity, Collection<HighlightId> touched, Optional<Entity> now) {
        switch (entity) {
            case Highlight highlight -> touched.add(highlight.id());
            case Note _, Attribution _ -> {
                attached.take(entity);
                now.ifPresent(attached::put);
                Attached.holder(entity).ifPresent(touched::add);
                now.flatMap(Attached::holder).ifPresent(touched::add);
            }
            case ColourMeaning _, Tag _, Article _ -> looks.set(looks.get() + 1);
            default -> { }
        }
    }

    private void reload() {
        rows.setAll(mirror.all(Highlight.class).stream().filter(each -> isInScope(each.id())).map(this::row).toList());
    }

    private boolean isInScope(HighlightId id) {
        return scope.get() == Scope.WORKSPACE || desk.article().get().equals(Optional.of(id.article()));
    }

    private Optional<HighlightRow> row(HighlightId id) {
        return mirror.find(Highlight.class, id).map(this::row);
    }

    private HighlightRow row(Highlight highlight) {
        return new HighlightRow(highlight, attached.notes(highlight.id()), attached.claims(highlight.id()));
    }
}
