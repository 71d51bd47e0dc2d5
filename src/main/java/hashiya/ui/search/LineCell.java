package hashiya.ui.search;

import hashiya.model.SavedSearch;
import hashiya.search.Completion;
import hashiya.search.Hit;
import hashiya.search.Offer;
import hashiya.text.TextRange;
import hashiya.ui.control.ContentCell;
import hashiya.ui.control.Directed;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.MarkedText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One line of what was found: a hit with what it is called and the words around it, a name to go on with, the kind of
/// the hits below, or a saved search.
final class LineCell extends ContentCell<Line> {

    /// What can be done with a hit in a text.
    record Deeds(BiConsumer<Hit, TextRange> highlight, BiConsumer<Hit, TextRange> claim) {}

    private final SearchWords words;
    private final SearchModel model;
    private final Deeds deeds;
    private final Label id = label("found-id");
    private final Label layer = label("found-layer");
    private final Label fresh = label("found-new");
    private final HBox buttons = new HBox();
    private final MarkedText title = new MarkedText();
    private final MarkedText snippet = new MarkedText();
    private final VBox found;
    private final Label plain = Directed.label("found-name");
    private final Label beside = label("found-beside");
    private final HBox line = new HBox(plain, beside);
    private final StackPane box = new StackPane();

    LineCell(SearchModel model, SearchWords words, Deeds deeds) {
        this.model = model;
        this.words = words;
        this.deeds = deeds;
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        found = new VBox(new HBox(id, layer, fresh, space, buttons), title, snippet);
        found.getStyleClass().add("found");
        title.getStyleClass().add("found-title");
        line.getStyleClass().add("found-line");
        buttons.getStyleClass().add("found-buttons");
        fresh.setText(words.text("search.new"));
        box.getChildren().setAll(found, line);
    }

    @Override
    protected Region content() {
        return box;
    }

    @Override
    protected void fill(Line item) {
        var isHit = item instanceof Line.Found;
        show(found, isHit);
        show(line, !isHit);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("heading"), item instanceof Line.Heading || item instanceof Line.Nothing);
        switch (item) {
            case Line.Found(var hit, var isNew) -> fill(hit, isNew);
            case Line.Completing(var completion) -> fill(completion);
            case Line.Heading(var kind, var count) -> fill(words.kinds(kind), count(count));
            case Line.Saved(var search, var count) -> fill(search, count);
            case Line.Nothing() -> fill(words.text("search.none"), "");
            case Line.Offered(var offer) -> fill(offer);
            case Line.More(var rest) -> fill(words.count("search.more", rest), "");
        }
    }

    private void fill(Hit hit, boolean isNew) {
        id.setText(words.kind(hit.kind()) + " " + hit.id());
        layer.setText(words.layer(hit.layer()));
        show(fresh, isNew);
        title.set(hit.title(), hit.titleMarks());
        show(title, !hit.title().isBlank());
        snippet.set(hit.snippet(), hit.marks());
        show(snippet, !hit.snippet().isBlank() && !hit.snippet().equals(hit.title()));
        var passage = hit.article().isPresent() ? model.passage(hit) : Optional.<TextRange>empty();
        buttons.getChildren().setAll(passage.<List<IconButton>>map(range -> List.of(
                button(Feather.EDIT_2, "search.highlight", () -> deeds.highlight.accept(hit, range)),
                button(Feather.MESSAGE_SQUARE, "search.claim", () -> deeds.claim.accept(hit, range)))).orElse(List.of()));
        setAccessibleText(String.join(" ", id.getText(), hit.title(), hit.snippet(), layer.getText(),
                isNew ? fresh.getText() : ""));
    }

    private void fill(Completion completion) {
        var field = words.field(completion.field());
        fill(completion.value().map(value -> words.value(completion.field(), value))
                .orElse(completion.field().name(words.tongue()) + ":"), completion.value().isPresent()
                ? field + " · " + completion.uses() : field);
    }

    private void fill(Offer offer) {
        fill(words.offer(offer), offer.query().isEmpty() ? "" : words.count("search.total", offer.count()));
        // A sentence of the interface, however many Arabic words it names.
        plain.setNodeOrientation(NodeOrientation.INHERIT);
    }

    private void fill(SavedSearch search, OptionalLong count) {
        fill(search.name(), count.isEmpty() ? search.query() : words.count("search.saved.new", count.getAsLong()));
    }

    private void fill(String name, String more) {
        plain.setText(name);
        beside.setText(more);
        setAccessibleText((name + " " + more).strip());
    }

    private IconButton button(Feather icon, String key, Runnable action) {
        var button = new IconButton(icon, words.text(key), action);
        // The keyboard stays in the field or the list, where Shift and Enter do the same.
        button.setFocusTraversable(false);
        return button;
    }

    private static String count(OptionalLong count) {
        return count.isEmpty() ? "" : String.valueOf(count.getAsLong());
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
