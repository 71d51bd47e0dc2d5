package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.PanelName;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The panels of which one is shown, and the strip of buttons that chooses it.
final class Rail extends BorderPane implements AutoCloseable {

    private final Map<PanelName, ToggleButton> buttons = new EnumMap<>(PanelName.class);
    private final Map<PanelName, ? extends Node> panels;
    private final Desk desk;
    private final Subscription showing;

    Rail(Map<PanelName, ? extends Node> panels, Desk desk, Messages messages) {
        this.panels = panels;
        this.desk = desk;
        var strip = new VBox();
        strip.getStyleClass().add("rail-strip");
        var group = new ToggleGroup();
        for (var name : PanelName.values()) {
            var button = button(name, messages);
            button.setToggleGroup(group);
            buttons.put(name, button);
            strip.getChildren().add(button);
        }
        getStyleClass().add("rail");
        setRight(strip);
        showing = desk.panel().subscribe(this::show);
    }

    @Override
    public void close() {
        showing.unsubscribe();
    }

    /// Puts the focus into the shown panel.
    void focusPanel() {
        Focus.first(panels.get(desk.panel().get()));
    }

    private void show(PanelName name) {
        buttons.get(name).setSelected(true);
        setCenter(panels.get(name));
    }

    private ToggleButton button(PanelName name, Messages messages) {
        var words = messages.text(title(name));
        var button = new ToggleButton(words, new FontIcon(icon(name)));
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().addAll("rail-button", "flat");
        button.setId("rail-" + name.word());
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        // The chosen panel stays chosen: a rail without a panel would be an empty column.
        button.setOnAction(_ -> {
            button.setSelected(true);
            desk.panel().set(name);
        });
        return button;
    }

    private static String title(PanelName name) {
        return switch (name) {
            case HIGHLIGHTS -> "panel.highlights";
            case TAGS -> "panel.tags";
            case CLAIMS -> "panel.claims";
            case NOTES -> "panel.notes";
            case DETAILS -> "panel.details";
        };
    }

    private static Ikon icon(PanelName name) {
        return switch (name) {
            case HIGHLIGHTS -> Feather.EDIT_3;
            case TAGS -> Feather.TAG;
            case CLAIMS -> Feather.MESSAGE_SQUARE;
            case NOTES -> Feather.FILE_TEXT;
            case DETAILS -> Feather.INFO;
        };
    }
}
