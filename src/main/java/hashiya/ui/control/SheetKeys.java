package hashiya.ui.control;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a sheet over the window: Escape puts it away, Ctrl+Enter does what it is for.
public final class SheetKeys {

    private SheetKeys() {
    }

    public static void press(KeyEvent event, Runnable onClose, Runnable onAccept) {
        if (event.getCode() == KeyCode.ESCAPE) {
            onClose.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            onAccept.run();
            event.consume();
        }
    }
}
