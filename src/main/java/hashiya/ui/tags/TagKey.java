package hashiya.ui.tags;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The key of a tag: a letter or a digit of the keyboard, pressed together with Shift. No command has such a key. It
/// goes by key codes, so that it works under an Arabic layout too.
final class TagKey {

    private TagKey() {
    }

    /// The name of the key as a tag keeps it, such as `A` or `1`; nothing where a tag cannot have it.
    static Optional<String> of(KeyCode code) {
        if (code.isLetterKey() || code.isDigitKey() && !code.isKeypadKey()) {
            return Optional.of(code.getName());
        }
        return Optional.empty();
    }

    /// The key that was pressed with Shift and nothing else.
    static Optional<String> pressed(KeyEvent event) {
        return event.isShiftDown() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown()
                ? of(event.getCode()) : Optional.empty();
    }

    /// As it stands on the keyboard.
    static String words(String key) {
        return key.isEmpty() ? "" : "Shift+" + key;
    }
}
