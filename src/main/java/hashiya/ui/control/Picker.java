package hashiya.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Picks something by typing: suggestions stand under the field, and a last row makes what is not there yet.
///
/// Up and down go through the rows, Enter takes the one marked, Escape closes them; the mouse does the same. The field
/// empties itself once something is taken. Where nothing is marked or typed, keys go on to whoever stands around.
///
/// @param <T> what is picked
public final class Picker<T> extends TextField {

    /// What can be picked and in which words.
    ///
    /// @param matches what goes with the typed words, best first; asked with empty words too
    /// @param creates the words of the last row for what was typed, empty where that cannot be made
    public record Choices<T>(Function<String, List<T>> matches, Function<T, String> words,
            Function<String, String> creates) {

        /// Only what is there.
        public static <T> Choices<T> of(Function<String, List<T>> matches, Function<T, String> words) {
            return new Choices<>(matches, words, _ -> "");
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Picker.class);

    private final Choices<T> choices;
    private final Consumer<T> onPick;
    private final Consumer<String> onCreate;
    private final PickerRows rows = new PickerRows();
    private final Popup popup = new Popup();

    /// @param onCreate makes what was typed; its words are stripped
    public Picker(String name, Choices<T> choices, Consumer<T> onPick, Consumer<String> onCreate) {
        this.choices = choices;
        this.onPick = onPick;
        this.onCreate = onCreate;
        getStyleClass().add("picker");
        setPromptText(name);
        setAccessibleText(name);
        Directed.field(this);
        popup.getContent().setAll(rows);
        popup.setAutoFix(true);
        rows.marked().subscribe(words -> setAccessibleHelp(words));
        textProperty().subscribe(_ -> suggest());
        focusedProperty().subscribe(_ -> suggest());
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        setOnMouseClicked(_ -> suggest());
        sceneProperty().subscribe(_ -> popup.hide());
    }

    /// Takes the row that is marked, as Enter does.
    ///
    /// @return whether there was one
    public boolean take() {
        return popup.isShowing() && rows.take();
    }

    private void steer(KeyEvent event) {
        var used = switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> take();
            case ESCAPE -> close();
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    private boolean move(int step) {
        if (!popup.isShowing()) {
            suggest();
        }
        rows.mark(step);
        return true;
    }

    private boolean close() {
        var showed = popup.isShowing();
        popup.hide();
        return showed;
    }

    private void suggest() {
        var shown = getScene() != null && isFocused() && isEditable() && !isDisabled();
        rows.clear();
        if (shown) {
            fill();
        }
        if (shown && !rows.isEmpty()) {
            show();
            if (!getText().isBlank()) {
                rows.mark(1);
            }
        } else {
            popup.hide();
        }
    }

    private void fill() {
        var typed = getText().strip();
        for (var each : choices.matches().apply(typed)) {
            rows.add(choices.words().apply(each), () -> picked(() -> onPick.accept(each)));
        }
        var creates = typed.isEmpty() ? "" : choices.creates().apply(typed);
        if (!creates.isEmpty()) {
            rows.addLast(creates, () -> picked(() -> onCreate.accept(typed)));
        }
    }

    private void picked(Runnable consequence) {
        clear();
        popup.hide();
        consequence.run();
    }

    private void show() {
        var bounds = localToScreen(getLayoutBounds());
        if (bounds == null) {
            LOG.debug("The picker is not on the screen yet");
            return;
        }
        rows.setPrefWidth(Math.max(bounds.getWidth(), 160));
        rows.setNodeOrientation(getParent() == null
                ? NodeOrientation.INHERIT : getParent().getEffectiveNodeOrientation());
        popup.show(this, bounds.getMinX(), bounds.getMaxY());
    }
}
