package hashiya.ui.reader;

import hashiya.model.Colour;
import hashiya.text.TextRange;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.canvas.Canvas;

/// All highlights of the article drawn small over the scroll bar, each where one would scroll to for it, and in their middle
/// what was found in the text. The mouse reaches through to the bar.
final class MarkMap extends Canvas {

    private static final double TICK = 2;
    private static final double EDGE = 1;
    /// Colours side by side in one tick; more would be too narrow to tell.
    private static final int ABREAST = 3;
    /// Heights become known by and by: so much of the whole, and the ticks are put right.
    private static final double NOTICEABLE = 0.005;

    /// What the picture depends on.
    private record Drawn(Collection<Mark> marks, Hits hits, Palette palette, double width, double height, double whole) {

        boolean looksLike(Drawn other) {
            return marks == other.marks && hits == other.hits && palette.equals(other.palette) && width == other.width
                    && height == other.height && Math.abs(whole - other.whole) <= whole * NOTICEABLE;
        }
    }

    private Optional<Drawn> drawn = Optional.empty();

    MarkMap() {
        setMouseTransparent(true);
        setManaged(false);
    }

    /// @param bar where the scroll bar stands
    void layout(Bounds bar, LineTable table, Collection<Mark> marks, Hits hits, Palette palette) {
        relocate(bar.getMinX(), bar.getMinY());
        var wanted = new Drawn(marks, hits, palette, bar.getWidth(), bar.getHeight(),
                table.isEmpty() ? 0 : table.height());
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
                canvas.strokeRect(EDGE, row(mark.range(), wanted, table) * TICK - 0.5, wanted.width - 2 * EDGE, TICK + 1);
            });
            drawHits(wanted, table);
        }
    }

    private void drawHits(Drawn wanted, LineTable table) {
        var canvas = getGraphicsContext2D();
        canvas.setFill(wanted.palette.accent());
        wanted.hits.all().stream().map(hit -> row(hit, wanted, table)).distinct()
                .forEach(row -> canvas.fillRect(wanted.width / 4, row * TICK, wanted.width / 2, TICK));
        wanted.hits.at().ifPresent(hit ->
                canvas.fillRect(0, row(hit, wanted, table) * TICK - 1, wanted.width, TICK + 1));
    }

    /// However many highlights there are, there are only so many rows to draw.
    private static Map<Integer, Set<Colour>> rows(Drawn wanted, LineTable table) {
        var rows = new HashMap<Integer, Set<Colour>>();
        for (var mark : wanted.marks) {
            rows.computeIfAbsent(row(mark.range(), wanted, table), _ -> EnumSet.noneOf(Colour.class)).add(mark.colour());
        }
        return rows;
    }

    private static int row(TextRange range, Drawn wanted, LineTable table) {
        return (int) (table.heightAbove(range.start()) / wanted.whole * wanted.height / TICK);
    }
}
