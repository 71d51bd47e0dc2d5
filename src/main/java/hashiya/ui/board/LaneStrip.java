package hashiya.ui.board;

import hashiya.claims.DaySpan;
import hashiya.claims.Timeline.Lane;
import hashiya.claims.Timeline.Mark;
import hashiya.ui.desk.StanceMark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The marks of one claim where their days are; days that are only known by month or year are drawn over all of it.
final class LaneStrip extends Pane {

    /// Left free at both ends, so that a mark on the last day is whole, in px.
    static final double MARGIN = 14;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 3;

    private final BoardWords words;
    private final Map<Optional<DaySpan>, List<Label>> marks = new LinkedHashMap<>();
    private final Map<DaySpan, Region> bars = new LinkedHashMap<>();
    private final List<Region> rules = new ArrayList<>();
    private Optional<TimeScale> scale = Optional.empty();

    LaneStrip(BoardWords words) {
        this.words = words;
        setMinWidth(0);
        getStyleClass().add("board-strip");
    }

    /// @param chosen   the number of the mark one stands at, or -1
    /// @param onChoose is told of the mark that is clicked on
    void show(Lane lane, Optional<TimeScale> time, int chosen, IntConsumer onChoose) {
        scale = time;
        marks.clear();
        bars.clear();
        rules.clear();
        time.ifPresent(each -> each.ticks().forEach(_ -> rules.add(styled("board-rule"))));
        for (var number = 0; number < lane.marks().size(); number++) {
            var each = lane.marks().get(number);
            each.days().filter(days -> days.days() > 1)
                    .ifPresent(days -> bars.computeIfAbsent(days, _ -> styled("board-span")));
            marks.computeIfAbsent(each.days(), _ -> new ArrayList<>()).add(mark(each, number, chosen, onChoose));
        }
        getChildren().setAll(rules);
        getChildren().addAll(bars.values());
        marks.values().forEach(getChildren()::addAll);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        scale.ifPresent(this::drawTime);
        marks.forEach((days, stack) -> {
            var wide = stack.stream().mapToDouble(each -> each.prefWidth(-1) + GAP).sum() - GAP;
            var middle = days.flatMap(known -> scale.map(time -> x(time.middle(known)))).orElse(MARGIN + wide / 2);
            var x = Math.clamp(middle - wide / 2, 0, Math.max(0, getWidth() - wide));
            for (var each : stack) {
                var tall = each.prefHeight(-1);
                each.resizeRelocate(x, (getHeight() - tall) / 2, each.prefWidth(-1), tall);
                x += each.prefWidth(-1) + GAP;
            }
        });
    }

    private void drawTime(TimeScale time) {
        var ticks = time.ticks();
        for (var number = 0; number < ticks.size(); number++) {
            rules.get(number).resizeRelocate(x(time.at(ticks.get(number))), 0, 1, getHeight());
        }
        bars.forEach((days, bar) -> {
            var start = x(time.at(days.first()));
            bar.resizeRelocate(start, getHeight() / 2 - 5, x(time.at(days.last().plusDays(1))) - start, 10);
        });
    }

    private double x(double share) {
        return MARGIN + (getWidth() - 2 * MARGIN) * share;
    }

    private Label mark(Mark mark, int number, int chosen, IntConsumer onChoose) {
        var account = mark.account();
        var label = new Label("", new StanceMark(account.attribution().stance()));
        var name = account.speaker().name().strip() + words.messages().text("claims.comma") + " " + words.said(account);
        label.setTooltip(new Tooltip(name));
        label.setAccessibleText(name);
        label.setAccessibleRole(AccessibleRole.BUTTON);
        label.getStyleClass().add("board-time-mark");
        label.pseudoClassStateChanged(CHOSEN, number == chosen);
        label.setOnMousePressed(_ -> onChoose.accept(number));
        return label;
    }

    private static Region styled(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }
}
