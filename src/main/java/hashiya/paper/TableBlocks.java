package hashiya.paper;

import hashiya.paper.Block.Origin.Labelled;
import hashiya.paper.Block.Origin.OfCell;
import hashiya.report.Element.Cell;
import hashiya.report.Element.Table;
import hashiya.report.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Makes blocks of tables. One that is too wide for the paper is cut into strips one below the other, and the columns
/// that say what a row is about begin each of them.
final class TableBlocks {

    /// All in points.
    private static final double HEAD_COLUMN = 92;
    private static final double WIDE_HEAD_COLUMN = 168;
    private static final double FIXED_COLUMN = 84;
    private static final double SHORT_COLUMN = 46;
    private static final double COLUMN = 96;
    /// No column needs to be wider than reading wants.
    private static final double WIDEST = 260;
    /// Letters that a short column holds.
    private static final int SHORT = 7;
    private static final Labelled UNLABELLED = new Labelled("", Optional.empty());

    private final LineText lines;
    private final double width;
    private int strips;

    /// @param width of the column of text
    TableBlocks(LineText lines, double width) {
        this.lines = lines;
        this.width = width;
    }

    /// Whether a table wants the paper to lie.
    static boolean isWide(Table table) {
        return table.fixed() > 1 || table.head().size() > 6;
    }

    List<Block> of(Table table) {
        var blocks = new ArrayList<Block>();
        var others = table.head().size() - table.fixed();
        var room = width - fixed(table).stream().mapToDouble(each -> each).sum();
        var most = Math.max(1, (int) (room / least(table)));
        var count = Math.max(1, Math.ceilDiv(others, most));
        var each = Math.ceilDiv(Math.max(1, others), count);
        for (var strip = 0; strip < count; strip++) {
            var from = table.fixed() + strip * each;
            strip(table, from, Math.min(table.head().size(), from + each), strip == 0, blocks);
        }
        return blocks;
    }

    private static List<Double> fixed(Table table) {
        return IntStream.range(0, table.fixed()).mapToObj(at -> at > 0 ? FIXED_COLUMN
                : table.fixed() > 1 ? WIDE_HEAD_COLUMN : HEAD_COLUMN).toList();
    }

    private static double least(Table table) {
        return table.rows().stream().flatMap(row -> row.stream().skip(table.fixed()))
                .flatMap(each -> each.lines().stream()).allMatch(TableBlocks::isShort) ? SHORT_COLUMN : COLUMN;
    }

    private static boolean isShort(Line line) {
        return line.parts().stream().allMatch(each -> each instanceof hashiya.report.Inline.Said(var words)
                && words.length() <= SHORT);
    }

    private void strip(Table table, int from, int to, boolean isFirst, List<Block> blocks) {
        var columns = IntStream.concat(IntStream.range(0, table.fixed()), IntStream.range(from, to)).toArray();
        var places = places(table, to - from);
        var number = strips++;
        row(table.head(), columns, places, new Row(number, 0), blocks);
        var at = 0;
        for (var row : table.rows()) {
            // A claim on which nobody of this strip says anything is in the first strip.
            if (isFirst || IntStream.range(from, to).anyMatch(each -> !row.get(each).lines().isEmpty())) {
                row(row, columns, places, new Row(number, ++at), blocks);
            }
        }
    }

    private record Row(int strip, int number) { }

    /// Where columns begin and how wide they are.
    private List<double[]> places(Table table, int others) {
        var places = new ArrayList<double[]>();
        var fixed = fixed(table);
        var own = fixed.stream().mapToDouble(each -> each).sum();
        var share = others == 0 ? 0 : Math.min(WIDEST, (width - own) / others);
        var x = 0.0;
        for (var at = 0; at < fixed.size() + others; at++) {
            var wide = at < fixed.size() ? fixed.get(at) : share;
            places.add(new double[] {x, wide});
            x += wide;
        }
        return places;
    }

    private void row(List<Cell> cells, int[] columns, List<double[]> places, Row row, List<Block> blocks) {
        for (var at = 0; at < columns.length; at++) {
            var place = places.get(at);
            var origin = new OfCell(row.strip, row.number, at, place[0], place[1]);
            var own = cells.get(columns[at]).lines();
            for (var line : own.isEmpty() ? List.of(Line.EMPTY) : own) {
                blocks.add(lines.block(line, row.number == 0 ? Style.CELL_HEAD : Style.CELL, UNLABELLED).at(origin));
            }
        }
    }
}
