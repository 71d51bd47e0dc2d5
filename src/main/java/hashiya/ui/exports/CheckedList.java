package hashiya.ui.exports;

import hashiya.ui.control.Directed;
import hashiya.ui.control.WrappingCell;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A list in which some are chosen, with a field that narrows it. Space and Enter choose the one that is marked.
final class CheckedList<T> extends VBox {

    /// What is in it.
    ///
    /// @param found those that go with the typed letters
    /// @param words of each
    record Content<T>(Function<String, List<T>> found, Function<T, String> words, Predicate<T> isChosen,
            BiConsumer<T, Boolean> onChoose) {}

    private final ListView<T> list = new ListView<>();
    private final TextField typed = Directed.field(new TextField());
    private final Content<T> content;

    CheckedList(String id, String name, String prompt, Content<T> content) {
        this.content = content;
        typed.setId(id + "-filter");
        typed.setPromptText(prompt);
        typed.setAccessibleText(name + ": " + prompt);
        typed.textProperty().subscribe((_, _) -> narrow());
        list.setId(id);
        list.setAccessibleText(name);
        list.setCellFactory(_ -> new Row());
        list.setPrefHeight(180);
        list.setMinHeight(90);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            var marked = list.getSelectionModel().getSelectedItem();
            if ((event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) && marked != null) {
                choose(marked);
                event.consume();
            }
        });
        setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("exports-group");
        getChildren().setAll(typed, list);
        narrow();
    }

    void show() {
        list.refresh();
    }

    private void narrow() {
        list.getItems().setAll(content.found.apply(typed.getText()));
        list.getSelectionModel().selectFirst();
    }

    private void choose(T item) {
        content.onChoose.accept(item, !content.isChosen.test(item));
    }

    private final class Row extends WrappingCell<T> {

        private final CheckBox box = new CheckBox();
        private final Label words = Directed.label();
        private final HBox line;

        Row() {
            box.setFocusTraversable(false);
            box.setOnAction(_ -> choose(getItem()));
            words.setOnMouseClicked(_ -> choose(getItem()));
            words.setMaxHeight(44);
            HBox.setHgrow(words, Priority.ALWAYS);
            line = new HBox(box, words);
            line.getStyleClass().add("exports-checked");
            setAccessibleRole(AccessibleRole.CHECK_BOX);
        }

        @Override
        protected Node row(T item) {
            words.setText(content.words.apply(item));
            box.setSelected(content.isChosen.test(item));
            setAccessibleText(words.getText());
            return line;
        }
    }
}
