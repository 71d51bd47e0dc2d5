package hashiya.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// A list of choices that drops down, of which the first means any.
public final class Choice<T> extends ComboBox<Optional<T>> {

    private boolean busy;

    /// @param any      what the first choice says
    /// @param words    of each other choice
    /// @param onChoose called when the analyst chooses another
    public Choice(String any, Function<T, String> words, Consumer<Optional<T>> onChoose) {
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<T> choice) {
                return choice == null ? any : choice.map(words).orElse(any);
            }

            @Override
            public Optional<T> fromString(String typed) {
                throw new UnsupportedOperationException("Nothing is typed here");
            }
        });
        setAccessibleText(any);
        setMaxWidth(Double.MAX_VALUE);
        offer(List.of());
        valueProperty().subscribe((_, chosen) -> {
            if (!busy) {
                onChoose.accept(chosen == null ? Optional.empty() : chosen);
            }
        });
    }

    /// Offers these from now on. The choice that was made stays, if it is still there, and else it is any.
    public void offer(List<T> choices) {
        var all = Stream.concat(Stream.of(Optional.<T>empty()), choices.stream().map(Optional::of)).toList();
        if (all.equals(getItems())) {
            return;
        }
        var chosen = getValue() == null ? Optional.<T>empty() : getValue();
        busy = true;
        getItems().setAll(all);
        setValue(all.contains(chosen) ? chosen : null);
        busy = false;
        if (!all.contains(chosen)) {
            setValue(Optional.empty());
        }
    }
}
