package hashiya.ui.board;

import hashiya.claims.Board;
import hashiya.claims.Board.Cell;
import hashiya.claims.Board.Column;
import hashiya.claims.Board.Row;
import hashiya.ui.board.Lines.Heading;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Claims against sources as a table of any size: the claims stay at the start side, the sources at the top, and only
/// what can be seen has nodes. A cell that says nothing has none at all.
///
/// Everything is placed from the start side, so that it is mirrored with the interface.
final class Grid extends Region {

    /// The usual size of words, in px.
    static final double WORDS = 14;

    private final BoardWords words;
    private final Label corner = new Label();
    private final Pane body = new Pane();
    private final Pane claims = new Pane();
    private final Pane heads = new Pane();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final Region frame = new Region();
    private final Pool<Integer, Region> stripes;
    private final Pool<Integer, Region> rules;
    private final Pool<At, CellView> cells;
    private final Pool<Integer, ClaimView> claimViews;
    private final Pool<Integer, HeadingView> headings;
    private final Pool<Integer, HeadView> headViews;
    private final ReadOnlyObjectWrapper<Optional<At>> at = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Field field = Field.NONE;

    Grid(BoardWords words) {
        this.words = words;
        stripes = new Pool<>(body, () -> styled("board-stripe"));
        rules = new Pool<>(body, () -> styled("board-rule"));
        cells = new Pool<>(body, () -> new CellView(words));
        claimViews = new Pool<>(claims, () -> new ClaimView(words));
        headings = new Pool<>(claims, () -> new HeadingView(words));
        headViews = new Pool<>(heads, () -> new HeadView(words));
        down.setOrientation(Orientation.VERTICAL);
        for (var bar : List.of(down, across)) {
            bar.setMin(0);
            bar.setFocusTraversable(false);
            bar.valueProperty().subscribe(_ -> requestLayout());
        }
        corner.getStyleClass().add("board-corner");
        corner.setWrapText(true);
        frame.getStyleClass().add("board-frame");
        frame.setAccessibleRole(AccessibleRole.TABLE_CELL);
        frame.setMouseTransparent(true);
        claims.getStyleClass().add("board-claims");
        heads.getStyleClass().add("board-heads");
        for (var pane : List.of(body, claims, heads)) {
            pane.setClip(new Rectangle());
        }
        getStyleClass().add("board-grid");
        setId("board");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setFocusTraversable(true);
        getChildren().setAll(body, claims, heads, corner, frame, down, across);
        corner.fontProperty().subscribe(this::requestLayout);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        new GridKeys(this).listen();
    }

    /// How much larger words are than usual.
    double scale() {
        return corner.getFont().getSize() / WORDS;
    }

    /// Calls the listener when words have become larger or smaller, and lines with them.
    void onScale(Runnable listener) {
        corner.fontProperty().subscribe((_, _) -> listener.run());
    }

    /// Shows a board, where one stood before if that is still there.
    void show(Board board, Lines shown) {
        field = new Field(shown, board.columns());
        for (var pool : List.of(cells, claimViews, headings, headViews)) {
            pool.forget();
        }
        corner.setText(words.messages().text("board.count", board.claims().shown(), board.claims().all(),
                board.told().shown(), board.told().all()));
        requestLayout();
    }

    Field field() {
        return field;
    }

    ReadOnlyObjectProperty<Optional<At>> at() {
        return at.getReadOnlyProperty();
    }

    Optional<Row> row() {
        return at.get().flatMap(field::row);
    }

    /// The source of the column one stands in.
    Optional<Column> column() {
        return at.get().flatMap(field::column);
    }

    Optional<Cell> cell() {
        return at.get().flatMap(field::cell);
    }

    Optional<Heading> heading() {
        return at.get().flatMap(field::heading);
    }

    /// Stands at a cell and brings it into view; the nearest where there is none.
    void stand(int line, int column) {
        if (field.lines().size() == 0) {
            at.set(Optional.empty());
            return;
        }
        var to = field.nearest(line, column);
        reveal(to);
        at.set(Optional.of(to));
        frame.setAccessibleText(field.name(to, words));
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        requestLayout();
    }

    /// The cell at a place in this view.
    Optional<At> at(double x, double y) {
        var size = measures();
        var lines = field.lines();
        var below = y - size.head() + down.getValue();
        if (y < size.head() || x > size.width() || y > size.height() || below >= lines.height()) {
            return Optional.empty();
        }
        var line = lines.at(below);
        var column = x < size.claims() || lines.row(line).isEmpty() ? At.CLAIM
                : (int) ((x - size.claims() + across.getValue()) / size.column());
        return column < field.columns().size() ? Optional.of(new At(line, column)) : Optional.empty();
    }

    /// How many lines of claims fit in the view.
    int page() {
        return Math.max(1, (int) (measures().bodyHeight() / (Lines.CLAIM * scale())));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM -> frame;
            case ROW_COUNT -> field.lines().size();
            case COLUMN_COUNT -> field.columns().size() + 1;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected void layoutChildren() {
        var size = measures();
        range(size);
        down.resizeRelocate(size.width(), 0, bar(down), size.height());
        across.resizeRelocate(0, size.height(), size.width(), bar(across));
        place(body, size.claims(), size.head(), size.bodyWidth(), size.bodyHeight());
        place(claims, 0, size.head(), size.width(), size.bodyHeight());
        place(heads, size.claims(), 0, size.bodyWidth(), size.head());
        corner.resizeRelocate(0, 0, size.claims(), size.head());
        draw(size);
        drawFrame(size);
    }

    private void draw(Measures size) {
        var lines = field.lines();
        var columns = field.columns();
        var top = down.getValue();
        var start = across.getValue();
        var wide = size.column();
        var seenLines = seen(lines.at(top), lines.at(top + size.bodyHeight()), lines.size());
        var seenColumns = seen((int) (start / wide), (int) ((start + size.bodyWidth()) / wide), columns.size());
        stripes.show(seenLines, (_, _) -> { }, (line, node) ->
                node.resizeRelocate(0, lines.top(line) - top, size.bodyWidth(), tall(line)));
        rules.show(seenColumns, (_, _) -> { }, (column, node) ->
                node.resizeRelocate((column + 1) * wide - start - 1, 0, 1, size.bodyHeight()));
        headViews.show(seenColumns, (column, node) -> node.show(columns.get(column)), (column, node) ->
                node.resizeRelocate(column * wide - start, 0, wide, size.head()));
        claimViews.show(seenLines.stream().filter(each -> lines.row(each).isPresent()).toList(),
                (line, node) -> node.show(lines.row(line).orElseThrow().all()),
                (line, node) -> node.resizeRelocate(0, lines.top(line) - top, size.claims(), tall(line)));
        headings.show(seenLines.stream().filter(each -> lines.row(each).isEmpty()).toList(),
                (line, node) -> node.show((Heading) lines.get(line)),
                (line, node) -> node.resizeRelocate(0, lines.top(line) - top, size.width(), tall(line)));
        cells.show(field.filled(seenLines, seenColumns),
                (key, node) -> node.show(field.cell(key).orElseThrow(), field.name(key, words)), (key, node) ->
                node.resizeRelocate(key.column() * wide - start, lines.top(key.line()) - top, wide, tall(key.line())));
    }

    private void drawFrame(Measures size) {
        frame.setVisible(at.get().filter(field::holds).isPresent());
        if (frame.isVisible()) {
            var here = at.get().orElseThrow();
            var alone = here.column() == At.CLAIM;
            var y = size.head() + field.lines().top(here.line()) - down.getValue();
            var x = alone ? 0 : size.claims() + here.column() * size.column() - across.getValue();
            var wide = !alone ? size.column() : field.row(here).isPresent() ? size.claims() : size.width();
            frame.resizeRelocate(x, y, wide, tall(here.line()));
            frame.setVisible(y >= size.head() - 1 && y < size.height() && (alone || x >= size.claims() - 1)
                    && x < size.width());
        }
    }

    private void reveal(At to) {
        var size = measures();
        range(size);
        bring(down, field.lines().top(to.line()), field.lines().top(to.line() + 1), size.bodyHeight());
        if (to.column() >= 0) {
            bring(across, to.column() * size.column(), (to.column() + 1) * size.column(), size.bodyWidth());
        }
    }

    private void range(Measures size) {
        range(down, field.lines().height(), size.bodyHeight());
        range(across, field.columns().size() * size.column(), size.bodyWidth());
    }

    private static void bring(ScrollBar bar, double from, double to, double room) {
        var value = Math.min(Math.max(bar.getValue(), to - room), from);
        bar.setValue(Math.clamp(value, 0, bar.getMax()));
    }

    private static void range(ScrollBar bar, double all, double room) {
        var most = Math.max(0, all - room);
        bar.setMax(most);
        bar.setVisibleAmount(all <= 0 ? 1 : most * room / all);
        bar.setUnitIncrement(Lines.CLAIM);
        bar.setBlockIncrement(Math.max(1, room));
        bar.setValue(Math.clamp(bar.getValue(), 0, most));
        bar.setVisible(most > 0);
    }

    private void scroll(ScrollEvent event) {
        down.setValue(Math.clamp(down.getValue() - event.getDeltaY(), 0, down.getMax()));
        // A wheel says left and right; in a mirrored view left is onward.
        var onward = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? 1 : -1;
        across.setValue(Math.clamp(across.getValue() + onward * event.getDeltaX(), 0, across.getMax()));
        event.consume();
    }

    private static List<Integer> seen(int first, int last, int size) {
        return size == 0 ? List.of()
                : IntStream.rangeClosed(Math.max(0, first), Math.min(last, size - 1)).boxed().toList();
    }

    private static void place(Pane pane, double x, double y, double width, double height) {
        pane.resizeRelocate(x, y, width, height);
        var clip = (Rectangle) pane.getClip();
        clip.setWidth(width);
        clip.setHeight(height);
    }

    private static Region styled(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        region.setMouseTransparent(true);
        return region;
    }

    private double tall(int line) {
        return field.lines().top(line + 1) - field.lines().top(line);
    }

    private Measures measures() {
        return new Measures(getWidth() - bar(down), getHeight() - bar(across), scale());
    }

    private static double bar(ScrollBar bar) {
        return bar.getOrientation() == Orientation.VERTICAL ? bar.prefWidth(-1) : bar.prefHeight(-1);
    }
}
