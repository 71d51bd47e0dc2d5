package hashiya.ui.board;

import hashiya.l10n.DateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// The months or years over a timeline.
final class TimeAxis extends Pane {

    private static final double HEIGHT = 30;

    private final BoardWords words;
    private final List<Label> labels = new ArrayList<>();
    private Optional<TimeScale> scale = Optional.empty();

    TimeAxis(BoardWords words) {
        this.words = words;
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        getStyleClass().add("board-axis");
    }

    void show(Optional<TimeScale> shown) {
        scale = shown;
        labels.clear();
        scale.ifPresent(each -> each.ticks().forEach(day -> {
            var label = new Label(each.isInYears() ? String.valueOf(day.getYear())
                    : DateWords.of(words.messages(), day.toString().substring(0, 7)));
            label.getStyleClass().add("board-tick");
            labels.add(label);
        }));
        getChildren().setAll(labels);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        scale.ifPresent(each -> {
            var ticks = each.ticks();
            var start = Measures.claims(getWidth());
            var room = getWidth() - start - LaneStrip.MARGIN * 2;
            for (var number = 0; number < ticks.size(); number++) {
                var label = labels.get(number);
                var wide = Math.min(label.prefWidth(-1), room / ticks.size() * 1.4);
                var at = start + LaneStrip.MARGIN + room * each.at(ticks.get(number));
                label.resizeRelocate(Math.min(at, getWidth() - wide), 4, wide, label.prefHeight(-1));
            }
        });
    }
}
