package hashiya.store;

import hashiya.model.ArticleId;
import hashiya.model.Bookmark;
import hashiya.model.Dismissals;
import hashiya.model.Look;
import hashiya.model.SavedSearchId;
import hashiya.model.Sketch;
import hashiya.model.Standing;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What a workspace file keeps beside the journal: it is no change, and on the disk with the next one or when the file
/// settles. One thread at a time, as with the [Store] that it belongs to.
public final class Kept {

    private final Access access;
    private final BookmarkTable bookmarks;
    private final StandingTable standing;
    private final DismissalTable dismissals;
    private final LookTable looks;
    private final SketchTable sketches;

    Kept(Access access) {
        this.access = access;
        bookmarks = new BookmarkTable(access.sql());
        standing = new StandingTable(access.sql());
        dismissals = new DismissalTable(access.sql());
        looks = new LookTable(access.sql());
        sketches = new SketchTable(access.sql());
    }

    /// Where reading stands in an article, if it was ever left.
    public Optional<Bookmark> bookmark(ArticleId article) {
        return access.read(() -> bookmarks.find(article));
    }

    public void keep(Bookmark bookmark) {
        access.write(() -> {
            bookmarks.keep(bookmark);
            return bookmark;
        });
    }

    /// Which suggestions in an article were dismissed.
    public Dismissals dismissals(ArticleId article) {
        return access.read(() -> dismissals.find(article));
    }

    public void keep(Dismissals dismissed) {
        access.write(() -> {
            dismissals.keep(dismissed);
            return dismissed;
        });
    }

    /// When a saved search was last looked at, if it ever was.
    public Optional<Look> look(SavedSearchId search) {
        return access.read(() -> looks.find(search));
    }

    public void keep(Look look) {
        access.write(() -> {
            looks.keep(look);
            return look;
        });
    }

    /// What is kept to tell near-copies by, also of texts that are gone or were changed since.
    public List<Sketch> sketches() {
        return access.read(sketches::all);
    }

    /// In the place of what was kept of these articles.
    public void keep(Collection<Sketch> made) {
        access.write(() -> access.sql().transaction(() -> {
            sketches.keep(made);
            return made;
        }));
    }

    /// What stood open when it was last kept.
    public Standing standing() {
        return access.read(standing::find);
    }

    public void keep(Standing open) {
        access.write(() -> {
            standing.keep(open);
            return open;
        });
    }
}
