package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.text.Folding;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every command by name, with its keys: typing narrows the list, Enter runs. Also the sheet of all keys.
final class Palette extends VBox {

    private final FilteredList<Command> found;
    private final TextField typed = new TextField();
    private final ListView<Command> list;
    private final KeyWords words;
    private final Runnable onClose;

    /// @param onClose takes the palette away again
    Palette(Commands commands, Messages messages, Runnable onClose) {
        this.onClose = onClose;
        words = new KeyWords(messages);
        found = new FilteredList<>(FXCollections.observableArrayList(commands.bound()));
        list = new ListView<>(found);
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new CommandCell());
        list.setOnMouseClicked(_ -> run(commands));
        list.setPlaceholder(new Label(messages.text("palette.none")));
        list.getSelectionModel().selectFirst();
        typed.setId("palette-field");
        typed.setPromptText(messages.text("palette.prompt"));
        typed.setAccessibleText(messages.text("palette.prompt"));
        typed.textProperty().subscribe(this::narrow);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, commands));
        setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("palette");
        getChildren().setAll(typed, list);
    }

    void start() {
        typed.requestFocus();
    }

    private void narrow(String text) {
        var wanted = Folding.fold(text).text().strip();
        found.setPredicate(command -> Folding.fold(words.label(command)).text().contains(wanted));
        list.getSelectionModel().selectFirst();
    }

    private void onKey(KeyEvent event, Commands commands) {
        var selection = list.getSelectionModel();
        switch (event.getCode()) {
            case KeyCode.DOWN -> selection.selectNext();
            case KeyCode.UP -> selection.selectPrevious();
            case KeyCode.ENTER -> run(commands);
            case KeyCode.ESCAPE -> onClose.run();
            default -> {
                return;
            }
        }
        list.scrollTo(selection.getSelectedIndex());
        event.consume();
    }

    private void run(Commands commands) {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            onClose.run();
            commands.run(chosen);
        }
    }

    private final class CommandCell extends ListCell<Command> {
        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var label = new Label(words.label(command));
            var keys = new Label(words.keys(command));
            // Keys are written from left to right in every language.
            keys.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            keys.getStyleClass().add("keys");
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            setGraphic(new HBox(label, space, keys));
            setAccessibleText(words.label(command) + " " + words.keys(command));
        }
    }
}
