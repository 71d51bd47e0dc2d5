package hashiya.library;

import hashiya.change.Change;
import hashiya.change.Change.Batch;
import hashiya.change.Change.Replaced;
import hashiya.change.Deed;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Changes very many articles lot by lot: each lot is written when the call returns, others have their turn before the
/// next, and all lots are undone as one.
///
/// Articles are changed as they are by then; those that are gone are passed over.
public final class BulkEdit {

    private final Library library;
    private final Stretch stretch;
    private Optional<Dependents> dependents = Optional.empty();
    private int changed;

    public BulkEdit(Library library) {
        this.library = library;
        stretch = library.stretch();
    }

    /// Changes a lot of them in the same way. Those that are so already stay out of the journal.
    ///
    /// @param edit keeps the id
    public void amend(Deed deed, Collection<ArticleId> lot, UnaryOperator<Article> edit) {
        stretch.applyAny(_ -> {
            var changes = new ArrayList<Change>();
            for (var article : present(lot)) {
                var amended = edit.apply(article);
                if (!amended.equals(article)) {
                    changes.add(new Replaced(article, amended));
                }
            }
            return batch(deed, changes);
        }).ifPresent(each -> changed += each.changes().size());
    }

    /// Removes a lot of them with everything in them, as it was when the first lot went.
    public void remove(Collection<ArticleId> lot) {
        stretch.applyAny(_ -> {
            var going = dependents.orElseGet(() -> new Dependents(library.snapshot()));
            dependents = Optional.of(going);
            return batch(Deed.REMOVED, going.take(present(lot)));
        }).ifPresent(each -> changed += (int) each.changes().stream()
                .filter(step -> step instanceof Change.Removed(Article _)).count());
    }

    /// How many articles are others than before, or gone.
    public int changed() {
        return changed;
    }

    private List<Article> present(Collection<ArticleId> lot) {
        return lot.stream().flatMap(each -> library.find(each).stream()).map(Article.class::cast).toList();
    }

    private static Optional<Batch> batch(Deed deed, List<Change> changes) {
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Batch(deed, changes));
    }
}
