package hashiya.ui.articles;

import hashiya.claims.Coverage.Depth;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;

/// A thin strip under an article in the library: which share of it is claimed, marked and read. The deeper the higher,
/// for those who see no colour.
final class WorkedStrip extends Region {

    private static final double HEIGHT = 5;
    private static final List<Depth> ORDER = List.of(Depth.CLAIMED, Depth.MARKED, Depth.READ, Depth.UNREAD);

    private Worked worked = Worked.NOTHING;

    WorkedStrip() {
        getStyleClass().add("worked-strip");
        for (var depth : ORDER) {
            var part = new Region();
            part.getStyleClass().add("worked-" + depth.name().toLowerCase(Locale.ROOT));
            getChildren().add(part);
        }
        setMouseTransparent(true);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    void show(Worked now) {
        worked = now;
        setVisible(now.isBegun());
        setManaged(now.isBegun());
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        var from = 0.0;
        for (var each = 0; each < ORDER.size(); each++) {
            var share = worked.share(ORDER.get(each));
            var to = each == ORDER.size() - 1 ? getWidth() : from + share * getWidth();
            var height = HEIGHT - 1 - each;
            getChildren().get(each).resizeRelocate(snapPositionX(from), HEIGHT - height,
                    snapPositionX(to) - snapPositionX(from), height);
            from = to;
        }
    }
}
