package hashiya.ui.reader;

import hashiya.model.HighlightId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// The stripes of the highlights in sight, at the side of the page where lines end: beside their lines, each in a lane of
/// its own. What finds no lane is counted, and chosen from a list.
final class Stripes {

    /// So many beside one line; the room at the side holds no more.
    static final int LANES = 4;

    /// Room for the edge of the column, which can be dragged.
    private static final double DISTANCE = 11;
    private static final double PITCH = 9;
    private static final double COUNT_WIDTH = 15;

    /// @param tags  their colours, `#rrggbb`
    /// @param words for the tool tip and a screen reader
    record Look(List<String> tags, String words) {}

    /// What becomes of the highlights that find no lane.
    interface More {

        /// What a screen reader says of so many.
        String words(int count);

        /// Lets one of them be chosen.
        ///
        /// @param beside where the mouse or the keyboard is
        void choose(List<Mark> marks, Node beside);
    }

    private record Drawn(Mark mark, Look look, Palette palette, Stripe stripe) {}

    private final Pane pane;
    private final Consumer<Mark> onClick;
    private final Map<Integer, Button> counts = new HashMap<>();
    private final Lanes lanes = new Lanes();
    private Function<Mark, Look> looks = _ -> new Look(List.of(), "");
    private Optional<More> more = Optional.empty();
    private Map<HighlightId, Drawn> drawn = Map.of();

    Stripes(Pane pane, Consumer<Mark> onClick) {
        this.pane = pane;
        this.onClick = onClick;
    }

    /// @param look asked for the highlights in sight alone
    void setLooks(Function<Mark, Look> look) {
        looks = look;
    }

    void setMore(More ways) {
        more = Optional.of(ways);
    }

    void layout(Viewport viewport, List<SeenMark> seen, Palette palette) {
        var lane = lanes.turnTo(seen.stream().map(SeenMark::extent).toList());
        var before = drawn;
        var without = new ArrayList<SeenMark>();
        drawn = new HashMap<>();
        for (var at = 0; at < lane.length; at++) {
            var each = seen.get(at);
            if (lane[at] < LANES) {
                place(viewport, each, lane[at], drawn(before.get(each.mark().id()), each.mark(), palette));
            } else {
                without.add(each);
            }
        }
        before.forEach((id, each) -> {
            if (!drawn.containsKey(id) || drawn.get(id).stripe != each.stripe) {
                pane.getChildren().remove(each.stripe);
            }
        });
        count(viewport, without);
    }

    private Drawn drawn(Drawn before, Mark mark, Palette palette) {
        var look = looks.apply(mark);
        if (before != null && before.mark.equals(mark) && before.look.equals(look) && before.palette.equals(palette)) {
            drawn.put(mark.id(), before);
            return before;
        }
        var stripe = before == null ? new Stripe(onClick) : before.stripe;
        if (before == null) {
            pane.getChildren().add(stripe);
        }
        stripe.show(mark, look, palette);
        var fresh = new Drawn(mark, look, palette, stripe);
        drawn.put(mark.id(), fresh);
        return fresh;
    }

    private void place(Viewport viewport, SeenMark seen, int lane, Drawn at) {
        at.stripe.resizeRelocate(x(viewport, lane, seen.rightToLeft(), Stripe.WIDTH), seen.top() + 2,
                Stripe.WIDTH, seen.bottom() - seen.top() - 4);
    }

    /// Lines end at the left where they are right-to-left.
    private static double x(Viewport viewport, int lane, boolean rightToLeft, double width) {
        return rightToLeft
                ? viewport.left() - DISTANCE - lane * PITCH - width
                : viewport.left() + viewport.table().page().column() + DISTANCE + lane * PITCH;
    }

    /// A number at the first line of those without a lane.
    private void count(Viewport viewport, List<SeenMark> without) {
        var byLine = without.stream().collect(Collectors.groupingBy(SeenMark::first));
        counts.entrySet().removeIf(each -> !byLine.containsKey(each.getKey()) && pane.getChildren().remove(each.getValue()));
        byLine.forEach((line, marks) -> {
            var button = counts.computeIfAbsent(line, _ -> added());
            button.setText("+" + marks.size());
            button.setOnAction(_ -> more.ifPresent(each ->
                    each.choose(marks.stream().map(SeenMark::mark).toList(), button)));
            more.ifPresent(each -> button.setAccessibleText(each.words(marks.size())));
            button.resizeRelocate(x(viewport, LANES, marks.getFirst().rightToLeft(), COUNT_WIDTH),
                    marks.getFirst().top(), COUNT_WIDTH, viewport.table().page().lineHeight());
        });
    }

    private Button added() {
        var button = new Button();
        button.getStyleClass().add("stripe-count");
        button.setManaged(false);
        button.setFocusTraversable(false);
        pane.getChildren().add(button);
        return button;
    }
}
