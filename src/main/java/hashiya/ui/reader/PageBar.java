package hashiya.ui.reader;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/// The scroll bar beside an article, whose height becomes known by and by.
final class PageBar extends ScrollBar {

    private boolean adjusting;

    /// @param onScroll gets how far the top of the screen is to stand below the top of the article, in px
    PageBar(DoubleConsumer onScroll) {
        setOrientation(Orientation.VERTICAL);
        setFocusTraversable(false);
        valueProperty().addListener((_, _, to) -> {
            if (!adjusting) {
                onScroll.accept(to.doubleValue());
            }
        });
    }

    /// Shows where the screen is, without telling.
    void adjust(Viewport viewport, double height, double page) {
        adjusting = true;
        var whole = viewport.table().isEmpty() ? 0 : viewport.table().height();
        var rest = Math.max(0, whole - height);
        setVisible(rest > 0.5);
        setMax(rest);
        setVisibleAmount(height / Math.max(height, whole) * rest);
        setUnitIncrement(viewport.table().page().lineHeight());
        setBlockIncrement(page);
        setValue(Math.min(rest, viewport.offsetOfTop()));
        adjusting = false;
    }
}
