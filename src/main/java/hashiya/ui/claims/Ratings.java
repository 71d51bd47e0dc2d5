package hashiya.ui.claims;

import hashiya.ui.control.Directed;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A rating as a row of signs, with the words of the chosen one below.
///
/// @param <R> the letters or the digits
final class Ratings<R> extends VBox {

    private final ToggleGroup group = new ToggleGroup();
    private final Label meaning = Directed.label("rating-meaning");
    private final Function<R, String> words;

    /// @param sign     what stands on a button
    /// @param onChoose puts the rating into force, or leaves it and says why not
    Ratings(List<R> ratings, Function<R, String> sign, Function<R, String> words, Consumer<R> onChoose) {
        this.words = words;
        var row = new HBox();
        row.getStyleClass().add("ratings");
        for (var rating : ratings) {
            var button = new ToggleButton(sign.apply(rating));
            button.setToggleGroup(group);
            button.setUserData(rating);
            button.setTooltip(new Tooltip(words.apply(rating)));
            button.setAccessibleText(sign.apply(rating) + ", " + words.apply(rating));
            button.getStyleClass().add("rating-button");
            button.setOnAction(_ -> {
                button.setSelected(true);
                onChoose.accept(rating);
            });
            row.getChildren().add(button);
        }
        getStyleClass().add("form-field");
        getChildren().setAll(row, meaning);
    }

    void show(R rating) {
        group.getToggles().stream().filter(each -> each.getUserData().equals(rating)).findFirst()
                .ifPresent(group::selectToggle);
        meaning.setText(words.apply(rating));
    }
}
