package hashiya.ui.reader;

import hashiya.text.Direction;
import hashiya.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The page of an article: its lines and what is painted behind them, the signs beside them, caret and scroll bar;
/// where each of them stands, and what of it is found when.
abstract class ArticlePage extends Region {

    /// Of one turn of the screen's clock, for finding lines that nobody sees yet.
    private static final long MEASURING_NANOSECONDS = 6_000_000;

    private final ThemeColours colours = new ThemeColours(this, this::repaint);
    final Pane pane = new Pane();
    private final CaretBar caretBar = new CaretBar();
    private final PageBar scrollBar = new PageBar(this::scrollTo);
    final ColumnHandle handle = new ColumnHandle(this::widenTo);
    final Typesetting typesetting;
    final Selecting selecting = new Selecting(ShownText.NONE);
    final Viewport viewport;
    final Margin margin;
    private final AnimationTimer measuring = new AnimationTimer() {
        @Override
        public void handle(long now) {
            measureOn();
        }
    };
    ShownText text = ShownText.NONE;
    final MarkLayer marks;
    private Overlaid overlaid = Overlaid.NONE;
    Consumer<Sign> onSignClicked = _ -> { };
    final Whereabouts whereabouts = new Whereabouts();
    Optional<TextRange> revealing = Optional.empty();
    private int painted;

    ArticlePage(TypeCase typeCase) {
        typesetting = new Typesetting(typeCase, this::reset);
        viewport = new Viewport(pane, table(), this::paint);
        margin = new Margin(pane, sign -> onSignClicked.accept(sign));
        marks = new MarkLayer(this, pane, selecting, this::drawMarks);
        build();
        listen();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return Stream.concat(Region.getClassCssMetaData().stream(), ThemeColours.CSS.stream()).toList();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 760;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 600;
    }

    @Override
    protected void layoutChildren() {
        var bar = scrollBar.prefWidth(-1);
        pane.resizeRelocate(0, 0, Math.max(0, getWidth() - bar), getHeight());
        scrollBar.resizeRelocate(getWidth() - bar, 0, bar, getHeight());
        if (typesetting.page(room()).column() != viewport.table().page().column()) {
            viewport.show(table(), viewport.firstOffset());
            whereabouts.reset();
        }
        viewport.layout(columnLeft(), getHeight());
        if (revealing.isPresent() && !isEmpty() && getHeight() > 0) {
            viewport.reveal(viewport.table().lineOf(revealing.get().start(), false));
            revealing = Optional.empty();
            whereabouts.travel();
            viewport.layout(columnLeft(), getHeight());
        }
        margin.layout(viewport);
        handle.layout(viewport, isRightToLeft(), getHeight());
        marks.layout(viewport);
        layoutCaret();
        layoutScrollBar();
        measuring.start();
        whereabouts.tell(viewport.firstOffset(), typesetting);
    }

    ThemeColours themeColours() {
        return colours;
    }

    /// How many lines have been found so far: the measure of what it costs to go somewhere.
    int measured() {
        return viewport.table().measured();
    }

    boolean isEmpty() {
        return viewport.table().isEmpty();
    }

    CaretWalk walk() {
        return new CaretWalk(viewport.table(), text.letters());
    }

    LineText line(int offset) {
        return viewport.table().text(viewport.table().lineOf(offset, false));
    }

    double lineHeight() {
        return viewport.table().page().lineHeight();
    }

    /// A screenful less the line that one reads on from.
    double pageStep() {
        return Math.max(lineHeight(), getHeight() - 2 * lineHeight());
    }

    void scrollBy(double pixels) {
        if (!isEmpty()) {
            viewport.scrollBy(pixels);
            travel();
        }
    }

    /// The middle of the caret's line in the pane, or the upper edge where it is out of sight.
    double caretY() {
        return viewport.yOf(walk().line(selecting.caret().get())).map(y -> y + lineHeight() / 2).orElse(lineHeight());
    }

    /// In the column.
    double caretX() {
        return walk().x(selecting.caret().get());
    }

    Caret caretAt(double column, double paneY) {
        return walk().at(viewport.lineAt(paneY), column);
    }

    Caret caretAt(Point2D inPane) {
        return caretAt(inPane.getX() - viewport.left(), inPane.getY());
    }

    /// The grapheme at a point, or the nearest on its line.
    int letterAt(Point2D inPane) {
        var line = viewport.table().text(viewport.lineAt(inPane.getY()));
        return line.cellAt(inPane.getX() - viewport.left()).map(Cell::start).orElse(line.start());
    }

    /// How many lines have been painted since the view was made: the measure of what a change of the marks costs.
    int painted() {
        return painted;
    }

    /// Frames what was found in the text, and the hit that the reader is at more strongly.
    void setHits(Hits found) {
        overlaid = overlaid.with(found);
        drawMarks();
    }

    Hits hits() {
        return overlaid.hits();
    }

    /// Shows what is only proposed, the one that is asked about framed.
    void setGhosts(Ghosts proposed) {
        overlaid = overlaid.with(proposed);
        drawMarks();
    }

    Overlaid overlaid() {
        return overlaid;
    }

    void followCaret() {
        follow(selecting.caret().get());
    }

    void follow(Caret caret) {
        viewport.follow(walk().line(caret));
        travel();
    }

    String letters() {
        return text.letters();
    }

    private void build() {
        pane.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        pane.getStyleClass().add("page");
        pane.setCursor(Cursor.TEXT);
        var clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
        caretBar.visibleProperty().bind(focusedProperty());
        pane.getChildren().addAll(handle, caretBar);
        getChildren().setAll(pane, scrollBar, marks.map());
    }

    private void listen() {
        selecting.range().addListener((_, was, now) -> repaint(was, now));
        selecting.caret().addListener((_, _, _) -> layoutCaret());
    }

    private void reset() {
        viewport.show(table(), viewport.firstOffset());
        whereabouts.reset();
        requestLayout();
    }

    /// What there is for the column, in px.
    double room() {
        return pane.getWidth() - 2 * Margin.WIDTH;
    }

    private double columnLeft() {
        return Math.round((pane.getWidth() - viewport.table().page().column()) / 2);
    }

    LineTable table() {
        return typesetting.table(text, room());
    }

    private boolean isRightToLeft() {
        return isEmpty() || viewport.table().parts().block(0).direction() == Direction.RIGHT_TO_LEFT;
    }

    private void widenTo(double width) {
        typesetting.setMeasure(width / typesetting.textSize().get());
    }

    private void scrollTo(double y) {
        if (!isEmpty()) {
            viewport.scrollTo(y);
            travel();
        }
    }

    /// Goes somewhere else in the text, by the analyst's will.
    void travel() {
        whereabouts.travel();
        requestLayout();
    }

    private void drawMarks() {
        repaint();
        requestLayout();
    }

    private void repaint() {
        for (var line : viewport.lines()) {
            paint(line, viewport.lookOf(line));
        }
        caretBar.setFill(colours.palette().ink());
    }

    /// Only the lines whose selected letters change.
    private void repaint(Optional<TextRange> was, Optional<TextRange> now) {
        for (var line : viewport.lines()) {
            if (line.touches(was) || line.touches(now)) {
                paint(line, viewport.lookOf(line));
            }
        }
    }

    private void paint(LineView line, Block.Look look) {
        painted += line.paint(marks.index(), selecting.range().get(), overlaid, colours.palette(), look) ? 1 : 0;
    }

    private void layoutCaret() {
        caretBar.layout(viewport, walk(), selecting.caret().get());
    }

    private void layoutScrollBar() {
        scrollBar.adjust(viewport, getHeight(), pageStep());
        marks.layoutMap(scrollBar.getBoundsInParent(), viewport.table());
    }

    private void measureOn() {
        if (viewport.table().measureFor(MEASURING_NANOSECONDS)) {
            measuring.stop();
        }
        layoutScrollBar();
    }
}
