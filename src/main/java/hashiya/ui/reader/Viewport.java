package hashiya.ui.reader;

import hashiya.text.TextRange;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;

/// The part of the article that is on the screen. Holds on to a line, not to a height, so that what one reads stays
/// where it is while the heights above it become known.
final class Viewport {

    private final Pane pane;
    private final BiConsumer<LineView, Block.Look> painter;
    private final Map<LineAt, LineView> shown = new HashMap<>();
    private LineTable table;
    private double left;
    private double height;
    /// What stands at the upper edge: a section, and so many px below its top.
    private int section;
    private double inside;
    /// The letter that was brought to the upper edge. While its line stands there it counts, not the line's first
    /// letter, or one would drift up through the text with every other width of the window.
    private int kept;

    /// @param painter paints a line that comes into view
    Viewport(Pane pane, LineTable table, BiConsumer<LineView, Block.Look> painter) {
        this.pane = pane;
        this.table = table;
        this.painter = painter;
    }

    LineTable table() {
        return table;
    }

    double left() {
        return left;
    }

    Iterable<LineView> lines() {
        return shown.values();
    }

    Block.Look lookOf(LineView view) {
        return table.look(table.lineOf(view.line().start(), false));
    }

    /// Shows other lines, with this offset at the upper edge.
    void show(LineTable lines, int offset) {
        table = lines;
        pane.getChildren().removeAll(shown.values());
        shown.clear();
        section = 0;
        inside = 0;
        kept = offset;
        if (!table.isEmpty() && offset > table.parts().start(0)) {
            goTo(table.lineOf(offset, false), 0);
        }
    }

    /// The letter at the upper edge, or 0 where nothing is shown.
    int firstOffset() {
        if (table.isEmpty()) {
            return 0;
        }
        var line = lineAt(0);
        var text = table.text(line);
        return text.start() <= kept && kept < text.end() ? kept : text.start();
    }

    int lastOffset() {
        return table.isEmpty() ? 0 : table.text(lineAt(Math.max(0, height - 1))).end();
    }

    double offsetOfTop() {
        return table.isEmpty() ? 0 : table.top(section) + inside;
    }

    /// Puts the lines where they belong.
    ///
    /// @param columnLeft x of the column in the pane
    void layout(double columnLeft, double paneHeight) {
        left = columnLeft;
        height = paneHeight;
        if (table.isEmpty()) {
            return;
        }
        settle();
        var gone = new HashMap<>(shown);
        var y = -inside;
        for (var at = section; at < table.count() && y < height; at++) {
            y = layoutSection(at, y, gone);
        }
        gone.forEach((line, view) -> {
            shown.remove(line);
            pane.getChildren().remove(view);
        });
    }

    void scrollBy(double pixels) {
        inside += pixels;
        settle();
    }

    void scrollTo(double y) {
        section = table.sectionAt(y);
        inside = y - table.top(section);
        settle();
    }

    /// Brings a line into view, well below the upper edge unless it is in view already.
    void reveal(LineAt line) {
        var y = yOf(line);
        if (y.isEmpty() || y.get() < 0 || y.get() + table.page().lineHeight() > height) {
            goTo(line, height / 3);
        }
    }

    /// Brings a line into view by as little scrolling as it takes.
    void follow(LineAt line) {
        var y = yOf(line);
        var lineHeight = table.page().lineHeight();
        if (y.isEmpty()) {
            goTo(line, isAbove(line) ? lineHeight / 2 : height - 1.5 * lineHeight);
        } else if (y.get() < 0) {
            goTo(line, lineHeight / 2);
        } else if (y.get() + lineHeight > height) {
            goTo(line, height - 1.5 * lineHeight);
        }
    }

    /// The top of a line in the pane, if the line is on the screen.
    Optional<Double> yOf(LineAt line) {
        var y = -inside;
        for (var at = section; at < table.count() && y < height; at++) {
            if (at == line.section()) {
                var top = y + table.lead(at) + line.line() * table.page().lineHeight();
                return top < height && top + table.page().lineHeight() > 0 ? Optional.of(top) : Optional.empty();
            }
            y += table.height(at);
        }
        return Optional.empty();
    }

    /// The line at a height of the pane, or the nearest.
    LineAt lineAt(double paneY) {
        var y = -inside;
        var at = section;
        while (at + 1 < table.count() && y + measuredHeight(at, paneY - y) <= paneY) {
            y += table.height(at);
            at++;
        }
        var line = (int) Math.floor((paneY - y - table.lead(at)) / table.page().lineHeight());
        table.measure(at, Math.max(0, line) + 1);
        return new LineAt(at, Math.clamp(line, 0, table.measuredLines(at) - 1));
    }

    /// The box around the letters of a range that are on the screen, in the pane.
    Optional<Bounds> boundsOf(TextRange range) {
        Bounds box = new BoundingBox(0, 0, -1, -1);
        for (var view : shown.values()) {
            if (!view.touches(Optional.of(range))) {
                continue;
            }
            for (var span : view.line().spans(range.start(), range.end())) {
                var part = new BoundingBox(view.getLayoutX() + span[0], view.getLayoutY(), span[1] - span[0],
                        table.page().lineHeight());
                box = box.isEmpty() ? part : around(box, part);
            }
        }
        return box.isEmpty() ? Optional.empty() : Optional.of(box);
    }

    private static Bounds around(Bounds one, Bounds other) {
        var left = Math.min(one.getMinX(), other.getMinX());
        var top = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(left, top, Math.max(one.getMaxX(), other.getMaxX()) - left,
                Math.max(one.getMaxY(), other.getMaxY()) - top);
    }

    private boolean isAbove(LineAt line) {
        return line.section() < section
                || line.section() == section && line.line() * table.page().lineHeight() < inside;
    }

    private void goTo(LineAt line, double y) {
        section = line.section();
        table.measure(section, line.line() + 1);
        inside = table.lead(section) + line.line() * table.page().lineHeight() - y;
        settle();
    }

    private double layoutSection(int at, double top, Map<LineAt, LineView> gone) {
        var lineHeight = table.page().lineHeight();
        var y = top + table.lead(at);
        var line = Math.max(0, (int) Math.floor(-y / lineHeight));
        var last = Math.max(line, (int) Math.ceil((height - y) / lineHeight));
        table.measure(at, last + 1);
        for (; line <= last && line < table.measuredLines(at); line++) {
            var place = new LineAt(at, line);
            gone.remove(place);
            shown.computeIfAbsent(place, this::appear).relocate(left, snapped(y + line * lineHeight));
        }
        return top + table.height(at);
    }

    private LineView appear(LineAt line) {
        var view = new LineView(table.text(line), table.page());
        painter.accept(view, table.look(line));
        pane.getChildren().add(view);
        return view;
    }

    private static double snapped(double y) {
        return Math.round(y);
    }

    /// Makes the upper edge stand inside its section, and never above the first or below the last screenful.
    private void settle() {
        while (inside < 0 && section > 0) {
            section--;
            table.measure(section);
            inside += table.height(section);
        }
        inside = section == 0 ? Math.max(0, inside) : inside;
        while (section + 1 < table.count() && inside >= measuredHeight(section, inside)) {
            inside -= table.height(section);
            section++;
        }
        keepAboveEnd();
    }

    /// The height of a section, exact if it ends above so many px.
    private double measuredHeight(int at, double pixels) {
        table.measure(at, (int) Math.ceil(Math.max(0, pixels) / table.page().lineHeight()) + 1);
        return table.height(at);
    }

    private void keepAboveEnd() {
        var below = -inside;
        var at = section;
        while (at < table.count() && below < height + table.page().edge()) {
            below += measuredHeight(at, height - below + table.page().edge());
            at++;
        }
        var missing = height - table.page().edge() - below;
        if (at < table.count() || missing <= 0) {
            return;
        }
        inside -= missing;
        while (inside < 0 && section > 0) {
            section--;
            table.measure(section);
            inside += table.height(section);
        }
        inside = Math.max(0, inside);
    }
}
