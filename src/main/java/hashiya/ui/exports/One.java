package hashiya.ui.exports;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// A list that drops down, of which exactly one is chosen.
final class One<T> extends ComboBox<T> {

    private boolean busy;

    /// @param onChoose called when the analyst chooses another
    One(String id, Function<T, String> words, Consumer<T> onChoose) {
        setId(id);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? "" : words.apply(choice);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("Nothing is typed here");
            }
        });
        valueProperty().subscribe((_, chosen) -> {
            if (!busy && chosen != null) {
                onChoose.accept(chosen);
            }
        });
    }

    /// Shows these and the one that holds, without telling.
    void offer(List<T> choices, T chosen) {
        busy = true;
        if (!choices.equals(getItems())) {
            getItems().setAll(choices);
        }
        setValue(chosen);
        busy = false;
    }
}
