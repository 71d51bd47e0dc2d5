package hashiya.ui.reader;

import hashiya.ui.control.Contrast;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// One highlight in the margin: a bar in its colour, and beside it one in the colours of its tags, a piece for each. A
/// click selects the highlight.
final class Stripe extends Region {

    /// In px.
    static final double WIDTH = 8;

    private static final double BAR = 4;
    private static final double GAP = 1;

    private final CornerRadii round = new CornerRadii(2);
    private final Tooltip tooltip = new Tooltip();
    private final Consumer<Mark> onClick;
    private Stripes.Look look = new Stripes.Look(List.of(), "");
    private Palette palette;
    private Mark mark;

    Stripe(Consumer<Mark> onClick) {
        this.onClick = onClick;
        getStyleClass().add("mark-stripe");
        setManaged(false);
        setCursor(Cursor.HAND);
        setAccessibleRole(AccessibleRole.BUTTON);
        Tooltip.install(this, tooltip);
        addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                onClick.accept(mark);
            }
            event.consume();
        });
        heightProperty().subscribe(_ -> paint());
    }

    void show(Mark shown, Stripes.Look looking, Palette colours) {
        mark = shown;
        look = looking;
        palette = colours;
        tooltip.setText(look.words());
        setAccessibleText(look.words());
        paint();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            onClick.accept(mark);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /// An analyst may give a tag any colour; beside the text it is seen in both themes.
    private Color drawn(String tag) {
        return Contrast.visibleOn(palette.paper(), Color.web(tag));
    }

    private void paint() {
        if (mark == null || getHeight() <= 0) {
            return;
        }
        var fills = new ArrayList<BackgroundFill>();
        fills.add(new BackgroundFill(palette.strong(mark.colour()), round, new Insets(0, WIDTH - BAR, 0, 0)));
        var piece = getHeight() / Math.max(1, look.tags().size());
        for (var at = 0; at < look.tags().size(); at++) {
            var top = at * piece;
            fills.add(new BackgroundFill(drawn(look.tags().get(at)), CornerRadii.EMPTY,
                    new Insets(top, 0, getHeight() - top - piece + GAP, BAR + GAP)));
        }
        setBackground(new Background(fills, List.of()));
        setBorder(!mark.selected() ? Border.EMPTY : new Border(new BorderStroke(palette.ink(), BorderStrokeStyle.SOLID,
                round, new BorderWidths(1.2), new Insets(-2))));
    }
}
