package hashiya.ui.desk;

import hashiya.change.Change;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.ClaimId;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// What the workspace holds, as the screen has heard of it: read once, then kept up by the changes. FX thread only.
///
/// It lets a panel redraw from memory what a change touches, without asking the file again; and what belongs to one
/// thing is found without a walk through everything.
public final class Mirror {

    private Stock stock = new Stock();
    private final List<Consumer<List<Change>>> listeners = new ArrayList<>();
    /// Changes heard while the snapshot is on its way. Told again afterwards: a change from beside the queue may have
    /// come in after the snapshot was taken and before it arrived, and the last word on each thing is the same either
    /// way.
    private final List<Change> early = new ArrayList<>();
    private boolean loaded;

    Mirror(Workspace workspace) {
        workspace.follow(this::hear);
        workspace.read(library -> Stock.of(library.snapshot()), this::load);
    }

    /// Calls the listener once everything is there, and after every change with its single steps in their order. The
    /// first call brings no steps: everything may be different.
    ///
    /// @return stops calling it
    public Subscription listen(Consumer<List<Change>> listener) {
        listeners.add(listener);
        if (loaded) {
            listener.accept(List.of());
        }
        return () -> listeners.remove(listener);
    }

    /// Everything of one kind, in the order of ids; nothing until it has been read.
    public <E extends Entity> Collection<E> all(Class<E> kind) {
        return stock.all(kind);
    }

    public <E extends Entity> Optional<E> find(Class<E> kind, Id id) {
        return stock.find(kind, id);
    }

    /// The id itself where a thing of it is there, or that of the highlight it was merged into.
    public Optional<Id> standing(Id id) {
        return holds(id) ? Optional.of(id)
                : id instanceof HighlightId gone ? stock.shelves().absorbing(gone).map(Id.class::cast) : Optional.empty();
    }

    /// Whether there is a thing of this id.
    public boolean holds(Id id) {
        return stock.holds(id);
    }

    /// The highlights of an article in reading order.
    public SortedSet<Highlight> highlights(ArticleId article) {
        return stock.shelves().highlights(article);
    }

    /// The highlights of an article that a note or an attribution hangs on, in the order of ids.
    public List<Highlight> annotated(ArticleId article) {
        return stock.shelves().carrying(article).stream().flatMap(id -> find(Highlight.class, id).stream()).toList();
    }

    /// The notes on one thing, the oldest first.
    public SortedSet<Note> notes(NoteTarget target) {
        return stock.shelves().notes(target);
    }

    /// The attributions in an article, in the order of ids.
    public SortedSet<Attribution> attributions(ArticleId article) {
        return stock.shelves().attributions(article);
    }

    /// The attributions made in a passage, in the order of ids.
    public SortedSet<Attribution> attributions(HighlightId passage) {
        return stock.shelves().attributions(passage);
    }

    /// The attributions of a claim, in the order of ids.
    public SortedSet<Attribution> attributions(ClaimId claim) {
        return stock.shelves().attributions(claim);
    }

    private void load(Stock read) {
        stock = read;
        early.forEach(stock::follow);
        early.clear();
        loaded = true;
        tell(List.of());
    }

    private void hear(Change change) {
        if (loaded) {
            stock.follow(change);
            tell(change.steps());
        } else {
            early.add(change);
        }
    }

    private void tell(List<Change> steps) {
        List.copyOf(listeners).forEach(each -> each.accept(steps));
    }
}
