package hashiya.ui.highlights;

import hashiya.change.Change;
import hashiya.library.Revisions;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.text.TextRange;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Mirror;
import hashiya.ui.desk.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// The highlights that have lost their place, and where they may belong, without saying how that looks.
final class OrphansModel implements AutoCloseable {

    /// Where an orphan of the open article may belong.
    record Proposed(TextRange range, String letters) {}

    /// What proposals depend on: they are worked out anew only where this is another.
    private record Asked(ArticleId article, int version, List<HighlightId> orphans) {}

    private final ReadOnlyObjectWrapper<List<Highlight>> orphans = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Highlight>> changed = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<HighlightId, Proposed>> proposed = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<HighlightsModel.Scope> scope;
    private final Workspace workspace;
    private final Desk desk;
    private final Mirror mirror;
    private final Subscription subscription;
    private Optional<Asked> lastAsked = Optional.empty();

    OrphansModel(Workspace workspace, Desk desk, ObjectProperty<HighlightsModel.Scope> scope) {
        this.workspace = workspace;
        this.desk = desk;
        this.scope = scope;
        mirror = workspace.mirror();
        subscription = Subscription.combine(mirror.listen(this::follow), desk.article().subscribe((_, _) -> gather()),
                scope.subscribe((_, _) -> gather()));
    }

    /// By article and place, in the scope of the panel.
    ReadOnlyObjectProperty<List<Highlight>> orphans() {
        return orphans.getReadOnlyProperty();
    }

    /// Those of the open article that have their place, with other letters than the analyst last looked at.
    ReadOnlyObjectProperty<List<Highlight>> changed() {
        return changed.getReadOnlyProperty();
    }

    /// The analyst has looked at the letters as they are now.
    void lookedAt(Highlight highlight) {
        workspace.edit(_ -> new Revisions(workspace.library()).lookedAt(highlight.id()));
    }

    /// The best proposal for each that has one; comes some time after the orphans.
    ReadOnlyObjectProperty<Map<HighlightId, Proposed>> proposed() {
        return proposed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<TextRange>> selection() {
        return desk.selection();
    }

    ReadOnlyObjectProperty<Optional<HighlightId>> selected() {
        return desk.highlight();
    }

    /// Whether its article is open, so that letters can be selected for it.
    boolean isHere(Highlight orphan) {
        return desk.article().get().equals(Optional.of(orphan.article()));
    }

    /// Opens its article, and selects it.
    void select(Highlight orphan) {
        desk.open(orphan);
    }

    void show(Highlight orphan, Proposed place) {
        desk.open(orphan.article(), place.range());
        desk.highlight().set(Optional.of(orphan.id()));
    }

    void place(Highlight orphan, TextRange range) {
        workspace.edit(_ -> new Revisions(workspace.library()).place(orphan.id(), range), placed -> {
            desk.selection().set(Optional.empty());
            desk.open(placed);
        });
    }

    /// The selected orphan of the open article, or the only one there is.
    Optional<Highlight> meant() {
        var here = orphans.get().stream().filter(this::isHere).toList();
        return here.stream().filter(each -> desk.highlight().get().equals(Optional.of(each.id()))).findFirst()
                .or(() -> Optional.of(here).filter(each -> each.size() == 1).map(List::getFirst));
    }

    void remove(Highlight orphan) {
        workspace.edit(editor -> workspace.library().find(orphan.id()).ifPresent(editor::remove));
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    private void follow(List<Change> steps) {
        if (steps.isEmpty() || steps.stream().anyMatch(this::isOfInterest)) {
            gather();
        }
    }

    /// A highlight that stands in its place, as it stood before, is none of those shown here.
    private boolean isOfInterest(Change step) {
        return switch (step) {
            case Change.Added(Highlight each) -> isOutOfPlace(each);
            case Change.Removed(Highlight each) -> isOutOfPlace(each) || isShown(each.id());
            case Change.Replaced(Highlight each, Highlight after) -> isOutOfPlace(after) || isShown(each.id());
            case Change.Replaced(_, Article _), Change.Removed(Article _), Change.Added(Article _) -> true;
            default -> false;
        };
    }

    private boolean isOutOfPlace(Highlight highlight) {
        return highlight.former().isPresent()
                || mirror.find(Article.class, highlight.article()).filter(of -> of.places(highlight)).isEmpty();
    }

    private boolean isShown(HighlightId id) {
        return Stream.concat(orphans.get().stream(), changed.get().stream()).anyMatch(each -> each.id().equals(id));
    }

    private void gather() {
        var found = mirror.all(Highlight.class).stream()
                .filter(each -> scope.get() == HighlightsModel.Scope.WORKSPACE || isHere(each))
                .filter(each -> mirror.find(Article.class, each.article()).filter(of -> !of.places(each)).isPresent())
                .toList();
        orphans.set(found);
        changed.set(mirror.all(Highlight.class).stream().filter(this::isHere).filter(each -> each.former().isPresent())
                .filter(each -> !found.contains(each)).toList());
        var here = found.stream().filter(this::isHere).map(Highlight::id).toList();
        var asked = desk.article().get().flatMap(id -> mirror.find(Article.class, id))
                .map(article -> new Asked(article.id(), article.text().number(), here))
                .filter(each -> !each.orphans.isEmpty());
        if (!asked.equals(lastAsked)) {
            lastAsked = asked;
            proposed.set(Map.of());
            asked.ifPresent(each -> propose(each.article));
        }
    }

    private void propose(ArticleId article) {
        workspace.read(library -> {
            var text = library.text(library.article(article));
            var best = new HashMap<HighlightId, Proposed>();
            new Revisions(library).proposals(article).forEach((id, all) -> all.stream().findFirst()
                    .ifPresent(each -> best.put(id, new Proposed(each.range(), each.range().in(text)))));
            return Map.copyOf(best);
        }, best -> {
            if (lastAsked.filter(each -> each.article.equals(article)).isPresent()) {
                proposed.set(best);
            }
        });
    }
}
