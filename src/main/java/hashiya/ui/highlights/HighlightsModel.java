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
import hashiya.ui.desk.Mentions;
import hashiya.ui.desk.Mirror;
import hashiya.ui.desk.Workspace;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final ObjectProperty<HighlightFilter> filter = new SimpleObjectProperty<>(HighlightFilter.NONE);
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private final ReadOnlyIntegerWrapper looks = new ReadOnlyIntegerWrapper();
    private final Rows<HighlightId, HighlightRow> rows = new Rows<>(HighlightRow::id, HighlightRow.BY_PLACE);
    private final Attached attached;
    private final HighlightEdits edits;
    private final Codebook codebook;
    private final Desk desk;
    private final Mirror mirror;
    private final Mentions mentions;
    private final Subscription subscription;

    HighlightsModel(Workspace workspace, Desk desk) {
        this.desk = desk;
        mirror = workspace.mirror();
        mentions = workspace.mentions();
        edits = new HighlightEdits(workspace);
        codebook = new Codebook(mirror);
        attached = new Attached(mirror);
        subscription = Subscription.combine(
                mirror.listen(this::follow),
                desk.article().subscribe((_, _) -> reload()),
                scope.subscribe((_, _) -> reload()),
                order.subscribe(each ->
                        rows.order(each == Order.PLACE ? HighlightRow.BY_PLACE : HighlightRow.BY_TIME)),
                filter.subscribe(_ -> refilter()));
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

    ObjectProperty<HighlightFilter> filter() {
        return filter;
    }

    /// How many there are behind each condition of the filter.
    ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    HighlightEdits edits() {
        return edits;
    }

    Codebook codebook() {
        return codebook;
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

    /// The notes that link to a highlight.
    List<Note> mentions(HighlightId id) {
        return mentions.of(id);
    }

    void open(Note note) {
        desk.open(note);
    }

    /// Calls the listener after every change.
    ///
    /// @return stops calling it
    Subscription listen(Runnable listener) {
        return mirror.listen(_ -> listener.run());
    }

    void open(HighlightRow row) {
        desk.open(row.highlight());
    }

    /// What would go if these were removed.
    Done.Removed taken(List<HighlightRow> going) {
        return new Done.Removed(going.size(),
                going.stream().mapToInt(row -> attached.notes(row.id())).sum(),
                going.stream().mapToInt(row -> attached.attributions(row.id())).sum());
    }

    /// How many would be left if only the highlights of this tag were shown.
    int countWith(Tag tag) {
        var narrower = filter.get().withTags(Stream.concat(filter.get().tags().stream(), Stream.of(tag.id())).toList());
        return (int) rows.all().stream().filter(row -> narrower.lets(row, codebook)).count();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    private void follow(List<Change> steps) {
        if (steps.isEmpty()) {
            codebook.forgetTags();
            looks.set(looks.get() + 1);
            reload();
            return;
        }
        edits.forget();
        var touched = new HashSet<HighlightId>();
        steps.forEach(step -> follow(step, touched));
        if (steps.stream().anyMatch(HighlightsModel::bringsNewText)) {
            reload();
        }
        var changed = new HashMap<HighlightId, Optional<HighlightRow>>();
        touched.stream().filter(this::isInScope).forEach(id -> changed.put(id, row(id)));
        if (!changed.isEmpty()) {
            update(changed);
        }
        if (steps.stream().anyMatch(HighlightsModel::isAboutTag)) {
            refilter();
        }
        desk.highlight().get().filter(id -> touched.contains(id) && mirror.find(Highlight.class, id).isEmpty())
                .ifPresent(_ -> desk.highlight().set(Optional.empty()));
    }

    private static boolean bringsNewText(Change step) {
        return step instanceof Replaced(Article before, Article after) && !before.text().equals(after.text());
    }

    /// Those that lost their place are in a list of their own.
    private boolean isPlaced(Highlight highlight) {
        return mirror.find(Article.class, highlight.article()).filter(each -> !each.places(highlight)).isEmpty();
    }

    private void follow(Change step, Collection<HighlightId> touched) {
        switch (step) {
            case Added(var entity) -> touch(entity, touched, Optional.of(entity));
            case Removed(var entity) -> touch(entity, touched, Optional.empty());
            case Replaced(var before, var after) -> touch(before, touched, Optional.of(after));
            case Change.Imported _, Change.Renewed _, Change.Batch _ -> { }
        }
    }

    private void touch(Entity entity, Collection<HighlightId> touched, Optional<Entity> now) {
        switch (entity) {
            case Highlight highlight -> touched.add(highlight.id());
            case Note _, Attribution _ -> {
                Attached.holder(entity).ifPresent(touched::add);
                now.flatMap(Attached::holder).ifPresent(touched::add);
            }
            case Tag _ -> {
                codebook.forgetTags();
                looks.set(looks.get() + 1);
            }
            case ColourMeaning _, Article _ -> looks.set(looks.get() + 1);
            default -> { }
        }
    }

    private static boolean isAboutTag(Change step) {
        return switch (step) {
            case Added(var entity) -> entity instanceof Tag;
            case Removed(var entity) -> entity instanceof Tag;
            case Replaced(var before, _) -> before instanceof Tag;
            case Change.Imported _, Change.Renewed _, Change.Batch _ -> false;
        };
    }

    private void reload() {
        rows.setAll(mirror.all(Highlight.class).stream().filter(each -> isInScope(each.id()))
                .filter(this::isPlaced).map(this::row).toList());
        recount();
    }

    /// A tag that is no longer there is no condition.
    private void refilter() {
        var wanted = filter.get().withTags(filter.get().tags().stream().filter(tag -> tag(tag).isPresent()).toList());
        if (!wanted.equals(filter.get())) {
            filter.set(wanted);
            return;
        }
        rows.filter(row -> wanted.lets(row, codebook));
        recount();
    }

    private void update(Map<HighlightId, Optional<HighlightRow>> changed) {
        var before = changed.keySet().stream().flatMap(id -> rows.find(id).stream()).toList();
        rows.update(changed);
        counts.set(counts.get().without(before, filter.get(), codebook)
                .with(changed.values().stream().flatMap(Optional::stream).toList(), filter.get(), codebook));
    }

    private void recount() {
        counts.set(Counts.of(rows.all(), filter.get(), codebook));
    }

    private boolean isInScope(HighlightId id) {
        return scope.get() == Scope.WORKSPACE || desk.article().get().equals(Optional.of(id.article()));
    }

    private Optional<HighlightRow> row(HighlightId id) {
        return mirror.find(Highlight.class, id).filter(this::isPlaced).map(this::row);
    }

    private HighlightRow row(Highlight highlight) {
        return new HighlightRow(highlight, attached.notes(highlight.id()), attached.claims(highlight.id()));
    }
}
