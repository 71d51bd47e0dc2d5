package hashiya.ui.reader;

import hashiya.text.Direction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private record Drawn(List<Sign> signs, Button button) { }

    private final Pane pane;
    private final Consumer<Sign> onClick;
    private Map<Place, Drawn> drawn = Map.of();
    private List<Sign> signs = List.of();

    Margin(Pane pane, Consumer<Sign> onClick) {
        this.pane = pane;
        this.onClick = onClick;
    }

    void show(List<Sign> wanted) {
        signs = List.copyOf(wanted);
    }

    /// Puts the signs beside the lines that are on the screen.
    void layout(Viewport viewport) {
        var before = drawn;
        drawn = new HashMap<>();
        if (!signs.isEmpty() && !viewport.table().isEmpty()) {
            draw(viewport, before);
        }
        before.forEach((place, each) -> {
            if (drawn.get(place) != each) {
                pane.getChildren().remove(each.button);
            }
        });
    }

    private void draw(Viewport viewport, Map<Place, Drawn> before) {
        var first = viewport.firstOffset();
        var last = viewport.lastOffset();
        var byPlace = new HashMap<LineAt, Map<Sign.Kind, List<Sign>>>();
        for (var sign : signs) {
            if (sign.offset() >= first && sign.offset() <= last) {
                byPlace.computeIfAbsent(viewport.table().lineOf(sign.offset(), false), _ -> new EnumMap<>(Sign.Kind.class))
                        .computeIfAbsent(sign.kind(), _ -> new ArrayList<>()).add(sign);
            }
        }
        byPlace.forEach((line, kinds) -> viewport.yOf(line).ifPresent(y -> {
            kinds.forEach((kind, all) -> drawn.put(new Place(line, kind),
                    drawn(Optional.ofNullable(before.get(new Place(line, kind))), kind, all)));
            place(viewport, line, y, kinds.keySet());
        }));
    }

    private void place(Viewport viewport, LineAt line, double y, Set<Sign.Kind> kinds) {
        var column = viewport.table().page().column();
        var rightToLeft = viewport.table().direction(line) == Direction.RIGHT_TO_LEFT;
        var step = 0;
        for (var kind : kinds) {
            var button = drawn.get(new Place(line, kind)).button;
            var x = rightToLeft
                    ? viewport.left() + column + DISTANCE + step * SIGN
                    : viewport.left() - DISTANCE - (step + 1) * SIGN;
            button.resizeRelocate(x, y + (viewport.table().page().lineHeight() - SIGN) / 2, SIGN, SIGN);
            step++;
        }
    }

    /// The button that stands there already, if it says the same.
    private Drawn drawn(Optional<Drawn> before, Sign.Kind kind, List<Sign> all) {
        return before.filter(each -> each.signs.equals(all)).orElseGet(() -> {
            var fresh = new Drawn(all, button(kind, all));
            pane.getChildren().add(fresh.button);
            return fresh;
        });
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
