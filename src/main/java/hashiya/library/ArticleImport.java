package hashiya.library;

import hashiya.change.Change;
import hashiya.change.Change.Batch;
import hashiya.change.Change.Imported;
import hashiya.change.Deed;
import hashiya.model.Article;
import hashiya.model.DirectionChoice;
import hashiya.model.ReadState;
import hashiya.model.TextVersion;
import java.util.List;
import java.util.stream.IntStream;

/// Brings articles in, lot by lot: each lot is one journal entry and on the disk when the call returns, all of them are
/// undone as one.
public final class ArticleImport {

    private final Stretch stretch;
    private boolean begun;

    public ArticleImport(Library library) {
        stretch = library.stretch();
    }

    /// @return the articles in the order of their arrivals
    public List<Article> take(List<Arrival> lot) {
        var texts = lot.stream().map(each -> TextVersion.first(each.content().text())).toList();
        var change = stretch.apply(fresh -> {
            var changes = IntStream.range(0, lot.size())
                    .<Change>mapToObj(at -> imported(fresh, lot.get(at), texts.get(at))).toList();
            return begun || changes.size() > 1 ? new Batch(Deed.IMPORTED, changes) : changes.getFirst();
        });
        begun = true;
        return change.steps().stream().map(each -> ((Imported) each).article()).toList();
    }

    private static Imported imported(Fresh fresh, Arrival arrival, TextVersion text) {
        return new Imported(new Article(fresh.article(), arrival.facts(), arrival.evidence(), text, arrival.hidden(),
                DirectionChoice.BY_MAJORITY, ReadState.UNREAD), arrival.content());
    }
}
