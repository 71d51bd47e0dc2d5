package hashiya.paper;

import hashiya.paper.Bands.Band;
import hashiya.paper.Block.Origin.Labelled;
import hashiya.paper.Block.Origin.OfArticle;
import hashiya.paper.Block.Origin.OfCell;
import hashiya.paper.PageBreaks.Part;
import hashiya.text.Direction;
import hashiya.text.Graphemes;
import java.util.ArrayList;
import java.util.List;

/// Draws the pages of a layout. Printer, PDF and picture differ in the canvas alone.
final class PageDrawing {

    /// Passages that overlap more deeply share a strip.
    private static final int LANES = 4;
    private static final double LANE = 3.4;
    private static final double SAMPLE = 20;
    private static final double HAIR = 0.5;
    private static final double BAR = 2;
    private static final double MARKING_GAP = 12;

    private final Layout layout;
    private final PageGeometry geometry;
    private final Canvas canvas;
    private final Direction side;

    PageDrawing(Layout layout, Canvas canvas) {
        this.layout = layout;
        this.canvas = canvas;
        geometry = layout.geometry();
        side = layout.document().words().language().isRightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    /// @param page from 0
    void draw(int page) {
        furniture(page);
        for (var part : layout.parts(page)) {
            draw(part);
        }
    }

    private void furniture(int page) {
        var marking = layout.label(layout.document().marking(), Style.MARKING);
        mark(marking);
        var title = fitting(layout.document().name(), geometry.columnWidth() - marking.width() - MARKING_GAP);
        canvas.text(title, geometry.x(side, 0, title.width()), geometry.headBaseline(), Ink.GRAY);
        canvas.fill(geometry.columnLeft(), geometry.headRule(), geometry.columnWidth(), HAIR, Ink.PALE);
        var words = layout.document().words();
        var number = layout.label(words.text("paper.page", page + 1 + "", layout.pageCount() + ""), Style.FURNITURE);
        canvas.text(number, geometry.x(side.opposite(), 0, number.width()), geometry.footBaseline(), Ink.GRAY);
    }

    /// Across from the name at the head, and across from the number at the foot.
    private void mark(SetLine marking) {
        if (!layout.document().marking().isEmpty()) {
            canvas.text(marking, geometry.x(side.opposite(), 0, marking.width()), geometry.headBaseline(), Ink.BLACK);
            canvas.text(marking, geometry.x(side, 0, marking.width()), geometry.footBaseline(), Ink.BLACK);
        }
    }

    /// The name of the document, as much of it as the head of a page has room for.
    ///
    /// @param room in points
    private SetLine fitting(String name, double room) {
        var line = layout.label(name, Style.FURNITURE);
        for (var end = Math.min(name.length(), 200); line.width() > room && end > 1; ) {
            end = Graphemes.start(name, end * 9 / 10);
            line = layout.label(name.substring(0, end).strip() + "…", Style.FURNITURE);
        }
        return line;
    }

    private void draw(Part part) {
        var band = layout.band(part);
        if (layout.document().blocks().get(band.from()).origin() instanceof OfCell) {
            row(part, band);
        } else {
            draw(new Stretch(band.from(), part.from(), part.to(), part.top()), false);
        }
    }

    /// Lines of one block on this page.
    ///
    /// @param top of the first of them, in points from the head of the column
    private record Stretch(int block, int from, int to, double top) { }

    /// Cells side by side, with a rule below them; those of a head with a tint behind.
    private void row(Part part, Band band) {
        var style = layout.document().blocks().get(band.from()).style();
        var top = geometry.columnTop() + part.top() - Bands.BETWEEN / 2;
        var height = (part.to() - part.from()) * style.lineHeight() + Bands.BETWEEN;
        if (style == Style.CELL_HEAD) {
            canvas.fill(geometry.columnLeft(), top, geometry.columnWidth(), height, Ink.STRIP);
        }
        canvas.fill(geometry.columnLeft(), top + height, geometry.columnWidth(), HAIR, Ink.PALE);
        for (var block = band.from(); block < band.to(); block++) {
            var first = layout.firstLine(block);
            var from = Math.max(0, part.from() - first);
            var to = Math.min(layout.lineCount(block), part.to() - first);
            if (from < to) {
                draw(new Stretch(block, from, to, part.top() + (first + from - part.from()) * style.lineHeight()),
                        part.again());
            }
        }
    }

    /// What stands behind all lines of a stretch first, so that its words make one stretch.
    ///
    /// @param again whether it is there for the eye alone
    private void draw(Stretch part, boolean again) {
        var block = layout.document().blocks().get(part.block());
        var lines = new ArrayList<SetLine>();
        for (var number = part.from(); number < part.to(); number++) {
            var start = layout.start(part.block(), number);
            var end = layout.end(part.block(), number);
            var line = layout.typeset(part.block()).line(start, end);
            lines.add(line);
            if (block.origin() instanceof OfArticle(var offset)) {
                passages(block, line, x(block, line), top(part, number), List.of(offset, offset + start, offset + end));
            }
        }
        if (block.style() == Style.QUOTE) {
            bar(part, block);
        }
        if (block.style() == Style.BLANK || block.text().isBlank()) {
            return;
        }
        if (!again) {
            canvas.begin(part.block());
        }
        words(part, block, lines);
        if (!again) {
            canvas.end();
        }
    }

    private void bar(Stretch part, Block block) {
        canvas.fill(geometry.x(block.side(), 2, BAR), top(part, part.from()) + 2,
                BAR, (part.to() - part.from()) * block.style().lineHeight() - 4, Ink.PALE);
    }

    private void words(Stretch part, Block block, List<SetLine> lines) {
        if (block.origin() instanceof Labelled label && part.from() == 0) {
            label(label, block.style(), top(part, 0));
        }
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            canvas.text(line, x(block, line), top(part, part.from() + at) + block.style().baseline(), Ink.BLACK);
        }
    }

    private double x(Block block, SetLine line) {
        return block.origin() instanceof OfCell cell ? geometry.x(cell, side, block.side(), line.width())
                : geometry.x(block.side(), block.style().indent(), line.width());
    }

    private double top(Stretch part, int line) {
        var style = layout.document().blocks().get(part.block()).style();
        return geometry.columnTop() + part.top() + (line - part.from()) * style.lineHeight();
    }

    /// @param place where the paragraph begins in the article, where the line begins, and where it ends
    private void passages(Block block, SetLine line, double x, double top, List<Integer> place) {
        var found = layout.document().passages().in(place.get(1), place.get(2));
        var height = block.style().lineHeight();
        for (var each : found) {
            var above = 1 + each.lane() % LANES * LANE;
            for (var span : spans(line, each, place.getFirst())) {
                canvas.fill(x + span[0], top + above, span[1] - span[0], height - 1 - above,
                        new Ink(each.passage().colour()).tint());
            }
        }
        for (var each : found) {
            var rule = top + height - 4 - each.lane() % LANES * LANE;
            for (var span : spans(line, each, place.getFirst())) {
                new Ink(each.passage().colour()).rule(canvas, x + span[0], x + span[1], rule);
            }
        }
        var numbers = found.stream().map(Passages.Laned::passage)
                .filter(each -> each.number() > 0 && each.range().start() >= place.get(1)).map(Passages.Passage::number)
                .sorted().toList();
        numbers(numbers, block.side(), top + block.style().baseline());
    }

    private static List<double[]> spans(SetLine line, Passages.Laned each, int offset) {
        var range = each.passage().range();
        return line.spans(range.start() - offset, range.end() - offset);
    }

    private void numbers(List<Integer> numbers, Direction beside, double baseline) {
        if (!numbers.isEmpty()) {
            var words = numbers.size() <= 2 ? numbers.stream().map(String::valueOf).reduce((a, b) -> a + "," + b).get()
                    : numbers.getFirst() + "–" + numbers.getLast();
            var line = layout.label(words, Style.NUMBER);
            canvas.text(line, geometry.marginX(beside, line.width()), baseline, Ink.BLACK);
        }
    }

    private void label(Labelled label, Style style, double top) {
        if (label.sample().isPresent()) {
            var ink = new Ink(label.sample().get());
            var x = geometry.x(side, 4, SAMPLE);
            canvas.fill(x, top + 1.5, SAMPLE, style.lineHeight() - 3, ink.tint());
            ink.rule(canvas, x, x + SAMPLE, top + style.lineHeight() - 4.5);
            var digit = layout.label(label.label(), Style.NUMBER);
            canvas.text(digit, x + (SAMPLE - digit.width()) / 2, top + style.baseline() - 0.8, Ink.BLACK);
        } else if (!label.label().isEmpty()) {
            var line = layout.label(label.label(), style);
            canvas.text(line, geometry.x(side, 0, line.width()), top + style.baseline(), Ink.GRAY);
        }
    }
}
