package hashiya.ui.reader;

import hashiya.text.Direction;
import hashiya.text.TextRange;
import hashiya.ui.control.Typeface;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// An article to read: its paragraphs in lines, highlights behind them, signs beside them, a caret and a selection.
///
/// Knows texts, ranges and colours, and no workspace. Directions of article and interface are independent: only the
/// scroll bar follows the interface. On the JavaFX thread only.
public final class ArticleView extends Region {

    /// In px.
    public static final double USUAL_TEXT_SIZE = 20;

    /// The widest column that still reads well, in em.
    public static final double USUAL_MEASURE = 34;

    /// Of one turn of the screen's clock, for finding lines that nobody sees yet.
    private static final long MEASURING_NANOSECONDS = 6_000_000;

    private final ThemeColours colours = new ThemeColours(this, this::repaint);
    private final Pane pane = new Pane();
    private final CaretBar caretBar = new CaretBar();
    private final PageBar scrollBar = new PageBar(this::scrollTo);
    private final ColumnHandle handle = new ColumnHandle(this::widenTo);
    private final Typesetting typesetting;
    private final Selecting selecting = new Selecting(ShownText.NONE);
    private final Viewport viewport;
    private final Margin margin;
    private final AnimationTimer measuring = new AnimationTimer() {
        @Override
        public void handle(long now) {
            measureOn();
        }
    };
    private ShownText text = ShownText.NONE;
    private MarkIndex marks = new MarkIndex(List.of());
    private Consumer<Mark> onMarkClicked = _ -> { };
    private Consumer<Sign> onSignClicked = _ -> { };
    private Runnable onMoved = () -> { };
    private Optional<TextRange> revealing = Optional.empty();
    /// The first letter in view and how it is set, as it was told last.
    private Moved moved = new Moved(0, 0, 0);
    private int painted;

    private record Moved(int place, double textSize, double measure) { }

    /// @param typeCase shared by the readers of one window
    public ArticleView(TypeCase typeCase) {
        typesetting = new Typesetting(typeCase, this::reset);
        viewport = new Viewport(pane, table(), this::paint);
        margin = new Margin(pane, sign -> onSignClicked.accept(sign));
        getStyleClass().add("article-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        build();
        new Keys(this, selecting);
        new Mouse(this, pane, selecting);
        listen();
    }

    /// Shows a text. The same text with other paragraphs or directions stays where it is, caret and selection too.
    ///
    /// @param blocks what is shown of it, in reading order
    public void show(String letters, List<Block> blocks) {
        var same = letters.equals(text.letters());
        var top = same ? viewport.firstOffset() : 0;
        text = new ShownText(letters, blocks);
        if (same) {
            selecting.keep(text);
        } else {
            marks = new MarkIndex(List.of());
            margin.show(List.of());
            selecting.begin(text);
        }
        viewport.show(table(), top);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        requestLayout();
    }

    public void setMarks(List<Mark> wanted) {
        marks = new MarkIndex(wanted);
        repaint();
    }

    /// How many lines have been painted since the view was made: the measure of what a change of the marks costs.
    int painted() {
        return painted;
    }

    public void setSigns(List<Sign> signs) {
        margin.show(signs);
        requestLayout();
    }

    /// Called when a highlight is clicked, or chosen among those that overlap.
    public void setOnMarkClicked(Consumer<Mark> action) {
        onMarkClicked = action;
    }

    public void setOnSignClicked(Consumer<Sign> action) {
        onSignClicked = action;
    }

    /// The selected letters, whole graphemes.
    public ReadOnlyObjectProperty<Optional<TextRange>> selection() {
        return selecting.range();
    }

    public void select(TextRange range) {
        selecting.select(range);
    }

    public void clearSelection() {
        selecting.clear();
    }

    public void selectAll() {
        if (text.start() < text.end()) {
            selecting.select(new TextRange(text.start(), text.end()));
        }
    }

    /// Where the caret stands, in UTF-16 units of the text.
    public int caret() {
        return selecting.caret().get().offset();
    }

    public ObjectProperty<Typeface> typeface() {
        return typesetting.typeface();
    }

    /// In px.
    public DoubleProperty textSize() {
        return typesetting.textSize();
    }

    /// Makes the text larger or smaller by so many steps.
    public void enlarge(int steps) {
        typesetting.enlarge(steps);
    }

    public void resetTextSize() {
        textSize().set(USUAL_TEXT_SIZE);
    }

    /// The widest that the column gets, in em.
    public DoubleProperty measure() {
        return typesetting.measure();
    }

    /// Makes the column wider or narrower by so many steps.
    public void widen(int steps) {
        typesetting.widen(steps, room());
    }

    /// Says what the edge of the column can be dragged for, in the language of the interface.
    public void describeEdge(String words) {
        handle.describe(words);
    }

    /// The first letter in view, in UTF-16 units of the text. Another size, width or window leaves it there.
    public int place() {
        return viewport.firstOffset();
    }

    /// Brings a letter to the upper edge.
    public void turnTo(int place) {
        viewport.show(table(), Math.clamp(place, text.start(), text.end()));
        requestLayout();
    }

    /// Called when another letter is the first in view, or the text is set otherwise.
    public void setOnMoved(Runnable action) {
        onMoved = action;
    }

    /// Scrolls to a passage, as soon as the reader has its place on the screen.
    public void reveal(TextRange range) {
        revealing = Optional.of(range);
        requestLayout();
    }

    /// What is on the screen; nothing while nothing is.
    public Optional<TextRange> visibleRange() {
        return isEmpty() ? Optional.empty() : Optional.of(new TextRange(viewport.firstOffset(), viewport.lastOffset()));
    }

    /// Where the visible letters of a range stand on the screen, for whatever is to pop up beside them.
    public Optional<Bounds> screenBounds(TextRange range) {
        return viewport.boundsOf(range).map(pane::localToScreen);
    }

    /// The letters of the selection, just as they are in the text, without hidden lines; empty if nothing is selected.
    public String selectedText() {
        return selecting.range().get().map(text::copy).orElse("");
    }

    /// Copies the selected letters; without a selection the clipboard stays as it is.
    public void copy() {
        if (!selectedText().isEmpty()) {
            var content = new ClipboardContent();
            content.putString(selectedText());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /// Chooses the next of the highlights at the caret; each in its turn, the shortest first.
    ///
    /// @return whether there is any
    public boolean cycleMarks() {
        var caret = selecting.caret().get();
        var under = marks.at(caret.offset());
        if (under.isEmpty() && caret.offset() > 0) {
            under = marks.at(caret.offset() - 1);
        }
        choose(under);
        return !under.isEmpty();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return java.util.stream.Stream.concat(Region.getClassCssMetaData().stream(), ThemeColours.CSS.stream()).toList();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> text.letters();
            case SELECTION_START -> selecting.range().get().map(TextRange::start).orElse(caret());
            case SELECTION_END -> selecting.range().get().map(TextRange::end).orElse(caret());
            case CARET_OFFSET -> caret();
            case EDITABLE -> false;
            case FONT -> typeface().get().font(textSize().get());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
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
        }
        viewport.layout(columnLeft(), getHeight());
        if (revealing.isPresent() && !isEmpty() && getHeight() > 0) {
            viewport.reveal(viewport.table().lineOf(revealing.get().start(), false));
            revealing = Optional.empty();
            viewport.layout(columnLeft(), getHeight());
        }
        margin.layout(viewport);
        handle.layout(viewport, isRightToLeft(), getHeight());
        layoutCaret();
        layoutScrollBar();
        measuring.start();
        tellMoved();
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
            requestLayout();
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

    void clicked(Point2D inPane) {
        choose(marks.at(letterAt(inPane)));
    }

    void followCaret() {
        viewport.follow(walk().line(selecting.caret().get()));
        requestLayout();
    }

    private void choose(List<Mark> under) {
        if (!under.isEmpty()) {
            var selected = under.stream().filter(Mark::selected).findFirst().map(under::indexOf).orElse(-1);
            onMarkClicked.accept(under.get((selected + 1) % under.size()));
        }
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
        getChildren().setAll(pane, scrollBar);
    }

    private void listen() {
        selecting.range().addListener((_, was, now) -> {
            repaint(was, now);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        });
        selecting.caret().addListener((_, _, _) -> {
            layoutCaret();
            notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
        });
    }

    private void reset() {
        viewport.show(table(), viewport.firstOffset());
        requestLayout();
    }

    /// What there is for the column, in px.
    private double room() {
        return pane.getWidth() - 2 * Margin.WIDTH;
    }

    private double columnLeft() {
        return Math.round((pane.getWidth() - viewport.table().page().column()) / 2);
    }

    private LineTable table() {
        return typesetting.table(text, room());
    }

    private boolean isRightToLeft() {
        return isEmpty() || viewport.table().section(0).stretch().direction() == Direction.RIGHT_TO_LEFT;
    }

    private void widenTo(double width) {
        typesetting.setMeasure(width / textSize().get());
    }

    private void scrollTo(double y) {
        if (!isEmpty()) {
            viewport.scrollTo(y);
            requestLayout();
        }
    }

    private void tellMoved() {
        var now = new Moved(place(), textSize().get(), measure().get());
        if (!now.equals(moved)) {
            moved = now;
            onMoved.run();
        }
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
        painted += line.paint(marks, selecting.range().get(), colours.palette(), look) ? 1 : 0;
    }

    private void layoutCaret() {
        caretBar.layout(viewport, walk(), selecting.caret().get());
    }

    private void layoutScrollBar() {
        scrollBar.adjust(viewport, getHeight(), pageStep());
    }

    private void measureOn() {
        if (viewport.table().measureFor(MEASURING_NANOSECONDS)) {
            measuring.stop();
        }
        layoutScrollBar();
    }
}
