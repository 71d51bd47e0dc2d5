package hashiya.ui.desk;

import hashiya.model.ArticleId;
import hashiya.model.ClaimId;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.NoteId;
import hashiya.model.SourceId;
import hashiya.model.TagId;
import hashiya.text.TextRange;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What is open and what is selected. Panels and reader meet here and never see one another. FX thread only.
public final class Desk {

    private final ReadOnlyObjectWrapper<Optional<Place>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ArticleId>> article = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<TextRange>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<HighlightId>> highlight = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ClaimId>> claim = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<NoteId>> note = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<SourceId>> source = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<TagId>> tag = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<PanelName> panel = new SimpleObjectProperty<>(PanelName.HIGHLIGHTS);
    private long visits;

    /// A desk with the same things open and selected, which nobody follows yet.
    public Desk copy() {
        var copy = new Desk();
        article.get().ifPresent(copy::open);
        copy.selection.set(selection.get());
        copy.highlight.set(highlight.get());
        copy.claim.set(claim.get());
        copy.note.set(note.get());
        copy.source.set(source.get());
        copy.tag.set(tag.get());
        copy.panel.set(panel.get());
        return copy;
    }

    /// Opens an article where it was left.
    public void open(ArticleId id) {
        visit(id, Optional.empty());
    }

    /// Opens an article at a passage of its text.
    public void open(ArticleId id, TextRange passage) {
        visit(id, Optional.of(passage));
    }

    /// Opens a highlight's article at the highlight, and selects it. One that lost its place is only selected.
    public void open(Highlight passage) {
        visit(passage.article(), Optional.of(passage.range()), OptionalInt.of(passage.anchor().version()));
        highlight.set(Optional.of(passage.id()));
    }

    /// Leaves the reader empty, as when the open article was taken out of the workspace.
    public void close() {
        selection.set(Optional.empty());
        highlight.set(Optional.empty());
        article.set(Optional.empty());
        place.set(Optional.empty());
    }

    /// Where the reader was last asked to go.
    public ReadOnlyObjectProperty<Optional<Place>> place() {
        return place.getReadOnlyProperty();
    }

    /// The article in the reader.
    public ReadOnlyObjectProperty<Optional<ArticleId>> article() {
        return article.getReadOnlyProperty();
    }

    /// The letters selected in the reader.
    public ObjectProperty<Optional<TextRange>> selection() {
        return selection;
    }

    /// The highlight selected in the reader and in the panels.
    public ObjectProperty<Optional<HighlightId>> highlight() {
        return highlight;
    }

    /// The claim shown in the claims panel.
    public ObjectProperty<Optional<ClaimId>> claim() {
        return claim;
    }

    /// The note open in the notes panel.
    public ObjectProperty<Optional<NoteId>> note() {
        return note;
    }

    /// The source shown in the claims panel.
    public ObjectProperty<Optional<SourceId>> source() {
        return source;
    }

    /// The tag selected in the codebook.
    public ObjectProperty<Optional<TagId>> tag() {
        return tag;
    }

    /// The panel that the rail shows.
    public ObjectProperty<PanelName> panel() {
        return panel;
    }

    private void visit(ArticleId id, Optional<TextRange> range) {
        visit(id, range, OptionalInt.empty());
    }

    private void visit(ArticleId id, Optional<TextRange> range, OptionalInt version) {
        if (!article.get().equals(Optional.of(id))) {
            selection.set(Optional.empty());
            highlight.set(Optional.empty());
        }
        article.set(Optional.of(id));
        place.set(Optional.of(new Place(id, range, ++visits, version)));
    }
}
