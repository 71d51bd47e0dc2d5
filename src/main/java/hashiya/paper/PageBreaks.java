package hashiya.paper;

import java.util.ArrayList;
import java.util.List;

/// Puts bands of lines on pages, in their order: no line is lost, none stands twice but those of the heads of tables.
///
/// No page begins or ends with a single line of a longer paragraph, and no heading ends one; but where a page could
/// hold nothing else, it holds what fits.
final class PageBreaks {

    private static final int FEWEST = 2;
    /// More headings in a row than this may be parted from what follows.
    private static final int HEADINGS = 4;
    private static final Row NO_ROW = new Row(FEWEST + 1, -1);

    /// What a band asks of a page.
    ///
    /// @param before room above it in points, but not at the head of a page
    record Measure(int lines, double lineHeight, double before, boolean staysWithNext, Row row) {

        Measure(int lines, double lineHeight, double before, boolean staysWithNext) {
            this(lines, lineHeight, before, staysWithNext, NO_ROW);
        }

        double height() {
            return lines * lineHeight;
        }
    }

    /// What the row of a table asks besides.
    ///
    /// @param whole with so many lines or fewer it is not parted
    /// @param head  the band that stands above it on every page; -1 where none does
    record Row(int whole, int head) { }

    /// Lines of a band on one page.
    ///
    /// @param top   in points from the head of the page
    /// @param to    exclusive
    /// @param again whether they stand on an earlier page, and here only help to read
    record Part(int block, int from, int to, double top, boolean again) {

        Part(int block, int from, int to, double top) {
            this(block, from, to, top, false);
        }
    }

    private final List<Measure> blocks;
    private final double height;
    private final List<List<Part>> pages = new ArrayList<>();
    private List<Part> page = new ArrayList<>();
    private double y;

    private PageBreaks(List<Measure> blocks, double height) {
        this.blocks = blocks;
        this.height = height;
    }

    /// @param height of a page, in points
    /// @return at least one page
    static List<List<Part>> of(List<Measure> blocks, double height) {
        var breaks = new PageBreaks(blocks, height);
        for (var block = 0; block < blocks.size(); block++) {
            breaks.place(block);
        }
        breaks.pages.add(breaks.page);
        return breaks.pages.stream().map(List::copyOf).toList();
    }

    private void place(int block) {
        var measure = blocks.get(block);
        for (var from = 0; from < measure.lines; ) {
            repeatHead(measure.row.head);
            var top = y == 0 ? y : y + measure.before;
            var room = height - top;
            var lines = from == 0 && !isFresh() && least(block, 0) > room ? 0
                    : fitting(measure, measure.lines - from, room);
            if (lines == 0) {
                turn();
                continue;
            }
            page.add(new Part(block, from, from + lines, top));
            y = top + lines * measure.lineHeight;
            from += lines;
        }
    }

    /// Whether nothing of the document stands on the page yet.
    private boolean isFresh() {
        return page.isEmpty() || page.size() == 1 && page.getFirst().again;
    }

    /// A head that would take half of each page stands once.
    private void repeatHead(int head) {
        if (head >= 0 && page.isEmpty() && blocks.get(head).height() < height / 2) {
            page.add(new Part(head, 0, blocks.get(head).lines, 0, true));
            y = blocks.get(head).height();
        }
    }

    /// How many of the lines that are left go on the page; none where a new page is better.
    private int fitting(Measure measure, int left, double room) {
        var fit = (int) Math.floor((room + 1e-6) / measure.lineHeight);
        if (fit >= left) {
            return left;
        }
        var lines = left - fit == 1 ? fit - 1 : fit;
        if (lines < FEWEST) {
            lines = isFresh() ? Math.max(1, fit) : 0;
        }
        return lines;
    }

    /// The height that the beginning of a band takes, with whatever it must not be parted from.
    private double least(int block, int headings) {
        var measure = blocks.get(block);
        if (measure.staysWithNext && block + 1 < blocks.size() && headings < HEADINGS) {
            return measure.height() + blocks.get(block + 1).before + least(block + 1, headings + 1);
        }
        // A paragraph of three lines cannot be parted without leaving one of them alone.
        return (measure.lines <= measure.row.whole ? measure.lines : FEWEST) * measure.lineHeight;
    }

    private void turn() {
        pages.add(page);
        page = new ArrayList<>();
        y = 0;
    }
}
