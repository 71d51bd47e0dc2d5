package hashiya.ui.reader;

import hashiya.l10n.Messages;
import hashiya.model.Colour;
import hashiya.ui.control.IconButton;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/// The bar over the text: eight colours to highlight in, then what can be done with a passage. For the mouse what the
/// single keys are for the keyboard. Where the reader is narrow it goes on in a second row.
final class MarkBar extends FlowPane {

    private static final double SWATCH = 19;

    private final Map<Colour, Button> colours = new EnumMap<>(Colour.class);
    private final Messages messages;
    private final ReaderModel model;

    MarkBar(ReaderModel model, Messages messages, Consumer<Colour> onColour) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("mark-bar");
        for (var colour : Colour.values()) {
            var swatch = new Rectangle(SWATCH, SWATCH);
            swatch.setArcWidth(6);
            swatch.setArcHeight(6);
            swatch.setStyle("-fx-fill: " + colour.hex());
            var button = new Button(String.valueOf(colour.digit()), swatch);
            button.setId("mark-" + colour);
            button.setContentDisplay(ContentDisplay.CENTER);
            button.getStyleClass().addAll("flat", "small", "mark-colour");
            button.setFocusTraversable(false);
            button.setOnAction(_ -> onColour.accept(colour));
            button.setTooltip(new Tooltip());
            colours.put(colour, button);
            getChildren().add(button);
        }
        redraw();
    }

    /// Adds a button behind the colours.
    void add(Feather icon, String key, Runnable action) {
        var button = new IconButton(icon, messages.text(key), action);
        button.setFocusTraversable(false);
        button.setId(key.replace('.', '-'));
        getChildren().add(button);
    }

    /// Takes the analyst's names of the colours over.
    void redraw() {
        colours.forEach((colour, button) -> {
            var name = messages.text("highlights.colour." + colour);
            var meaning = model.meaning(colour);
            var words = meaning.isEmpty() ? name : messages.text("reader.colour.named", name, meaning);
            button.setAccessibleText(words);
            button.getTooltip().setText(words);
        });
    }
}
