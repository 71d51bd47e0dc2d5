package hashiya.ui.desk;

import hashiya.model.ArticleId;
import hashiya.model.HighlightId;
import hashiya.text.TextRange;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// An article that is open, and what is selected in it: in one reader, or in whichever is active. FX thread only.
public abstract sealed class Opened permits Desk, Reading {

    final ReadOnlyObjectWrapper<Optional<Place>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    final ReadOnlyObjectWrapper<Optional<ArticleId>> article = new ReadOnlyObjectWrapper<>(Optional.empty());
    final ObjectProperty<Optional<TextRange>> selection = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<HighlightId>> highlight = new SimpleObjectProperty<>(Optional.empty());

    Opened() {
    }

    /// The passage that is meant: the selected letters, or else the selected highlight.
    public abstract Optional<Passage> passage();

    /// Where the reader was last asked to go.
    public final ReadOnlyObjectProperty<Optional<Place>> place() {
        return place.getReadOnlyProperty();
    }

    public final ReadOnlyObjectProperty<Optional<ArticleId>> article() {
        return article.getReadOnlyProperty();
    }

    /// The letters selected in the reader.
    public final ObjectProperty<Optional<TextRange>> selection() {
        return selection;
    }

    /// The highlight selected in the reader and in the panels.
    public final ObjectProperty<Optional<HighlightId>> highlight() {
        return highlight;
    }
}
