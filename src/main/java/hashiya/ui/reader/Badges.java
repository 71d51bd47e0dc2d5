package hashiya.ui.reader;

import hashiya.model.HighlightId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A small leaf at the end of each highlight in sight that carries a note. A click opens the note.
final class Badges {

    /// In px.
    private static final double SIZE = 16;

    private final Pane pane;
    private final Consumer<Mark> onClick;
    private Map<HighlightId, Button> drawn = Map.of();
    private Function<Mark, String> words = _ -> "";

    Badges(Pane pane, Consumer<Mark> onClick) {
        this.pane = pane;
        this.onClick = onClick;
    }

    /// @param said what the tool tip and a screen reader say; asked for the highlights in sight alone
    void setWords(Function<Mark, String> said) {
        words = said;
    }

    void layout(Viewport viewport, List<SeenMark> seen, CaretWalk walk) {
        var before = drawn;
        drawn = new HashMap<>();
        for (var each : seen) {
            var mark = each.mark();
            if (mark.noted()) {
                var end = Edge.END.caret(mark.range());
                viewport.yOf(walk.line(end)).ifPresent(y -> place(viewport.left() + walk.x(end), y,
                        before.getOrDefault(mark.id(), null), mark));
            }
        }
        before.forEach((id, badge) -> {
            if (drawn.get(id) != badge) {
                pane.getChildren().remove(badge);
            }
        });
    }

    private void place(double x, double y, Button before, Mark mark) {
        var badge = before == null ? added() : before;
        var said = words.apply(mark);
        badge.setAccessibleText(said);
        badge.getTooltip().setText(said);
        badge.setOnAction(_ -> onClick.accept(mark));
        badge.resizeRelocate(Math.round(x - SIZE / 2), Math.round(y - SIZE / 4), SIZE, SIZE);
        drawn.put(mark.id(), badge);
    }

    private Button added() {
        var badge = new Button("", new FontIcon(Feather.MESSAGE_SQUARE));
        badge.getStyleClass().add("note-badge");
        badge.setTooltip(new Tooltip());
        badge.setManaged(false);
        badge.setFocusTraversable(false);
        pane.getChildren().add(badge);
        return badge;
    }
}
