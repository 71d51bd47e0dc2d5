package hashiya.ui.reader;

import hashiya.model.Colour;
import hashiya.text.TextRange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.canvas.Canvas;

/// All highlights of the article drawn small over the scroll bar, each where one would scroll to for it, in their middle
/// what was found in the text, and at the edges what is only proposed. The mouse reaches through to the bar.
final class MarkMap extends Canvas {

    private static final double TICK = 2;
    private static final double EDGE = 1;
    /// Colours side by side in one tick; more would be too narrow to tell.
    private static final int ABREAST = 3;
    /// Heights become known by and by: so much of the whole, and the ticks are put right.
    private static final double NOTICEABLE = 0.005;

    /// What the picture depends on.
    private record Drawn(List<Mark> marks, Overlaid over, Palette palette, double width, Scale scale) {

        boolean looksLike(Drawn other) {
            return marks == other.marks && over == other.over && palette.equals(other.palette) && width == other.width
                    && scale.isNear(other.scale);
        }
    }

    /// Where letters stand in the picture.
    ///
    /// @param whole  the height of the text, in px
    /// @param height of the picture
    private record Scale(LineTable table, double whole, double height) {

        boolean isNear(Scale other) {
            return table == other.table && height == other.height
                    && Math.abs(whole - other.whole) <= whole * NOTICEABLE;
        }

        int row(TextRange range) {
            return (int) (table.heightAbove(range.start()) / whole * height / TICK);
        }
    }

    private Optional<Drawn> drawn = Optional.empty();
    /// Of each mark that was drawn.
    private int[] rows = {};

    MarkMap() {
        setMouseTransparent(true);
        setManaged(false);
    }

    boolean shows(List<Mark> marks) {
        return drawn.filter(each -> each.marks == marks).isPresent();
    }

    /// @param bar where the scroll bar stands
    void layout(Bounds bar, LineTable table, List<Mark> marks, Overlaid over, Palette palette) {
        relocate(bar.getMinX(), bar.getMinY());
        var now = new Scale(table, table.isEmpty() ? 0 : table.height(), bar.getHeight());
        // Held on to while it is near enough: rows that were looked up before and now must not come apart.
        var scale = drawn.map(Drawn::scale).filter(now::isNear).orElse(now);
        var wanted = new Drawn(marks, over, palette, bar.getWidth(), scale);
        if (drawn.filter(wanted::looksLike).isEmpty()) {
            rows = rows(wanted);
            drawn = Optional.of(wanted);
            setWidth(wanted.width);
            setHeight(scale.height);
            draw(wanted);
        }
    }

    private void draw(Drawn wanted) {
        var canvas = getGraphicsContext2D();
        canvas.clearRect(0, 0, wanted.width, wanted.scale.height);
        if (wanted.scale.whole > 0) {
            drawTicks(wanted);
            wanted.marks.stream().filter(Mark::selected).findFirst().ifPresent(mark -> {
                canvas.setStroke(wanted.palette.ink());
                canvas.strokeRect(EDGE, wanted.scale.row(mark.range()) * TICK - 0.5, wanted.width - 2 * EDGE, TICK + 1);
            });
            drawHits(wanted);
            drawGhosts(wanted);
        }
    }

    private void drawHits(Drawn wanted) {
        var canvas = getGraphicsContext2D();
        canvas.setFill(wanted.palette.accent());
        wanted.over.hits().all().stream().map(hit -> wanted.scale.row(hit)).distinct()
                .forEach(row -> canvas.fillRect(wanted.width / 4, row * TICK, wanted.width / 2, TICK));
        wanted.over.hits().at().ifPresent(hit ->
                canvas.fillRect(0, wanted.scale.row(hit) * TICK - 1, wanted.width, TICK + 1));
    }

    /// What is only proposed stands at both edges in the ink of the letters, apart from highlights and from what was
    /// found; the one that is asked about in the accent, and higher.
    private void drawGhosts(Drawn wanted) {
        var ghosts = wanted.over.ghosts();
        var canvas = getGraphicsContext2D();
        canvas.setFill(wanted.palette.ink());
        ghosts.all().stream().map(ghost -> wanted.scale.row(ghost)).distinct()
                .forEach(row -> drawEdges(wanted, row * TICK, TICK));
        canvas.setFill(wanted.palette.accent());
        ghosts.at().ifPresent(ghost -> drawEdges(wanted, wanted.scale.row(ghost) * TICK - TICK / 2, 2 * TICK));
    }

    private void drawEdges(Drawn wanted, double top, double height) {
        var width = wanted.width / 4;
        getGraphicsContext2D().fillRect(0, top, width, height);
        getGraphicsContext2D().fillRect(wanted.width - width, top, width, height);
    }

    /// However many highlights there are, there are only so many rows to draw.
    private void drawTicks(Drawn wanted) {
        var colours = new int[Arrays.stream(rows).max().orElse(-1) + 1];
        for (var at = 0; at < rows.length; at++) {
            colours[rows[at]] |= 1 << wanted.marks.get(at).colour().ordinal();
        }
        for (var row = 0; row < colours.length; row++) {
            var here = colours[row];
            drawTick(row, Stream.of(Colour.values()).filter(each -> (here & 1 << each.ordinal()) != 0).toList(),
                    wanted);
        }
    }

    private void drawTick(int row, List<Colour> colours, Drawn wanted) {
        var canvas = getGraphicsContext2D();
        var width = (wanted.width - 2 * EDGE) / Math.min(ABREAST, Math.max(1, colours.size()));
        var x = EDGE;
        for (var colour : colours.subList(0, Math.min(ABREAST, colours.size()))) {
            canvas.setFill(wanted.palette.strong(colour));
            canvas.fillRect(x, row * TICK, width, TICK);
            x += width;
        }
    }

    /// Looked up anew for the marks alone that have not been drawn yet.
    private int[] rows(Drawn wanted) {
        if (wanted.scale.whole <= 0) {
            return new int[0];
        }
        var before = drawn.filter(each -> each.scale == wanted.scale).map(Drawn::marks).orElse(List.of());
        var common = Common.of(wanted.marks.size(), before.size(),
                (now, then) -> wanted.marks.get(now).equals(before.get(then)));
        var found = new int[wanted.marks.size()];
        System.arraycopy(rows, 0, found, 0, common.head());
        System.arraycopy(rows, before.size() - common.tail(), found, found.length - common.tail(), common.tail());
        for (var at = common.head(); at < found.length - common.tail(); at++) {
            found[at] = wanted.scale.row(wanted.marks.get(at).range());
        }
        return found;
    }
}
