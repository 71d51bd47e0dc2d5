package hashiya.paper;

import hashiya.paper.Bands.Band;
import hashiya.paper.Block.Origin.OfCell;
import hashiya.paper.PageBreaks.Part;
import hashiya.text.Direction;
import hashiya.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A document broken into lines and pages. Lines are found once and set again whenever a page is drawn, so that a long
/// document takes no more memory than its letters and a page.
final class Layout {

    private final Document document;
    private final PageGeometry geometry;
    private final Faces faces = new Faces();
    private final Shaper shaper = new Shaper(faces);
    private final List<int[]> lineEnds = new ArrayList<>();
    private final Bands bands;
    private final List<List<Part>> pages;
    private int lastBlock = -1;
    private Optional<Typeset> last = Optional.empty();

    /// @param progress counts letters
    Layout(Document document, PageGeometry geometry, Progress progress) {
        this.document = document;
        this.geometry = geometry;
        var breaking = new LineEnds(shaper);
        var total = document.blocks().stream().mapToLong(each -> each.text().length()).sum();
        var done = 0L;
        for (var block : document.blocks()) {
            progress.at(done, total);
            var style = block.style();
            lineEnds.add(breaking.of(block.text(), block.direction(), style, width(block)));
            done += block.text().length();
        }
        bands = new Bands(document.blocks(), lineEnds);
        pages = PageBreaks.of(bands.measures(), geometry.columnHeight());
    }

    private double width(Block block) {
        return block.origin() instanceof OfCell cell ? cell.width() - 2 * OfCell.PADDING
                : geometry.columnWidth() - block.style().indent();
    }

    /// What a part of a page is of.
    Band band(Part part) {
        return bands.get(part.block());
    }

    /// In which line of its band the first line of a block stands.
    int firstLine(int block) {
        return bands.firstLine(block);
    }

    int lineCount(int block) {
        return lineEnds.get(block).length;
    }

    Document document() {
        return document;
    }

    PageGeometry geometry() {
        return geometry;
    }

    /// The font of the text.
    Face plainFace() {
        return faces.text(false);
    }

    int pageCount() {
        return pages.size();
    }

    List<Part> parts(int page) {
        return pages.get(page);
    }

    int start(int block, int line) {
        return line == 0 ? 0 : lineEnds.get(block)[line - 1];
    }

    int end(int block, int line) {
        return lineEnds.get(block)[line];
    }

    /// Pages are drawn one behind the other, so the block that goes on over many of them is kept.
    Typeset typeset(int block) {
        if (block != lastBlock) {
            var each = document.blocks().get(block);
            last = Optional.of(new Typeset(each.text(), each.direction(), each.style(), shaper));
            lastBlock = block;
        }
        return last.orElseThrow();
    }

    /// A short text on one line.
    SetLine label(String text, Style style) {
        var printed = Printable.of(text);
        var side = document.words().language().isRightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        return new Typeset(printed, side, style, shaper).line(0, printed.length());
    }
}
