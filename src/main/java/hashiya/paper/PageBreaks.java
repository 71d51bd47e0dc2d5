package hashiya.paper;

import java.util.ArrayList;
import java.util.List;

/// Puts blocks of lines on pages, in their order: no line is lost, none stands twice.
///
/// No page begins or ends with a single line of a longer paragraph, and no heading ends one; but where a page could
/// hold nothing else, it holds what fits.
final class PageBreaks {

    private static final int FEWEST = 2;
    /// More headings in a row than this may be parted from what follows.
    private static final int HEADINGS = 4;

    /// What a block asks of a page.
    ///
    /// @param before room above it in points, but not at the head of a page
    record Measure(int lines, double lineHeight, double before, boolean staysWithNext) { }

    /// Lines of a block on one page.
    ///
    /// @param top in points from the head of the page
    /// @param to  exclusive
    record Part(int block, int from, int to, double top) { }

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
            var top = page.isEmpty() || from > 0 ? y : y + measure.before;
            var room = height - top;
            var lines = from == 0 && !page.isEmpty() && least(block, 0) > room ? 0
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

    /// How many of the lines that are left go on the page; none where a new page is better.
    private int fitting(Measure measure, int left, double room) {
        var fit = (int) Math.floor((room + 1e-6) / measure.lineHeight);
        if (fit >= left) {
            return left;
        }
        var lines = left - fit == 1 ? fit - 1 : fit;
        if (lines < FEWEST) {
            lines = page.isEmpty() ? Math.max(1, fit) : 0;
        }
        return lines;
    }

    /// The height that the beginning of a block takes, with whatever it must not be parted from.
    private double least(int block, int headings) {
        var measure = blocks.get(block);
        if (measure.staysWithNext && block + 1 < blocks.size() && headings < HEADINGS) {
            return measure.lines * measure.lineHeight + blocks.get(block + 1).before + least(block + 1, headings + 1);
        }
        // A paragraph of three lines cannot be parted without leaving one of them alone.
        return (measure.lines <= FEWEST + 1 ? measure.lines : FEWEST) * measure.lineHeight;
    }

    private void turn() {
        pages.add(page);
        page = new ArrayList<>();
        y = 0;
    }
}
