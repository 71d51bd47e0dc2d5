package hashiya.ui.reader;

import hashiya.text.TextRange;
import hashiya.ui.control.Typeface;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// An article to read: its paragraphs in lines, highlights behind them, signs beside them, a caret and a selection.
///
/// Knows texts, ranges and colours, and no workspace. Directions of article and interface are independent: only the
/// scroll bar follows the interface. On the JavaFX thread only.
public final class ArticleView extends ArticlePage {

    /// In px.
    public static final double USUAL_TEXT_SIZE = 20;

    /// The widest column that still reads well, in em.
    public static final double USUAL_MEASURE = 34;

    private Runnable onCarried = () -> { };
    private Optional<Runnable> onFind = Optional.empty();

    /// @param typeCase shared by the readers of one window
    public ArticleView(TypeCase typeCase) {
        super(typeCase);
        getStyleClass().add("article-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        new Keys(this, selecting);
        new Mouse(this, pane, selecting);
        selecting.range().addListener((_, _, _) -> {
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        });
        selecting.caret().addListener((_, _, _) ->
                notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET));
    }

    /// Shows a text. The same text with other paragraphs or directions stays where it is, caret and selection too.
    ///
    /// @param blocks what is shown of it, in reading order
    public void show(String letters, List<Block> blocks) {
        show(new ShownText(letters, blocks));
    }

    void show(ShownText wanted) {
        var same = wanted.letters().equals(text.letters());
        var top = same ? viewport.firstOffset() : 0;
        text = wanted;
        if (same) {
            selecting.keep(text);
        } else {
            marks.forget();
            margin.show(List.of());
            selecting.begin(text);
        }
        viewport.show(table(), top);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        requestLayout();
    }

    public void setMarks(List<Mark> wanted) {
        marks.set(wanted);
    }

    public void setSigns(List<Sign> signs) {
        margin.show(signs);
        requestLayout();
    }

    /// Called when a highlight is clicked, or chosen among those that overlap.
    public void setOnMarkClicked(Consumer<Mark> action) {
        marks.setOnChosen(action);
    }

    /// Called when something is to be looked for in the text.
    void setOnFind(Runnable action) {
        onFind = Optional.of(action);
    }

    /// @return whether there is anybody to ask what to look for
    boolean find() {
        onFind.ifPresent(Runnable::run);
        return onFind.isPresent();
    }

    public void setOnSignClicked(Consumer<Sign> action) {
        onSignClicked = action;
    }

    /// Called when the selected letters, or else the selected highlight, begin to be dragged away.
    public void setOnCarried(Runnable action) {
        onCarried = action;
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

    /// Behind the last letter in view, in UTF-16 units of the text.
    public int endInView() {
        return viewport.lastOffset();
    }

    /// Brings a letter to the upper edge.
    public void turnTo(int place) {
        viewport.show(table(), Math.clamp(place, text.start(), text.end()));
        travel();
    }

    /// Called when another letter is the first in view, or the text is set otherwise.
    public void setOnMoved(Runnable action) {
        whereabouts.setOnMoved(action);
    }

    /// Called when the analyst has gone somewhere else in the text. Another size or width, and [#travelTo], are no
    /// travel.
    public void setOnTravelled(Runnable action) {
        whereabouts.setOnTravelled(action);
    }

    /// Called when the lines were set anew at another width or size: the same letter is the first in view, at another
    /// depth.
    public void setOnReset(Runnable action) {
        whereabouts.setOnReset(action);
    }

    /// Whether the screen is about to stand somewhere else in the text.
    public boolean isTravelling() {
        return whereabouts.isTravelling();
    }

    /// How far down the text the screen stands.
    public Depth depth() {
        return Depth.of(viewport, getHeight());
    }

    /// Stands somewhere else, as another reader does that scrolls along.
    public void travelTo(Depth depth, Depth.By by) {
        if (!isEmpty()) {
            depth.show(viewport, getHeight(), by);
            requestLayout();
        }
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
        return marks.cycle();
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

    /// Whether a point is on a selected letter, or where none is selected on the selected highlight.
    boolean isOnPassage(Point2D inPane) {
        var line = viewport.table().text(viewport.lineAt(inPane.getY()));
        var x = inPane.getX() - viewport.left();
        return line.cellAt(x).filter(cell -> cell.left() <= x && x < cell.right())
                .filter(cell -> marks.chosen().filter(range -> range.contains(cell.start())).isPresent()).isPresent();
    }

    /// Those with letters in the line of the caret, in reading order.
    List<Mark> marksInLine() {
        if (isEmpty()) {
            return List.of();
        }
        var line = line(caret());
        return marks.index().in(line.start(), line.end()).stream().map(MarkIndex.Laned::mark)
                .sorted(Comparator.comparing(Mark::range)).toList();
    }

    /// Where something can pop up for what is at the caret, on the screen.
    Point2D belowCaret() {
        return pane.localToScreen(viewport.left() + caretX(), caretY() + lineHeight() / 2);
    }

    void carry() {
        onCarried.run();
    }

    MarkLayer marks() {
        return marks;
    }
}
