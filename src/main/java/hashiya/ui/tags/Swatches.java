package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.model.Colour;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// The colours a tag can have, one of them chosen.
final class Swatches extends FlowPane {

    private final ToggleGroup group = new ToggleGroup();

    /// @param onChoose hears `#rrggbb`
    Swatches(Messages messages, Consumer<String> onChoose) {
        getStyleClass().add("swatches");
        for (var colour : Colour.values()) {
            var name = messages.text("tags.colour." + colour.name());
            var swatch = new ToggleButton("", new Dot(colour.hex()));
            swatch.setUserData(colour.hex());
            swatch.setToggleGroup(group);
            swatch.setAccessibleText(name);
            swatch.setTooltip(new Tooltip(name));
            swatch.getStyleClass().addAll("flat", "swatch");
            swatch.setOnAction(_ -> {
                swatch.setSelected(true);
                onChoose.accept(colour.hex());
            });
            getChildren().add(swatch);
        }
    }

    void show(String hex) {
        group.getToggles().stream().filter(each -> Optional.of(hex).equals(Optional.of(each.getUserData())))
                .findFirst().ifPresentOrElse(group::selectToggle, () -> group.selectToggle(null));
    }
}
