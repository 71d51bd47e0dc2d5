package hashiya.paper;

import hashiya.paper.Block.Origin.OfCell;
import hashiya.paper.PageBreaks.Measure;
import java.util.ArrayList;
import java.util.List;

/// The blocks of a document as they stand below each other: one alone, or the cells of a row side by side.
final class Bands {

    /// Between two rows, half of it on each side of their rule, in points.
    static final double BETWEEN = 7;
    /// A row of fewer lines is not parted.
    private static final int PARTED = 18;

    /// Blocks of the document.
    ///
    /// @param to   exclusive
    /// @param head the band that stands above it on every page; -1 where none does
    record Band(int from, int to, int head) { }

    private final List<Block> blocks;
    private final List<int[]> lineEnds;
    private final List<Band> bands = new ArrayList<>();

    /// @param lineEnds where the lines of each block end
    Bands(List<Block> blocks, List<int[]> lineEnds) {
        this.blocks = blocks;
        this.lineEnds = lineEnds;
        for (var at = 0; at < blocks.size(); ) {
            var end = at + 1;
            while (end < blocks.size() && isOneRow(blocks.get(at), blocks.get(end))) {
                end++;
            }
            bands.add(new Band(at, end, head(blocks.get(at))));
            at = end;
        }
    }

    Band get(int band) {
        return bands.get(band);
    }

    List<Measure> measures() {
        return bands.stream().map(this::measure).toList();
    }

    /// In which line of its band the first line of a block stands.
    int firstLine(int block) {
        var first = 0;
        for (var above = block - 1; above >= 0 && isOneCell(blocks.get(above), blocks.get(block)); above--) {
            first += lineEnds.get(above).length;
        }
        return first;
    }

    private Measure measure(Band band) {
        var style = blocks.get(band.from).style();
        if (!(blocks.get(band.from).origin() instanceof OfCell cell)) {
            var isBelowTable = band.from > 0 && blocks.get(band.from - 1).origin() instanceof OfCell;
            return new Measure(lineEnds.get(band.from).length, style.lineHeight(),
                    style.before() + (isBelowTable ? BETWEEN : 0), style.staysWithNext());
        }
        var lines = 0;
        for (var block = band.from; block < band.to; block++) {
            lines = Math.max(lines, firstLine(block) + lineEnds.get(block).length);
        }
        return new Measure(lines, style.lineHeight(), cell.row() == 0 ? 2 * BETWEEN : BETWEEN, cell.row() == 0,
                new PageBreaks.Row(PARTED, band.head));
    }

    /// That of the first row of the same strip; its bands are just before.
    private int head(Block block) {
        if (!(block.origin() instanceof OfCell cell) || cell.row() == 0) {
            return -1;
        }
        for (var band = bands.size() - 1; ; band--) {
            if (blocks.get(bands.get(band).from).origin() instanceof OfCell above && above.row() == 0) {
                return band;
            }
        }
    }

    private static boolean isOneRow(Block one, Block other) {
        return one.origin() instanceof OfCell a && other.origin() instanceof OfCell b && a.strip() == b.strip()
                && a.row() == b.row();
    }

    private static boolean isOneCell(Block one, Block other) {
        return isOneRow(one, other) && one.origin() instanceof OfCell a && other.origin() instanceof OfCell b
                && a.column() == b.column();
    }
}
