package hashiya.ui.reader;

import hashiya.text.Direction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.javafx.FontIcon;

/// The signs beside the lines, at the side where a paragraph begins. Notes and claims have different shapes, and say what
/// they are to a screen reader.
final class Margin {

    /// Room at either side of the column, in px.
    static final double WIDTH = 62;

    private static final double SIGN = 26;
    private static final double DISTANCE = 8;

    private record Place(LineAt line, Sign.Kind kind) { }

    private final Pane pane;
    private final Consumer<Sign> onClick;
    private final Map<Place, Button> buttons = new HashMap<>();
    private List<Sign> signs = List.of();

    Margin(Pane pane, Consumer<Sign> onClick) {
        this.pane = pane;
        this.onClick = onClick;
    }

    void show(List<Sign> wanted) {
        signs = List.copyOf(wanted);
        pane.getChildren().removeAll(buttons.values());
        buttons.clear();
    }

    /// Puts the signs beside the lines that are on the screen.
    void layout(Viewport viewport) {
        pane.getChildren().removeAll(buttons.values());
        buttons.clear();
        if (signs.isEmpty() || viewport.table().isEmpty()) {
            return;
        }
        var first = viewport.firstOffset();
        var last = viewport.lastOffset();
        var byPlace = new HashMap<LineAt, Map<Sign.Kind, List<Sign>>>();
        for (var sign : signs) {
            if (sign.offset() >= first && sign.offset() <= last) {
                byPlace.computeIfAbsent(viewport.table().lineOf(sign.offset(), false), _ -> new EnumMap<>(Sign.Kind.class))
                        .computeIfAbsent(sign.kind(), _ -> new ArrayList<>()).add(sign);
            }
        }
        byPlace.forEach((line, kinds) -> viewport.yOf(line).ifPresent(y -> place(viewport, line, y, kinds)));
    }

    private void place(Viewport viewport, LineAt line, double y, Map<Sign.Kind, List<Sign>> kinds) {
        var column = viewport.table().page().column();
        var rightToLeft = viewport.table().direction(line) == Direction.RIGHT_TO_LEFT;
        var step = 0;
        for (var kind : kinds.entrySet()) {
            var button = button(kind.getKey(), kind.getValue());
            var x = rightToLeft
                    ? viewport.left() + column + DISTANCE + step * SIGN
                    : viewport.left() - DISTANCE - (step + 1) * SIGN;
            button.resizeRelocate(x, y + (viewport.table().page().lineHeight() - SIGN) / 2, SIGN, SIGN);
            buttons.put(new Place(line, kind.getKey()), button);
            pane.getChildren().add(button);
            step++;
        }
    }

    private Button button(Sign.Kind kind, List<Sign> all) {
        var button = new Button(all.size() > 1 ? Integer.toString(all.size()) : "", new FontIcon(kind.icon()));
        var words = all.stream().map(Sign::words).collect(Collectors.joining("\n"));
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.getStyleClass().addAll("margin-sign", kind.styleClass());
        button.setManaged(false);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> onClick.accept(all.getFirst()));
        return button;
    }
}
