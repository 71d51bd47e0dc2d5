package hashiya.ui.notes;

import hashiya.l10n.Messages;
import hashiya.ui.control.IconButton;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line above an open note: what it hangs on, and what can be done with the whole of it.
final class NoteHead extends HBox {

    private final Messages messages;
    private final Hyperlink target = new Hyperlink();
    private final IconButton whole;

    NoteHead(Messages messages, NoteEditor editor) {
        this.messages = messages;
        whole = new IconButton(Feather.MAXIMIZE_2, messages.text("notes.whole"), () -> editor.ways().turnWhole());
        whole.setId("note-whole");
        target.setOnAction(_ -> editor.goToTarget());
        target.setMinWidth(0);
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("note-editor-head");
        getChildren().setAll(target, spacer, whole,
                new IconButton(Feather.TRASH_2, messages.text("notes.remove"), () -> editor.ways().remove()),
                new IconButton(Feather.X, messages.text("notes.close"), editor::end));
    }

    void show(String kind) {
        target.setText(kind);
    }

    /// Says what the button does next.
    void showWhole(boolean isWhole) {
        var words = messages.text(isWhole ? "notes.whole.leave" : "notes.whole");
        whole.setGraphic(new FontIcon(isWhole ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2));
        whole.setText(words);
        whole.setAccessibleText(words);
        whole.setTooltip(new Tooltip(words));
    }
}
