package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.model.Colour;
import hashiya.ui.control.IconButton;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// The colours a tag can have, one of them chosen. A tag of another colour, from elsewhere, shows its own behind them.
final class Swatches extends FlowPane {

    private final ToggleGroup group = new ToggleGroup();
    private final Messages messages;
    private final Consumer<String> onChoose;
    private final ToggleButton own;

    /// @param onChoose hears `#rrggbb`
    /// @param deeper   what is offered beside the colours of highlights, out of [TagColours#DEEP]
    Swatches(Messages messages, Consumer<String> onChoose, List<String> deeper) {
        this.messages = messages;
        this.onChoose = onChoose;
        getStyleClass().add("swatches");
        for (var colour : Colour.values()) {
            getChildren().add(swatch(colour.hex(), messages.text("tags.colour." + colour.name())));
        }
        for (var deep : deeper) {
            getChildren().add(swatch(deep, messages.text("tags.colour.deep." + TagColours.DEEP.indexOf(deep))));
        }
        own = swatch("#000000", messages.text("tags.colour.own"));
        getChildren().add(own);
    }

    /// Adds a button that leads to any other colour.
    ///
    /// @param action is handed the colour that is chosen now
    void offerMore(Consumer<String> action) {
        var more = new IconButton(Feather.PLUS, messages.text("tags.colour.more"),
                () -> action.accept((String) group.getSelectedToggle().getUserData()));
        more.setId("tag-colour-more");
        getChildren().add(more);
    }

    void show(String hex) {
        var isOwn = !TagColours.all().contains(hex);
        own.setVisible(isOwn);
        own.setManaged(isOwn);
        if (isOwn) {
            own.setUserData(hex);
            own.setGraphic(new Dot(hex));
        }
        group.getToggles().stream().filter(each -> hex.equals(each.getUserData()))
                .findFirst().ifPresent(group::selectToggle);
    }

    private ToggleButton swatch(String hex, String name) {
        var swatch = new ToggleButton("", new Dot(hex));
        swatch.setUserData(hex);
        swatch.setToggleGroup(group);
        swatch.setAccessibleText(name);
        swatch.setTooltip(new Tooltip(name));
        swatch.getStyleClass().addAll("flat", "swatch");
        swatch.setOnAction(_ -> {
            swatch.setSelected(true);
            onChoose.accept((String) swatch.getUserData());
        });
        return swatch;
    }
}
