package hashiya.markdown;

import hashiya.markdown.Cell.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/// Makes rows of a table: each column as wide in every one of them, after the longest words in it, so that rows can be drawn
/// one by one.
final class Tables {

    /// Columns of short and long words differ, and none is too narrow to read, in letters.
    private static final int SHORTEST = 6;
    private static final int LONGEST = 60;

    /// One row of the block, not drawn yet.
    record Line(TableRow node, boolean isHead, List<Cell> cells) {}

    private final Function<NoteLink, LinkWords> words;

    Tables(Function<NoteLink, LinkWords> words) {
        this.words = words;
    }

    List<Line> lines(TableBlock table) {
        var lines = new ArrayList<Line>();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow each) {
                    lines.add(new Line(each, part instanceof TableHead, cells(each)));
                }
            }
        }
        var shares = shares(lines);
        return lines.stream().map(line -> new Line(line.node, line.isHead, IntStream.range(0, line.cells.size())
                .mapToObj(at -> shared(line.cells.get(at), shares[at])).toList())).toList();
    }

    private List<Cell> cells(TableRow row) {
        var cells = new ArrayList<Cell>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            var spans = new Spans(words).of(node);
            cells.add(new Cell(spans, Spans.direction(spans), side((TableCell) node), 1));
        }
        return cells;
    }

    private static Side side(TableCell cell) {
        return switch (cell.getAlignment()) {
            case LEFT -> Side.LEFT;
            case CENTER -> Side.CENTRE;
            case RIGHT -> Side.RIGHT;
            case null -> Side.OWN;
        };
    }

    private static Cell shared(Cell cell, double share) {
        return new Cell(cell.spans(), cell.direction(), cell.side(), share);
    }

    private static double[] shares(List<Line> lines) {
        var columns = lines.stream().mapToInt(line -> line.cells.size()).max().orElse(0);
        var lengths = IntStream.range(0, columns).mapToDouble(at -> lines.stream()
                .filter(line -> at < line.cells.size()).mapToInt(line -> line.cells.get(at).words().length())
                .map(length -> Math.clamp(length, SHORTEST, LONGEST)).max().orElse(SHORTEST)).toArray();
        var all = Arrays.stream(lengths).sum();
        return Arrays.stream(lengths).map(length -> length / all).toArray();
    }
}
