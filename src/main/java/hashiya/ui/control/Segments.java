package hashiya.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A few choices side by side, of which exactly one holds.
public final class Segments<T> extends HBox {

    private final Map<T, ToggleButton> buttons = new HashMap<>();
    private final ToggleGroup group = new ToggleGroup();

    /// @param name     says to a screen reader what is chosen
    /// @param words    of each choice
    /// @param onChoose called when the analyst chooses another
    public Segments(String name, List<T> choices, Function<T, String> words, Consumer<T> onChoose) {
        for (var choice : choices) {
            var button = new ToggleButton(words.apply(choice));
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setAccessibleText(name + ": " + words.apply(choice));
            button.setOnAction(_ -> {
                var other = button.isSelected();
                button.setSelected(true);
                if (other) {
                    onChoose.accept(choice);
                }
            });
            HBox.setHgrow(button, Priority.ALWAYS);
            buttons.put(choice, button);
            getChildren().add(button);
        }
        getChildren().forEach(each -> each.getStyleClass().addAll("small", "center-pill"));
        round(getChildren().getFirst(), "left-pill");
        round(getChildren().getLast(), "right-pill");
        getStyleClass().add("segments");
        setAccessibleText(name);
    }

    /// Shows what holds, without telling.
    public void show(T choice) {
        group.selectToggle(buttons.get(choice));
    }

    private static void round(javafx.scene.Node button, String styleClass) {
        button.getStyleClass().remove("center-pill");
        button.getStyleClass().add(styleClass);
    }
}
