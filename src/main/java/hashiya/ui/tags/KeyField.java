package hashiya.ui.tags;

import hashiya.l10n.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Takes a key by its being pressed. Delete and Backspace take it away again.
final class KeyField extends TextField {

    private final Consumer<Optional<String>> onKey;

    /// @param onKey hears the key, or nothing where it is taken away
    KeyField(Messages messages, Consumer<Optional<String>> onKey) {
        this.onKey = onKey;
        setEditable(false);
        setPromptText(messages.text("tags.key.prompt"));
        setPrefColumnCount(8);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    void show(String key) {
        setText(TagKey.words(key));
        // Keys are written from left to right in every language.
        setNodeOrientation(key.isEmpty() ? NodeOrientation.INHERIT : NodeOrientation.LEFT_TO_RIGHT);
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            onKey.accept(Optional.empty());
            event.consume();
        } else if (TagKey.of(event.getCode()).isPresent()) {
            onKey.accept(TagKey.of(event.getCode()));
            event.consume();
        }
    }
}
