package hashiya.ui.reader;

import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// One line on the screen: the highlights and the selection behind, the unbroken text before them.
final class LineView extends Pane {

    private static final int LANES = 4;
    private static final double RULE = 2;

    private final LineText line;
    private final Page page;

    LineView(LineText line, Page page) {
        this.line = line;
        this.page = page;
        setManaged(false);
        setMouseTransparent(true);
        line.flow().setLayoutY(page.baseline() - line.flow().getBaselineOffset());
        resize(page.column(), page.lineHeight());
    }

    LineText line() {
        return line;
    }

    boolean touches(Optional<TextRange> range) {
        return range.isPresent() && range.get().start() < line.end() && range.get().end() > line.start();
    }

    /// Colours the letters and paints anew what lies behind them.
    void paint(MarkIndex marks, Optional<TextRange> selection, Palette palette, Block.Look look) {
        var ink = look == Block.Look.FADED ? palette.faded() : palette.ink();
        line.flow().getChildren().forEach(letters -> ((Text) letters).setFill(ink));
        var behind = new ArrayList<Node>();
        var onLine = marks.in(line.start(), line.end());
        for (var laned : onLine) {
            addTint(laned, palette, behind);
        }
        for (var laned : onLine) {
            addRule(laned, palette, behind);
        }
        selection.ifPresent(range -> addSelection(range, palette, behind));
        onLine.stream().filter(laned -> laned.mark().selected()).forEach(laned -> addOutline(laned, palette, behind));
        behind.add(line.flow());
        getChildren().setAll(behind);
    }

    /// A higher lane begins lower, so that a strip of each mark below it stays in sight.
    private void addTint(MarkIndex.Laned laned, Palette palette, List<Node> behind) {
        var top = 1 + lane(laned) * (page.lineHeight() - 2) / (LANES + 1);
        for (var span : spans(laned)) {
            behind.add(box(span, top, page.lineHeight() - 1 - top, palette.tint(laned.mark().colour())));
        }
    }

    private void addRule(MarkIndex.Laned laned, Palette palette, List<Node> behind) {
        var top = page.lineHeight() - 1 - RULE - lane(laned) * (RULE + 1);
        for (var span : spans(laned)) {
            behind.add(box(span, top, RULE, palette.strong(laned.mark().colour())));
        }
    }

    private void addSelection(TextRange range, Palette palette, List<Node> behind) {
        for (var span : line.spans(range.start(), range.end())) {
            behind.add(box(span, 0, page.lineHeight(), palette.selection()));
        }
    }

    private void addOutline(MarkIndex.Laned laned, Palette palette, List<Node> behind) {
        for (var span : spans(laned)) {
            var outline = box(span, 1, page.lineHeight() - 2, Color.TRANSPARENT);
            outline.setStroke(palette.ink());
            outline.setStrokeWidth(1.4);
            outline.setArcWidth(5);
            outline.setArcHeight(5);
            behind.add(outline);
        }
    }

    private List<double[]> spans(MarkIndex.Laned laned) {
        return line.spans(laned.range().start(), laned.range().end());
    }

    private static int lane(MarkIndex.Laned laned) {
        return laned.lane() % LANES;
    }

    private static Rectangle box(double[] span, double top, double height, Color fill) {
        var box = new Rectangle(span[0], top, span[1] - span[0], height);
        box.setFill(fill);
        box.setManaged(false);
        return box;
    }
}
