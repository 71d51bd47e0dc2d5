package hashiya.ui.control;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;

/// Things in an order, each as a chip with a button that takes it out.
///
/// The chips can be reached by Tab: Alt and an arrow moves one, Delete takes it out, Enter opens it; the mouse drags.
///
/// @param <T> what the chips stand for; no two equal
public final class Chips<T> extends FlowPane {

    /// @param label   the words of a chip
    /// @param remove  the words of its remove button, made from its label
    /// @param between stands between two chips, such as an arrow; may be empty
    /// @param help    tells a screen reader how to move a chip
    public record Looks<T>(Function<T, String> label, Function<String, String> remove, String between, String help) {}

    private final ObservableList<T> items = FXCollections.observableArrayList();
    private final Looks<T> looks;
    private final Consumer<T> onOpen;
    private BiConsumer<T, Node> dresser = (_, _) -> { };
    private Optional<T> dragged = Optional.empty();

    /// @param onOpen what a click on a chip and Enter do
    public Chips(Looks<T> looks, Consumer<T> onOpen) {
        this.looks = looks;
        this.onOpen = onOpen;
        getStyleClass().add("chips");
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> dragged = placeAt(event).map(items::get));
        setOnDragDetected(this::drag);
        setOnMouseDragReleased(this::drop);
        items.addListener((ListChangeListener<T>) _ -> draw());
        setManaged(false);
    }

    /// What the chips stand for, in their order; changes here show at once.
    public ObservableList<T> items() {
        return items;
    }

    /// Dresses each chip for what it stands for.
    public void dress(BiConsumer<T, Node> newDresser) {
        dresser = newDresser;
        draw();
    }

    /// Moves a chip to another place and keeps the keyboard on it.
    void move(T item, int place) {
        var from = items.indexOf(item);
        var to = Math.clamp(place, 0, items.size() - 1);
        if (from >= 0 && from != to) {
            var order = new ArrayList<>(items);
            order.add(to, order.remove(from));
            items.setAll(order);
            chip(to).requestFocus();
        }
    }

    private Node chip(int place) {
        return lookupAll(".chip").stream().filter(each -> each.getUserData().equals(place)).findFirst().orElseThrow();
    }

    private void draw() {
        getChildren().clear();
        for (var place = 0; place < items.size(); place++) {
            if (place > 0 && !looks.between().isEmpty()) {
                getChildren().add(new Label(looks.between()));
            }
            getChildren().add(chip(items.get(place), place));
        }
        setManaged(!items.isEmpty());
    }

    private Chip chip(T item, int place) {
        var label = looks.label().apply(item);
        var chip = new Chip(label, looks.remove().apply(label), () -> items.remove(item));
        chip.setUserData(place);
        dresser.accept(item, chip);
        chip.setAccessibleHelp(looks.help());
        chip.setOnKeyPressed(event -> press(event, item));
        chip.setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                chip.requestFocus();
                onOpen.accept(item);
            }
        });
        return chip;
    }

    private void drag(MouseEvent event) {
        if (dragged.isPresent()) {
            startFullDrag();
            event.consume();
        }
    }

    private void drop(MouseDragEvent event) {
        if (event.getGestureSource() == this) {
            dragged.ifPresent(item -> placeAt(event).ifPresent(place -> move(item, place)));
        }
    }

    private Optional<Integer> placeAt(MouseEvent event) {
        return lookupAll(".chip").stream()
                .filter(each -> each.contains(each.sceneToLocal(event.getSceneX(), event.getSceneY())))
                .map(each -> (Integer) each.getUserData())
                .findFirst();
    }

    private void press(KeyEvent event, T item) {
        var place = items.indexOf(item);
        if (event.isAltDown() && event.getCode().isArrowKey()) {
            move(item, place + step(event.getCode()));
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            items.remove(item);
            if (!items.isEmpty()) {
                chip(Math.min(place, items.size() - 1)).requestFocus();
            }
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            onOpen.accept(item);
        } else {
            return;
        }
        event.consume();
    }

    /// Onwards is where the reading goes: left in an Arabic interface.
    private int step(KeyCode arrow) {
        var mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        return switch (arrow) {
            case LEFT -> mirrored ? 1 : -1;
            case RIGHT -> mirrored ? -1 : 1;
            case UP -> -1;
            default -> 1;
        };
    }
}
