package hashiya.ui.reader;

import hashiya.l10n.Messages;
import hashiya.text.Finder.Extent;
import hashiya.text.Finder.Letters;
import hashiya.ui.control.Directed;
import hashiya.ui.control.IconButton;
import java.util.function.IntSupplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The bar in which something is looked for in the open article: what is typed, how often it is there and the way from hit to
/// hit; below, how it is meant.
final class FindBar extends VBox {

    private final FindModel model;
    private final Messages messages;
    private final IntSupplier place;
    private final TextField typed = Directed.field(new TextField());
    private final Label count = new Label();
    private final ToggleButton exact;
    private final ToggleButton words;
    private final ToggleButton clitics;

    /// @param place   where the reader is, in UTF-16 units of the text
    /// @param onClose puts the bar away
    FindBar(FindModel model, Messages messages, IntSupplier place, Runnable onClose) {
        this.model = model;
        this.messages = messages;
        this.place = place;
        exact = toggle("find-exact", "find.exact", "find.exact.more");
        words = toggle("find-words", "find.words", "find.words.more");
        clitics = toggle("find-clitics", "find.clitics", "find.clitics.more");
        clitics.setSelected(true);
        clitics.disableProperty().bind(words.selectedProperty().not());
        typed.setId("find-field");
        typed.setPromptText(messages.text("find.prompt"));
        typed.setAccessibleText(messages.text("find.prompt"));
        typed.textProperty().subscribe((_, _) -> look());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == javafx.scene.input.KeyCode.ESCAPE) {
                onClose.run();
                event.consume();
            }
        });
        HBox.setHgrow(typed, Priority.ALWAYS);
        count.setId("find-count");
        count.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("find-bar");
        var row = new HBox(typed, count,
                new IconButton(Feather.CHEVRON_UP, messages.text("find.previous"), () -> model.step(-1)),
                new IconButton(Feather.CHEVRON_DOWN, messages.text("find.next"), () -> model.step(1)),
                new IconButton(Feather.X, messages.text("find.close"), onClose));
        row.getStyleClass().add("find-row");
        var switches = new FlowPane(exact, words, clitics);
        switches.getStyleClass().add("find-switches");
        getChildren().setAll(row, switches);
        model.hits().subscribe(this::say);
    }

    /// Puts the keyboard into the field, with everything in it selected.
    ///
    /// @param proposed what is looked for; empty leaves what was looked for last
    void start(String proposed) {
        if (proposed.isEmpty() || proposed.equals(typed.getText())) {
            look();
        } else {
            typed.setText(proposed);
        }
        typed.requestFocus();
        typed.selectAll();
    }

    private void look() {
        var extent = !words.isSelected() ? Extent.PART
                : clitics.isSelected() ? Extent.WORD_WITH_CLITICS : Extent.WORD;
        model.look(new FindModel.Wanted(typed.getText(), exact.isSelected() ? Letters.EXACT : Letters.FOLDED, extent),
                place.getAsInt());
    }

    private void step(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> model.step(event.isShiftDown() ? -1 : 1);
            case DOWN -> model.step(1);
            case UP -> model.step(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void say(Hits hits) {
        var hidden = hits.hidden() == 0 ? "" : " " + messages.text("find.hidden", hits.hidden());
        var nothing = typed.getText().isBlank() ? "" : messages.text("find.none");
        count.setText((hits.all().isEmpty() ? nothing
                : messages.text("find.count", hits.current() + 1, hits.all().size())) + hidden);
        count.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("none"), hits.all().isEmpty());
    }

    private ToggleButton toggle(String id, String key, String more) {
        var button = new ToggleButton(messages.text(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(messages.text(more)));
        button.setAccessibleHelp(messages.text(more));
        button.setOnAction(_ -> look());
        return button;
    }
}
