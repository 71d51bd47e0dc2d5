package hashiya.ui.highlights;

import hashiya.l10n.Messages;
import hashiya.model.Highlight;
import hashiya.ui.control.Directed;
import hashiya.ui.control.IconButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The highlights that have lost their place: each with its old words, to be placed by hand. Gone where there is none.
final class OrphansBox extends VBox implements AutoCloseable {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    /// More of a long quote is not needed to know it again, in UTF-16 units.
    private static final int SHOWN = 220;

    private final Label title = new Label("", new FontIcon(Feather.ALERT_TRIANGLE));
    private final VBox rows = new VBox();
    private final List<Button> placing = new ArrayList<>();
    private final OrphansModel model;
    private final Messages messages;
    private final Runnable onEmptied;
    private final Subscription subscription;

    /// @param onEmptied takes the keyboard over when the last orphan goes
    OrphansBox(OrphansModel model, Messages messages, Runnable onEmptied) {
        this.model = model;
        this.onEmptied = onEmptied;
        this.messages = messages;
        setId("orphans");
        getStyleClass().add("orphans");
        title.getStyleClass().add("orphans-title");
        title.setWrapText(true);
        rows.getStyleClass().add("orphan-rows");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().setAll(title, scroll);
        subscription = Subscription.combine(model.orphans().subscribe(_ -> draw()),
                model.proposed().subscribe(_ -> draw()), model.changed().subscribe(_ -> draw()), model.selection().subscribe(_ -> refresh()),
                model.selected().subscribe(_ -> refresh()));
    }

    boolean placeOrphan() {
        var range = model.selection().get();
        var orphan = model.meant();
        range.ifPresent(letters -> orphan.ifPresent(each -> model.place(each, letters)));
        return range.isPresent() && orphan.isPresent();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        model.close();
    }

    private void draw() {
        var orphans = model.orphans().get();
        var changed = model.changed().get();
        var hadFocus = hasFocus();
        setVisible(!orphans.isEmpty() || !changed.isEmpty());
        setManaged(isVisible());
        title.setText(orphans.isEmpty() ? messages.text("highlights.changed", changed.size())
                : messages.text("highlights.orphans", orphans.size()));
        placing.clear();
        rows.getChildren().setAll(orphans.stream().map(this::row).toList());
        if (!orphans.isEmpty() && !changed.isEmpty()) {
            var also = new Label(messages.text("highlights.changed", changed.size()));
            also.getStyleClass().add("orphans-title");
            rows.getChildren().add(also);
        }
        changed.forEach(each -> rows.getChildren().add(changedRow(each)));
        refresh();
        if (hadFocus) {
            rows.getChildren().stream().filter(Node::isFocusTraversable).findFirst()
                    .ifPresentOrElse(Node::requestFocus, onEmptied);
        }
    }

    /// Whether the keyboard is in here: it must not go astray with the row it was in.
    private boolean hasFocus() {
        for (var node = getScene() == null ? null : getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node == this) {
                return true;
            }
        }
        return false;
    }

    /// Lets what needs a selection be pressed if there is one, and marks the selected orphan.
    private void refresh() {
        placing.forEach(each -> each.setDisable(model.selection().get().isEmpty()));
        rows.getChildren().forEach(each -> each.pseudoClassStateChanged(SELECTED,
                model.selected().get().equals(Optional.ofNullable(each.getUserData()))));
    }

    private HBox head(Highlight highlight, int version) {
        var swatch = new Swatch();
        swatch.show(highlight.colour());
        var from = new Label(messages.text("highlights.orphans.version", version));
        var id = new Label(highlight.id().toString());
        List.of(from, id).forEach(each -> each.getStyleClass().add("highlight-id"));
        id.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(swatch, from, space, id);
        head.getStyleClass().add("highlight-head");
        return head;
    }

    /// A highlight that has its place, with the letters it had before.
    private Node changedRow(Highlight highlight) {
        var former = highlight.former().orElseThrow();
        var looked = button("highlights.changed.looked", () -> model.lookedAt(highlight));
        looked.setId("looked-" + highlight.id().toString().replace(':', '-'));
        var row = new VBox(head(highlight, former.version()),
                Directed.words(cut(former.quote().exact()), "orphan-quote", "orphan-proposal"),
                Directed.words(cut(highlight.quote()), "orphan-quote"), looked);
        row.getStyleClass().add("orphan");
        row.setUserData(highlight.id());
        row.setOnMouseClicked(_ -> model.select(highlight));
        return row;
    }

    private Node row(Highlight orphan) {
        var head = head(orphan, orphan.anchor().version());
        head.getChildren().add(new IconButton(Feather.TRASH_2, messages.text("highlights.remove"),
                () -> model.remove(orphan)));
        var quote = Directed.words(cut(orphan.quote()), "orphan-quote");
        var row = new VBox(head, quote);
        if (model.isHere(orphan)) {
            Optional.ofNullable(model.proposed().get().get(orphan.id()))
                    .ifPresent(each -> row.getChildren().add(proposal(orphan, each)));
            row.getChildren().add(place(orphan));
        }
        row.setAccessibleText(messages.text("highlights.orphans.spoken", orphan.id(), quote.getText()));
        answer(row, orphan);
        return row;
    }

    private void answer(Node row, Highlight orphan) {
        row.getStyleClass().add("orphan");
        row.setUserData(orphan.id());
        row.setFocusTraversable(true);
        row.setOnMouseClicked(_ -> model.select(orphan));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() == row) {
                model.select(orphan);
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                model.remove(orphan);
                event.consume();
            }
        });
    }

    private Node proposal(Highlight orphan, OrphansModel.Proposed place) {
        var words = new VBox(new Label(messages.text("highlights.orphans.proposal")),
                Directed.words(cut(place.letters()), "orphan-proposal"));
        var accept = button("highlights.orphans.accept", () -> model.place(orphan, place.range()));
        accept.setId("accept-" + orphan.id().toString().replace(':', '-'));
        var show = button("highlights.orphans.show", () -> model.show(orphan, place));
        var buttons = new FlowPane(accept, show);
        buttons.getStyleClass().add("orphan-buttons");
        return new VBox(words, buttons);
    }

    private Node place(Highlight orphan) {
        var button = button("highlights.orphans.place", () ->
                model.selection().get().ifPresent(range -> model.place(orphan, range)));
        button.setId("place-" + orphan.id().toString().replace(':', '-'));
        placing.add(button);
        return button;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(messages.text(key));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static String cut(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        return line.length() > SHOWN ? line.substring(0, line.lastIndexOf(' ', SHOWN) + 1) + "…" : line;
    }
}
