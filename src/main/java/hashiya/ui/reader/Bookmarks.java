package hashiya.ui.reader;

import hashiya.model.ArticleId;
import hashiya.model.Bookmark;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;

/// Opens each article where it was left, set as it was; keeps the place when reading rests, when another article
/// comes, and at the end. What was in view while reading rested counts as read; what only passed by does not.
final class Bookmarks {

    private static final Duration REST = Duration.seconds(2);

    private final ArticleView view;
    private final ReaderModel model;
    private final PauseTransition rest = new PauseTransition(REST);
    /// For articles that have no place yet: the size chosen last, in px.
    private final DoubleProperty usualSize = new SimpleDoubleProperty(ArticleView.USUAL_TEXT_SIZE);
    private Optional<Bookmark> kept = Optional.empty();
    private boolean turning;
    /// Up to where this article was in view while reading rested, in UTF-16 units.
    private int furthest;

    /// @param onMoved hears at once that reading stands elsewhere
    Bookmarks(ArticleView view, ReaderModel model, Runnable onMoved) {
        this.view = view;
        this.model = model;
        rest.setOnFinished(_ -> {
            furthest = Math.max(furthest, view.endInView());
            keep();
        });
        view.setOnMoved(() -> {
            rest.playFromStart();
            onMoved.run();
        });
        view.textSize().addListener((_, _, size) -> {
            if (!turning) {
                usualSize.set(size.doubleValue());
            }
        });
        usualSize.addListener((_, _, size) -> {
            if (kept.isEmpty()) {
                turning = true;
                view.textSize().set(size.doubleValue());
                turning = false;
            }
        });
    }

    DoubleProperty usualSize() {
        return usualSize;
    }

    /// To be called before another text is shown.
    void leave() {
        keep();
        rest.stop();
        kept = Optional.empty();
    }

    /// To be called when the text is shown.
    void turnTo(ArticleId article) {
        turning = true;
        var place = model.bookmark().filter(each -> each.article().equals(article))
                .orElse(new Bookmark(article, 0, usualSize.get(), ArticleView.USUAL_MEASURE));
        view.textSize().set(place.textSize());
        view.measure().set(place.measure());
        view.turnTo(place.offset());
        furthest = place.furthest();
        kept = Optional.of(place);
        turning = false;
        rest.playFromStart();
    }

    private void keep() {
        kept.map(each -> new Bookmark(each.article(), view.place(), furthest, view.textSize().get(),
                        view.measure().get()))
                .filter(now -> !Optional.of(now).equals(kept)).ifPresent(now -> {
                    kept = Optional.of(now);
                    model.keep(now);
                });
    }
}
