package hashiya.ui.articles;

import hashiya.model.ArticleId;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What of the library is asked for and how it is seen, kept while the interface changes its language. FX thread only.
public final class LibraryState {

    private final ObjectProperty<LibraryLook> look = new SimpleObjectProperty<>(LibraryLook.USUAL);
    private final ObjectProperty<ArticleFilter> filter = new SimpleObjectProperty<>(ArticleFilter.NONE);
    private final Set<ArticleId> open = new HashSet<>();

    public ObjectProperty<LibraryLook> look() {
        return look;
    }

    ObjectProperty<ArticleFilter> filter() {
        return filter;
    }

    /// The first articles of the stories whose printings are shown.
    Set<ArticleId> open() {
        return open;
    }
}
