package hashiya.ui.inquiry;

import hashiya.ui.control.Directed;
import java.util.function.Consumer;
import javafx.scene.control.TextField;

/// A field that adds what is typed into it on Enter, and is empty again.
final class Adding {

    private Adding() {
    }

    /// @param onAdd hears the words without the spaces at their ends
    static TextField field(String name, Consumer<String> onAdd) {
        var field = Directed.field(new TextField());
        field.setPromptText(name);
        field.setAccessibleText(name);
        field.setOnAction(_ -> {
            var typed = field.getText().strip();
            if (!typed.isEmpty()) {
                field.clear();
                onAdd.accept(typed);
            }
        });
        return field;
    }
}
