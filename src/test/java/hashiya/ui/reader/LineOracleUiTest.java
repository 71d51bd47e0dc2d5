package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.text.Direction;
import hashiya.ui.FxTest;
import hashiya.ui.control.Typeface;
import java.util.ArrayList;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Our own lines against JavaFX's layout of the whole paragraph, which the text repair makes right.
@Tag("ui")
@ExtendWith(FxTest.class)
class LineOracleUiTest {

    private static final double[] WIDTHS = {180, 290, 410, 560, 760};
    private static final double[] SIZES = {14, 20, 28};
    /// The second typeface only shows that nothing depends on the first.
    private static final double[] ONE_SIZE = {20};
    private static final double TOLERANCE = 1;

    /// «الله» is one glyph.
    private static final int LONGEST_LIGATURE = 3;

    private int letters;
    private final ArrayList<String> off = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void every_letter_stands_where_javafx_puts_it_in_the_whole_paragraph(Typeface typeface) throws Exception {
        FxTest.runOnFx(() -> {
            for (var size : typeface == Typeface.AMIRI ? SIZES : ONE_SIZE) {
                var glyphs = new Glyphs(typeface, size);
                for (var paragraph : Samples.paragraphs()) {
                    for (var width : WIDTHS) {
                        compare(paragraph, width, glyphs);
                    }
                }
            }
        });
        System.out.println(typeface + ": " + letters + " letters, " + off.size() + " off " + off);
        assertTrue(letters > 50_000);
        assertTrue(off.size() * 2_000 < letters, off.size() + " of " + letters + " off: " + off);
    }

    private void compare(String paragraph, double width, Glyphs glyphs) {
        var stretch = Samples.stretch(paragraph);
        var whole = flow(paragraph, stretch, width, glyphs);
        var info = whole.getLayoutInfo();
        for (var i = 0; i < info.getTextLineCount(); i++) {
            var line = info.getTextLine(i, false);
            var end = Math.min(line.end(), paragraph.length());
            if (line.start() < end && !partsNumber(paragraph, line.start()) && !partsNumber(paragraph, end)) {
                compare(whole, new LineText(paragraph, stretch, line.start(), end, glyphs, width), width);
            }
        }
    }

    private void compare(TextFlow whole, LineText own, double width) {
        for (var cell : own.cells()) {
            if (cell.start() >= own.shownEnd() || cell.left() == cell.right()) {
                continue;
            }
            letters++;
            var place = place(whole, cell.start(), cell.end(), own.isRightToLeft(), width);
            var allowed = TOLERANCE + misplacedSpace(whole, own, width);
            if (place[1] - place[0] > 0.01
                    && (cell.left() < place[0] - allowed || cell.right() > place[1] + allowed)) {
                off.add(named(own, cell) + " by " + Math.round(cell.left() - place[0]));
            }
            hitsItself(own, cell);
        }
    }

    /// Spaces at the end of a line belong at its end (Unicode UAX 9, rule L1). Behind Latin words JavaFX leaves them in
    /// the midst of a right-to-left line and thereby shifts its letters by their width; there ours is the better line.
    private static double misplacedSpace(TextFlow whole, LineText own, double width) {
        if (own.shownEnd() == own.end()) {
            return 0;
        }
        var spaces = place(whole, own.shownEnd(), own.end(), own.isRightToLeft(), width);
        var letters = place(whole, own.start(), own.shownEnd(), own.isRightToLeft(), width);
        var atEnd = own.isRightToLeft() ? spaces[1] <= letters[0] + 0.1 : spaces[0] >= letters[1] - 0.1;
        return atEnd ? 0 : spaces[1] - spaces[0];
    }

    /// JavaFX breaks lines inside dates and times; we never do, so there is nothing to compare.
    private static boolean partsNumber(String paragraph, int at) {
        return at > 1 && at < paragraph.length() && Character.isDigit(paragraph.charAt(at))
                && !Character.isWhitespace(paragraph.charAt(at - 1)) && Character.isDigit(paragraph.charAt(at - 2));
    }

    /// Asked of the cells, and for every third letter, to save time, of JavaFX too.
    private static void hitsItself(LineText own, Cell cell) {
        assertEquals(cell, own.cellAt(cell.middle()).orElseThrow(), () -> named(own, cell));
        if (cell.right() - cell.left() > 1 && cell.start() % 3 == 0) {
            var inFlow = own.flow().parentToLocal(new Point2D(cell.middle(), 1));
            var hit = own.offsetOf(own.flow().getHitInfo(inFlow).getCharIndex());
            // Of a ligature JavaFX knows the first letter only.
            var ligature = hit < cell.start() && hit >= cell.start() - LONGEST_LIGATURE
                    && Character.isLetter(own.letter(hit)) && Character.isLetter(own.letter(cell.start()));
            assertTrue(ligature || hit >= cell.start() && hit < cell.end(), () -> named(own, cell) + " hits " + hit);
        }
    }

    private static String named(LineText own, Cell cell) {
        return cell + " of line " + own.start() + ".." + own.end();
    }

    static TextFlow flow(String paragraph, Stretch stretch, double width, Glyphs glyphs) {
        var flow = new TextFlow();
        flow.getChildren().addAll(glyphs.texts(paragraph));
        flow.setNodeOrientation(stretch.direction() == Direction.RIGHT_TO_LEFT
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT);
        flow.resize(width, flow.prefHeight(width));
        flow.layout();
        return flow;
    }

    static double[] place(TextFlow flow, int from, int to, boolean rightToLeft, double width) {
        var left = Double.MAX_VALUE;
        var right = -Double.MAX_VALUE;
        for (PathElement element : flow.getRangeShape(from, to, false)) {
            var x = element instanceof MoveTo move ? move.getX() : element instanceof LineTo line ? line.getX() : 0;
            left = Math.min(left, x);
            right = Math.max(right, x);
        }
        return rightToLeft ? new double[] {width - right, width - left} : new double[] {left, right};
    }
}
