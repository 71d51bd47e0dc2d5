package hashiya.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
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

    /// What rows show beside their words.
    ///
    /// @param section the head a row stands under, empty where it stands under none; rows of a section come together
    /// @param sign    stands before the words
    /// @param about   is shown below the rows while the row is marked, empty where there is nothing to say
    public record Looks<T>(Function<T, String> section, Function<T, Node> sign, Function<T, String> about) {

        static <T> Looks<T> plain() {
            return new Looks<>(_ -> "", _ -> null, _ -> "");
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Picker.class);

    private final Choices<T> choices;
    private final Consumer<T> onPick;
    private final Consumer<String> onCreate;
    private final PickerRows rows = new PickerRows();
    private final Popup popup = new Popup();
    private Looks<T> looks = Looks.plain();
    private boolean numbers;
    private boolean answered;

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
        // A digit that took a row is not meant for the field.
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (answered) {
                event.consume();
            }
            answered = false;
        });
        setOnMouseClicked(_ -> suggest());
        sceneProperty().subscribe(_ -> popup.hide());
    }

    /// Gives the rows heads and signs.
    public void dress(Looks<T> newLooks) {
        looks = newLooks;
    }

    /// Numbers the rows that stand there before anything is typed: the digit takes its row at once.
    public void number() {
        numbers = true;
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
            default -> takeNumbered(event);
        };
        answered = used && event.getCode().isDigitKey();
        if (used) {
            event.consume();
        }
    }

    private boolean takeNumbered(KeyEvent event) {
        var digit = event.getCode().isDigitKey() ? event.getCode().getCode() & 0xf : 0;
        if (!numbers || digit == 0 || !getText().isEmpty() || event.isShiftDown() || event.isShortcutDown()
                || event.isAltDown()) {
            return false;
        }
        if (!popup.isShowing()) {
            suggest();
        }
        return popup.isShowing() && rows.takeNumbered(digit);
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
        var section = "";
        for (var each : choices.matches().apply(typed)) {
            if (!looks.section().apply(each).equals(section)) {
                section = looks.section().apply(each);
                rows.head(section);
            }
            rows.add(new PickerRows.Row(choices.words().apply(each), Optional.ofNullable(looks.sign().apply(each)),
                    looks.about().apply(each), numbers && typed.isEmpty()), () -> picked(() -> onPick.accept(each)));
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
        if (getWidth() == 0) {
            // A field that has only just come is not laid out yet, and the rows go by its place and width.
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        }
        var bounds = localToScreen(getLayoutBounds());
        if (bounds == null) {
            LOG.debug("The picker is not on the screen yet");
            return;
        }
        rows.setPrefWidth(Math.max(bounds.getWidth(), 160));
        rows.dress(this);
        rows.setNodeOrientation(getParent() == null
                ? NodeOrientation.INHERIT : getParent().getEffectiveNodeOrientation());
        popup.show(this, bounds.getMinX(), bounds.getMaxY());
    }
}
