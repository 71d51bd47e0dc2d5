package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.model.Highlight;
import hashiya.ui.control.Directed;
import hashiya.ui.control.WrappingCell;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// The passages that carry the selected tag. A click or Enter opens the reader there.
final class PassageList extends VBox {

    private final Label title = new Label();
    private final ListView<Highlight> list = new ListView<>();
    private final Messages messages;

    PassageList(TagsModel model, Messages messages) {
        this.messages = messages;
        list.setId("tag-passages");
        list.setAccessibleText(messages.text("tags.passages"));
        list.setCellFactory(_ -> new PassageCell(model));
        list.setPlaceholder(Directed.words(messages.text("tags.passages.none"), "tag-hint"));
        list.setOnKeyPressed(event -> {
            var passage = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && passage != null) {
                model.open(passage);
                event.consume();
            }
        });
        title.getStyleClass().add("form-name");
        getStyleClass().add("tag-passages");
        getChildren().setAll(title, list);
    }

    void show(List<Highlight> passages) {
        title.setText(messages.count("tags.passages.count", passages.size()));
        if (!list.getItems().equals(passages)) {
            list.getItems().setAll(passages);
        }
    }

    private static final class PassageCell extends WrappingCell<Highlight> {

        private final TagsModel model;
        private final Label quote = Directed.label("tag-quote");
        private final Label place = Directed.label("tag-place");
        private final VBox row = new VBox(quote, place);

        PassageCell(TagsModel model) {
            this.model = model;
            quote.setMaxHeight(52);
            quote.setMinHeight(0);
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    model.open(getItem());
                }
            });
        }

        @Override
        protected Node row(Highlight passage) {
            quote.setText(passage.quote().strip().replaceAll("\\s+", " "));
            place.setText(passage.id() + " · " + model.titleOf(passage));
            setAccessibleText(quote.getText());
            return row;
        }
    }
}
