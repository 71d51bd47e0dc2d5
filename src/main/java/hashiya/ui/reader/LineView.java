package hashiya.ui.reader;

import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// One line on the screen: the highlights and the selection behind, the unbroken text before them.
///
/// All that is behind the text is the background of this one node. A node for each highlight would be styled and laid
/// out for each, and a line may have a hundred.
final class LineView extends Pane {

    private static final int LANES = 4;
    /// Those in further lanes lie under what is painted over them, and nobody could tell them apart; the selected one is
    /// painted wherever it is.
    private static final int LANES_PAINTED = 3 * LANES;
    private static final double RULE = 2;
    /// In px.
    private static final double OUTLINE = 1.4;
    private static final double OUTLINE_RADIUS = 2.5;
    /// In px.
    private static final double HIT = 1.2;
    private static final double CURRENT_HIT = 2.6;
    /// In px.
    private static final double GHOST = 2;
    /// Deeper ones begin anew at the bottom.
    private static final int GHOST_LANES = 3;

    /// All that the looks of a line depend on.
    private record Painted(List<MarkIndex.Laned> marks, Optional<TextRange> selection, List<TextRange> hits,
            Optional<TextRange> current, List<Ghosts.Laned> ghosts, Optional<TextRange> ghost, Palette palette,
            Block.Look look) { }

    private final LineText line;
    private final Page page;
    private Optional<Painted> painted = Optional.empty();
    /// Of the index that the marks were painted from.
    private Object stamp = this;

    LineView(LineText line, Page page) {
        this.line = line;
        this.page = page;
        setManaged(false);
        setMouseTransparent(true);
        line.flow().setLayoutY(page.baseline() - line.flow().getBaselineOffset());
        resize(page.column(), page.lineHeight());
        getChildren().setAll(line.flow());
    }

    LineText line() {
        return line;
    }

    boolean touches(Optional<TextRange> range) {
        return range.isPresent() && range.get().start() < line.end() && range.get().end() > line.start();
    }

    /// Colours the letters and what lies behind them, unless they look so already.
    ///
    /// @return whether there was anything to do
    boolean paint(MarkIndex marks, Optional<TextRange> selection, Overlaid over, Palette palette, Block.Look look) {
        var hits = over.hits();
        var ghosts = over.ghosts();
        var wanted = Optional.of(new Painted(marksOf(marks), onLine(selection),
                hits.in(line.start(), line.end()), onLine(hits.at()), ghosts.in(line.start(), line.end()),
                onLine(ghosts.at()), palette, look));
        if (painted.equals(wanted)) {
            return false;
        }
        painted = wanted;
        paint(wanted.get());
        return true;
    }

    /// Those painted already, where they are what they were.
    private List<MarkIndex.Laned> marksOf(MarkIndex index) {
        var same = painted.isPresent() && index.marksLike(stamp, line.start(), line.end());
        stamp = index.stamp();
        return same ? painted.get().marks : index.in(line.start(), line.end()).stream()
                .filter(laned -> laned.lane() < LANES_PAINTED || laned.mark().selected()).toList();
    }

    private Optional<TextRange> onLine(Optional<TextRange> range) {
        return range.filter(_ -> touches(range));
    }

    private void paint(Painted wanted) {
        var palette = wanted.palette;
        var ink = wanted.look == Block.Look.FADED ? palette.faded() : palette.ink();
        line.flow().getChildren().forEach(letters -> ((Text) letters).setFill(ink));
        var fills = new ArrayList<BackgroundFill>();
        var outlines = new ArrayList<BorderStroke>();
        for (var laned : wanted.marks) {
            addTint(laned, palette, fills);
        }
        for (var laned : wanted.marks) {
            addRule(laned, palette, fills);
        }
        wanted.selection.or(() -> wanted.current).ifPresent(range -> addSelection(range, palette, fills));
        wanted.hits.forEach(hit -> addFrame(hit, HIT, palette, outlines));
        wanted.current.ifPresent(hit -> addFrame(hit, CURRENT_HIT, palette, outlines));
        wanted.ghosts.forEach(ghost -> addGhost(ghost, palette, outlines));
        wanted.ghost.ifPresent(ghost -> addGhostFrame(ghost, palette, outlines));
        wanted.marks.stream().filter(laned -> laned.mark().selected())
                .forEach(laned -> addOutline(laned, palette, outlines));
        setBackground(fills.isEmpty() ? Background.EMPTY : new Background(fills, List.of()));
        setBorder(outlines.isEmpty() ? Border.EMPTY : new Border(outlines, List.of()));
    }

    /// A higher lane begins lower, so that a strip of each mark below it stays in sight.
    private void addTint(MarkIndex.Laned laned, Palette palette, List<BackgroundFill> fills) {
        var top = 1 + lane(laned) * (page.lineHeight() - 2) / (LANES + 1);
        for (var span : spans(laned)) {
            fills.add(fill(span, top, page.lineHeight() - 1 - top, palette.tint(laned.mark().colour())));
        }
    }

    private void addRule(MarkIndex.Laned laned, Palette palette, List<BackgroundFill> fills) {
        var top = page.lineHeight() - 1 - RULE - lane(laned) * (RULE + 1);
        for (var span : spans(laned)) {
            fills.add(fill(span, top, RULE, palette.strong(laned.mark().colour())));
        }
    }

    private void addSelection(TextRange range, Palette palette, List<BackgroundFill> fills) {
        for (var span : line.spans(range.start(), range.end())) {
            fills.add(fill(span, 0, page.lineHeight(), palette.selection()));
        }
    }

    private void addOutline(MarkIndex.Laned laned, Palette palette, List<BorderStroke> outlines) {
        for (var span : spans(laned)) {
            outlines.add(new BorderStroke(palette.ink(), BorderStrokeStyle.SOLID, new CornerRadii(OUTLINE_RADIUS),
                    new BorderWidths(OUTLINE), insets(span, 1, page.lineHeight() - 2)));
        }
    }

    /// What was found is framed in the accent of the theme, which no highlight has.
    private void addFrame(TextRange hit, double width, Palette palette, List<BorderStroke> outlines) {
        for (var span : line.spans(hit.start(), hit.end())) {
            outlines.add(new BorderStroke(palette.accent(), BorderStrokeStyle.SOLID, new CornerRadii(OUTLINE_RADIUS),
                    new BorderWidths(width), insets(span, 3, page.lineHeight() - 6)));
        }
    }

    /// What is only proposed is dotted under in the ink of the letters: no highlight is broken or black. One inside
    /// another has its dots above those of the other.
    private void addGhost(Ghosts.Laned ghost, Palette palette, List<BorderStroke> outlines) {
        var height = page.lineHeight() - 1 - ghost.lane() % GHOST_LANES * 2 * GHOST;
        for (var span : line.spans(ghost.range().start(), ghost.range().end())) {
            outlines.add(new BorderStroke(Color.TRANSPARENT, Color.TRANSPARENT, palette.ink(), Color.TRANSPARENT,
                    BorderStrokeStyle.NONE, BorderStrokeStyle.NONE, BorderStrokeStyle.DOTTED, BorderStrokeStyle.NONE,
                    CornerRadii.EMPTY, new BorderWidths(0, 0, GHOST, 0), insets(span, 0, height)));
        }
    }

    /// The one that is asked about is dashed all around.
    private void addGhostFrame(TextRange ghost, Palette palette, List<BorderStroke> outlines) {
        for (var span : line.spans(ghost.start(), ghost.end())) {
            outlines.add(new BorderStroke(palette.accent(), BorderStrokeStyle.DASHED, new CornerRadii(OUTLINE_RADIUS),
                    new BorderWidths(GHOST), insets(span, 1, page.lineHeight() - 2)));
        }
    }

    private List<double[]> spans(MarkIndex.Laned laned) {
        return line.spans(laned.range().start(), laned.range().end());
    }

    private static int lane(MarkIndex.Laned laned) {
        return laned.lane() % LANES;
    }

    private BackgroundFill fill(double[] span, double top, double height, Color colour) {
        return new BackgroundFill(colour, CornerRadii.EMPTY, insets(span, top, height));
    }

    /// What is left of the line around a box in it.
    private Insets insets(double[] span, double top, double height) {
        return new Insets(top, page.column() - span[1], page.lineHeight() - top - height, span[0]);
    }
}
