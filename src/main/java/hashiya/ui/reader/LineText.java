package hashiya.ui.reader;

import hashiya.text.Direction;
import hashiya.text.Graphemes;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.TextFlow;

/// One line as it is drawn: one unwrapped run of text, and where each of its graphemes stands.
///
/// Every x is counted in px from the left edge of a column of the given width; a right-to-left line stands at its
/// right.
final class LineText {

    /// A flow that is never wrapped is given so much more room than the column, for words that are wider.
    private static final double ROOM = 4000;
    private static final int HANGING_SHOWN = 3;

    private final TextFlow flow = new TextFlow();
    private final String text;
    private final int start;
    private final int end;
    private final int shownEnd;
    private final boolean rightToLeft;
    private final int contextBefore;
    private final String drawn;
    private final double column;
    private List<Cell> cells = List.of();

    /// @param text   as it is drawn
    /// @param column the width of the column in px
    LineText(String text, Stretch stretch, int start, int end, Glyphs glyphs, double column) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.column = column;
        rightToLeft = stretch.direction() == Direction.RIGHT_TO_LEFT;
        shownEnd = withoutSpaces(text, start, end);
        // Left to itself, JavaFX goes by the first strong letter where nothing is right-to-left.
        var base = rightToLeft ? "" : String.valueOf(BidiContext.LEFT_TO_RIGHT_MARK);
        var marks = stretch.context().around(start, shownEnd);
        contextBefore = base.length() + marks.before().length();
        drawn = base + marks.before() + text.substring(start, shownEnd) + marks.behind();
        flow.getChildren().addAll(glyphs.texts(drawn));
        flow.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        flow.setManaged(false);
        flow.setMouseTransparent(true);
        var width = column + ROOM;
        flow.resizeRelocate(rightToLeft ? -ROOM : 0, 0, width, flow.prefHeight(width));
    }

    /// The node, whose x is that of the column's left edge.
    TextFlow flow() {
        return flow;
    }

    int start() {
        return start;
    }

    /// Exclusive, hanging spaces included.
    int end() {
        return end;
    }

    /// Exclusive, without hanging spaces.
    int shownEnd() {
        return shownEnd;
    }

    char letter(int offset) {
        return text.charAt(offset);
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    /// In the order they stand on the line, from left to right.
    List<Cell> cells() {
        if (cells.isEmpty() && end > start) {
            var found = shown();
            found.addAll(hanging(found.stream().mapToDouble(Cell::left).min().orElse(column),
                    found.stream().mapToDouble(Cell::right).max().orElse(0)));
            found.sort(Comparator.comparingDouble(Cell::middle).thenComparingInt(this::visualRank));
            cells = List.copyOf(found);
        }
        return cells;
    }

    /// The rectangles of a range as pairs of left and right, from left to right, none touching another.
    List<double[]> spans(int from, int to) {
        if (from <= start && to >= end && shownEnd > start && cells.isEmpty()) {
            return List.of(whole());
        }
        var spans = new ArrayList<double[]>();
        for (var cell : cells()) {
            if (cell.start() >= to || cell.end() <= from || cell.left() == cell.right()) {
                continue;
            }
            var last = spans.isEmpty() ? null : spans.getLast();
            if (last != null && cell.left() - last[1] < 0.5) {
                last[1] = Math.max(last[1], cell.right());
            } else {
                spans.add(new double[] {cell.left(), cell.right()});
            }
        }
        return spans;
    }

    /// The grapheme nearest to an x; nothing on an empty line.
    java.util.Optional<Cell> cellAt(double x) {
        return cells().stream().min(Comparator.comparingDouble(cell -> distance(cell, x)));
    }

    /// The offset in the text of a unit of the node, whose letters have context marks before them.
    int offsetOf(int drawnIndex) {
        return start + drawnIndex - contextBefore;
    }

    private static double distance(Cell cell, double x) {
        return x < cell.left() ? cell.left() - x : x >= cell.right() ? x - cell.right() + 1e-6 : -1;
    }

    private int visualRank(Cell cell) {
        return cell.rightToLeft() ? -cell.start() : cell.start();
    }

    private List<Cell> shown() {
        var levels = new Bidi(drawn, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        var found = new ArrayList<Cell>();
        for (var at = start; at < shownEnd; ) {
            var next = Math.min(shownEnd, Graphemes.next(text, at));
            var inDrawn = contextBefore + at - start;
            var sides = sides(inDrawn, contextBefore + next - start);
            var backwards = (levels.getLevelAt(inDrawn) & 1) != 0;
            found.add(new Cell(at, next, sides[0], sides[1], backwards));
            at = next;
        }
        partLigatures(found);
        return found;
    }

    /// JavaFX gives a ligature's whole width to one of its letters; each gets an even share, so that each can be
    /// reached.
    private void partLigatures(List<Cell> found) {
        for (var i = 0; i < found.size(); ) {
            var behind = i + 1;
            while (behind < found.size() && isPartOf(found.get(i), found.get(behind))) {
                behind++;
            }
            var whole = found.get(i);
            var share = (whole.right() - whole.left()) / (behind - i);
            for (var k = 0; k < behind - i && behind - i > 1; k++) {
                var left = whole.rightToLeft() ? whole.right() - (k + 1) * share : whole.left() + k * share;
                found.set(i + k, found.get(i + k).at(left, left + share));
            }
            i = behind;
        }
    }

    private boolean isPartOf(Cell first, Cell next) {
        return Character.isLetter(text.charAt(next.start())) && next.left() == next.right()
                && first.rightToLeft() == next.rightToLeft()
                && first.right() > first.left() && Math.abs(next.left() - first.trailing()) < 0.01;
    }

    private double[] sides(int from, int to) {
        var left = Double.MAX_VALUE;
        var right = -Double.MAX_VALUE;
        for (var element : flow.getRangeShape(from, to, false)) {
            var x = switch (element) {
                case MoveTo move -> move.getX();
                case LineTo line -> line.getX();
                default -> Double.NaN;
            };
            if (!Double.isNaN(x)) {
                left = Math.min(left, x);
                right = Math.max(right, x);
            }
        }
        if (left > right) {
            return new double[] {edge(), edge()};
        }
        // A right-to-left flow answers from its right edge, which is the column's.
        return rightToLeft ? new double[] {column - right, column - left} : new double[] {left, right};
    }

    /// From where the first letter stands to where the last one does, without asking where each of them is.
    private double[] whole() {
        var sides = sides(contextBefore, contextBefore + shownEnd - start);
        for (var each : hanging(sides[0], sides[1])) {
            sides[0] = Math.min(sides[0], each.left());
            sides[1] = Math.max(sides[1], each.right());
        }
        return sides;
    }

    private double edge() {
        return rightToLeft ? column : 0;
    }

    private List<Cell> hanging(double left, double right) {
        var cells = new ArrayList<Cell>();
        var x = rightToLeft ? left : right;
        for (var at = shownEnd; at < end; at++) {
            var width = at - shownEnd < HANGING_SHOWN ? flow.getBaselineOffset() / 4 : 0;
            var next = rightToLeft ? x - width : x + width;
            cells.add(new Cell(at, at + 1, Math.min(x, next), Math.max(x, next), rightToLeft));
            x = next;
        }
        return cells;
    }

    private static int withoutSpaces(String text, int start, int end) {
        var at = end;
        while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
