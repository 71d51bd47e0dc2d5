package hashiya.ui.search;

import hashiya.model.ArticleId;
import hashiya.model.ClaimId;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.NoteId;
import hashiya.model.SourceId;
import hashiya.model.TagId;
import hashiya.search.Found;
import hashiya.search.Query;
import hashiya.search.Scan;
import hashiya.text.TextRange;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.PanelName;
import hashiya.ui.desk.Workspace;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the search box has found, and how to get there.
final class SearchModel {

    /// More than this nobody reads in a list under a box.
    private static final int LIMIT = 200;

    private final ObservableList<Found> found = FXCollections.observableArrayList();
    /// One for all: a view of the list that nobody holds on to tells its listeners nothing.
    private final ObservableList<Found> shown = FXCollections.unmodifiableObservableList(found);
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final Workspace workspace;
    private final Desk desk;
    private long latest;

    SearchModel(Workspace workspace, Desk desk) {
        this.workspace = workspace;
        this.desk = desk;
    }

    ObservableList<Found> found() {
        return shown;
    }

    ReadOnlyBooleanProperty searching() {
        return searching.getReadOnlyProperty();
    }

    /// Looks for what is typed. What an earlier, slower search finds is not shown any more.
    void search(String typed) {
        var query = Query.of(typed);
        var number = ++latest;
        if (query.isEmpty()) {
            found.clear();
            searching.set(false);
            return;
        }
        searching.set(true);
        workspace.read(library -> Scan.search(library.snapshot(), library::text, query), all -> {
            if (number == latest) {
                found.setAll(all.subList(0, Math.min(LIMIT, all.size())));
                searching.set(false);
            }
        });
    }

    void open(Found one) {
        switch (one.id()) {
            case ArticleId article -> open(article, one.hits().isEmpty() ? Optional.empty()
                    : Optional.of(one.hits().getFirst()));
            case HighlightId highlight -> workspace.read(library -> library.get(Highlight.class, highlight), desk::open);
            case ClaimId claim -> desk.open(claim);
            case SourceId source -> desk.open(source);
            case TagId tag -> desk.open(tag);
            case NoteId note -> {
                one.article().ifPresent(desk::open);
                desk.note().set(Optional.of(note));
                desk.panel().set(PanelName.NOTES);
            }
            default -> throw new IllegalStateException("Nothing shows " + one.id());
        }
    }

    private void open(ArticleId article, Optional<TextRange> hit) {
        hit.ifPresentOrElse(range -> desk.open(article, range), () -> desk.open(article));
    }
}
