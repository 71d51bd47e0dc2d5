package hashiya.ui.reader;

import hashiya.model.Colour;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.canvas.Canvas;

/// All highlights of the article drawn small over the scroll bar, each where one would scroll to for it. The mouse reaches
/// through to the bar.
final class MarkMap extends Canvas {

    private static final double TICK = 2;
    private static final double EDGE = 1;
    /// Colours side by side in one tick; more would be too narrow to tell.
    private static final int ABREAST = 3;
    /// Heights become known by and by: so much of the whole, and the ticks are put right.
    private static final double NOTICEABLE = 0.005;

    /// What the picture depends on.
    private record Drawn(Collection<Mark> marks, Palette palette, double width, double height, double whole) {

        boolean looksLike(Drawn other) {
            return marks == other.marks && palette.equals(other.palette) && width == other.width
                    && height == other.height && Math.abs(whole - other.whole) <= whole * NOTICEABLE;
        }
    }

    private Optional<Drawn> drawn = Optional.empty();

    MarkMap() {
        setMouseTransparent(true);
        setManaged(false);
    }

    /// @param bar where the scroll bar stands
    void layout(Bounds bar, LineTable table, Collection<Mark> marks, Palette palette) {
        relocate(bar.getMinX(), bar.getMinY());
        var wanted = new Drawn(marks, palette, bar.getWidth(), bar.getHeight(), table.isEmpty() ? 0 : table.height());
        if (drawn.filter(wanted::looksLike).isEmpty()) {
            drawn = Optional.of(wanted);
            setWidth(wanted.width);
            setHeight(wanted.height);
            draw(wanted, table);
        }
    }

    private void draw(Drawn wanted, LineTable table) {
        var canvas = getGraphicsContext2D();
        canvas.clearRect(0, 0, wanted.width, wanted.height);
        if (wanted.whole > 0) {
            rows(wanted, table).forEach((row, colours) -> {
                var width = (wanted.width - 2 * EDGE) / Math.min(ABREAST, colours.size());
                var x = EDGE;
                for (var colour : colours.stream().limit(ABREAST).toList()) {
                    canvas.setFill(wanted.palette.strong(colour));
                    canvas.fillRect(x, row * TICK, width, TICK);
                    x += width;
                }
            });
            wanted.marks.stream().filter(Mark::selected).findFirst().ifPresent(mark -> {
                canvas.setStroke(wanted.palette.ink());
                canvas.strokeRect(EDGE, row(mark, wanted, table) * TICK - 0.5, wanted.width - 2 * EDGE, TICK + 1);
            });
        }
    }

    /// However many highlights there are, there are only so many rows to draw.
    private static Map<Integer, Set<Colour>> rows(Drawn wanted, LineTable table) {
        var rows = new HashMap<Integer, Set<Colour>>();
        for (var mark : wanted.marks) {
            rows.computeIfAbsent(row(mark, wanted, table), _ -> EnumSet.noneOf(Colour.class)).add(mark.colour());
        }
        return rows;
    }

    private static int row(Mark mark, Drawn wanted, LineTable table) {
        return (int) (table.heightAbove(mark.range().start()) / wanted.whole * wanted.height / TICK);
    }
}
