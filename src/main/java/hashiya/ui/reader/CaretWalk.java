package hashiya.ui.reader;

import hashiya.text.Direction;
import hashiya.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where a caret stands and where it goes by each step. Arrows move as one sees, words and lines as one reads.
final class CaretWalk {

    private final LineTable table;
    private final String text;

    CaretWalk(LineTable table, String text) {
        this.table = table;
        this.text = text;
    }

    LineAt line(Caret caret) {
        return table.lineOf(caret.offset(), caret.after());
    }

    /// The caret's x in the column.
    double x(Caret caret) {
        var line = table.text(line(caret));
        var cells = line.cells();
        var before = cells.stream().filter(cell -> cell.start() == caret.offset()).findFirst();
        var after = cells.stream().filter(cell -> cell.end() == caret.offset()).findFirst();
        var first = caret.after() ? after.map(Cell::trailing) : before.map(Cell::leading);
        return first.or(() -> after.map(Cell::trailing)).or(() -> before.map(Cell::leading))
                .orElse(line.isRightToLeft() ? table.page().column() : 0);
    }

    /// The caret nearest to an x on a line.
    Caret at(LineAt line, double x) {
        return table.text(line).cellAt(x)
                .map(cell -> (x < cell.middle()) == cell.rightToLeft() ? Caret.after(cell) : Caret.before(cell))
                .orElse(new Caret(table.text(line).start(), false));
    }

    /// One letter to the left as one sees it; past the edge of the line to the next line, or the one before.
    Caret left(Caret caret) {
        var cells = visible(line(caret));
        var gap = gap(cells, x(caret));
        if (gap == 0) {
            return beyond(caret, isRightToLeft(caret));
        }
        var crossed = cells.get(gap - 1);
        return crossed.rightToLeft() ? Caret.after(crossed) : Caret.before(crossed);
    }

    /// One letter to the right as one sees it.
    Caret right(Caret caret) {
        var cells = visible(line(caret));
        var gap = gap(cells, x(caret));
        if (gap == cells.size()) {
            return beyond(caret, !isRightToLeft(caret));
        }
        var crossed = cells.get(gap);
        return crossed.rightToLeft() ? Caret.before(crossed) : Caret.after(crossed);
    }

    Caret nextWord(Caret caret) {
        return shown(Words.next(text, caret.offset()), true);
    }

    Caret previousWord(Caret caret) {
        return shown(Words.previous(text, caret.offset()), false);
    }

    Caret lineStart(Caret caret) {
        return new Caret(table.text(line(caret)).start(), false);
    }

    Caret lineEnd(Caret caret) {
        return new Caret(table.text(line(caret)).shownEnd(), true);
    }

    Caret start() {
        return new Caret(table.parts().start(0), false);
    }

    Caret end() {
        return new Caret(table.parts().end(table.count() - 1), true);
    }

    Optional<Caret> above(Caret caret, double x) {
        return table.above(line(caret)).map(line -> at(line, x));
    }

    Optional<Caret> below(Caret caret, double x) {
        return table.below(line(caret)).map(line -> at(line, x));
    }

    boolean isRightToLeft(Caret caret) {
        return table.direction(line(caret)) == Direction.RIGHT_TO_LEFT;
    }

    private Caret beyond(Caret caret, boolean forward) {
        var next = forward ? table.below(line(caret)) : table.above(line(caret));
        return next.map(table::text)
                .map(line -> forward ? new Caret(line.start(), false) : new Caret(line.shownEnd(), true))
                .orElse(caret);
    }

    /// The nearest place that is shown, if the offset lies in lines that are hidden.
    Caret shown(int offset, boolean forward) {
        var at = table.lineOf(offset, !forward);
        var end = table.parts().end(at.section());
        if (offset > end && forward && at.section() + 1 < table.count()) {
            return new Caret(table.parts().start(at.section() + 1), false);
        }
        var inside = Math.clamp(offset, table.parts().start(at.section()), end);
        return new Caret(inside, inside == end);
    }

    private List<Cell> visible(LineAt line) {
        return table.text(line).cells().stream()
                .filter(cell -> cell.right() - cell.left() > 0.01)
                .sorted(Comparator.comparingDouble(Cell::middle))
                .toList();
    }

    private static int gap(List<Cell> cells, double x) {
        return (int) cells.stream().filter(cell -> cell.middle() < x).count();
    }
}
