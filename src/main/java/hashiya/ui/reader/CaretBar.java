package hashiya.ui.reader;

import java.util.Optional;
import javafx.scene.shape.Rectangle;

/// The caret as it is drawn.
final class CaretBar extends Rectangle {

    private static final double WIDTH = 2;
    private static final double SHORTER = 3;

    CaretBar() {
        setManaged(false);
        setMouseTransparent(true);
        setWidth(WIDTH);
    }

    void layout(Viewport viewport, CaretWalk walk, Caret caret) {
        var place = viewport.table().isEmpty() ? Optional.<Double>empty() : viewport.yOf(walk.line(caret));
        place.ifPresent(y -> {
            setX(viewport.left() + Math.round(walk.x(caret)) - WIDTH / 2);
            setY(y + SHORTER);
            setHeight(viewport.table().page().lineHeight() - 2 * SHORTER);
            toFront();
        });
        setOpacity(place.isPresent() ? 1 : 0);
    }
}
