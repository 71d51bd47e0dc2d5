package hashiya.ui.exports;

import hashiya.l10n.Messages;
import hashiya.sharing.Leak;
import hashiya.sharing.Whence;
import hashiya.text.Graphemes;
import hashiya.ui.control.Directed;
import hashiya.ui.control.WrappingCell;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where something hidden still stands, a row a place. Enter and the button lead to where it comes from in the
/// workspace.
final class LeakList extends ListView<Leak> {

    private final Messages messages;
    private final Consumer<Whence> onGo;
    private final Function<Leak, String> named;

    /// @param named what the hidden thing is called in the workspace
    LeakList(Messages messages, Function<Leak, String> named, Consumer<Whence> onGo) {
        this.messages = messages;
        this.named = named;
        this.onGo = onGo;
        setId("share-leaks");
        setAccessibleText(messages.text("share.leaks"));
        setCellFactory(_ -> new Row());
        setOnKeyPressed(event -> {
            var marked = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && marked != null) {
                marked.whence().ifPresent(onGo);
                event.consume();
            }
        });
    }

    void show(List<Leak> leaks) {
        if (!getItems().equals(leaks)) {
            getItems().setAll(leaks);
            getSelectionModel().selectFirst();
        }
    }

    private final class Row extends WrappingCell<Leak> {

        /// Of a name, in UTF-16 units: the first words of a passage tell which it is.
        private static final int NAME = 60;

        private final Label what = Directed.phrase("", "exports-leak");
        private final Label excerpt = Directed.label("exports-excerpt");
        private final Label place = new Label();
        private final Button go = new Button();
        private final VBox row;

        Row() {
            place.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            place.getStyleClass().add("exports-path");
            place.setMinWidth(0);
            go.setFocusTraversable(false);
            go.setMinWidth(Region.USE_PREF_SIZE);
            go.getStyleClass().add("small");
            go.setOnAction(_ -> getItem().whence().ifPresent(onGo));
            HBox.setHgrow(what, Priority.ALWAYS);
            var head = new HBox(what, go);
            head.getStyleClass().add("exports-line");
            row = new VBox(head, excerpt, place);
            row.getStyleClass().add("exports-leak-row");
        }

        @Override
        protected Node row(Leak leak) {
            what.setText(messages.text(leak.sure() ? "share.names" : "share.perhaps", leak.what(),
                    Frame.isolated(brief(named.apply(leak)))));
            excerpt.setText(leak.excerpt());
            place.setText(leak.line() == 0 ? leak.path() : leak.path() + ":" + leak.line());
            go.setText(leak.whence().map(each -> messages.text("share.go", each.id())).orElse(""));
            go.setVisible(leak.whence().isPresent());
            setAccessibleText(String.join(". ", what.getText(), excerpt.getText(), place.getText(), go.getText()));
            return row;
        }

        private static String brief(String name) {
            return name.length() <= NAME ? name : name.substring(0, Graphemes.start(name, NAME)) + "…";
        }
    }
}
