package hashiya.ui.board;

import hashiya.claims.Board;
import hashiya.claims.Board.Cell;
import hashiya.claims.Board.Column;
import hashiya.claims.Board.Row;
import hashiya.ui.board.Lines.Heading;
import java.util.ArrayList;
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

/// Claims against sources as a table of any size: the claims stay at the start side, the sources at the top, and only what
/// can be seen has nodes. A cell that says nothing has none at all.
///
/// Everything is placed from the start side, so that it is mirrored with the interface.
final class Grid extends Region {

    /// A column that is no source's: the claims themselves.
    static final int CLAIM = -1;

    private static final double COLUMN = 126;
    private static final double HEAD = 84;
    /// The usual size of words, in px.
    static final double WORDS = 14;

    /// Where the keyboard stands.
    ///
    /// @param column of the board's columns, or [#CLAIM]
    record At(int line, int column) {}

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
    private Lines lines = Lines.NONE;
    private List<Column> columns = List.of();

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

    /// Shows a board, where one stood before if that is still there.
    void show(Board board, Lines shown) {
        lines = shown;
        columns = board.columns();
        for (var pool : List.of(cells, claimViews, headings, headViews)) {
            pool.forget();
        }
        corner.setText(words.messages().text("board.count", board.claims().shown(), board.claims().all(),
                board.told().shown(), board.told().all()));
        requestLayout();
    }

    Lines lines() {
        return lines;
    }

    List<Column> columns() {
        return columns;
    }

    ReadOnlyObjectProperty<Optional<At>> at() {
        return at.getReadOnlyProperty();
    }

    Optional<Row> row() {
        return at.get().flatMap(each -> lines.row(each.line));
    }

    /// The source of the column one stands in.
    Optional<Column> column() {
        return at.get().filter(each -> each.column >= 0 && each.column < columns.size())
                .map(each -> columns.get(each.column));
    }

    Optional<Cell> cell() {
        return row().flatMap(each -> column().flatMap(column -> each.cell(column.source().id())));
    }

    Optional<Heading> heading() {
        return at.get().filter(each -> each.line < lines.size())
                .flatMap(each -> lines.get(each.line) instanceof Heading heading ? Optional.of(heading) : Optional.empty());
    }

    boolean isFilled(int line, int column) {
        return lines.row(line).filter(row -> column >= 0 && row.cell(columns.get(column).source().id()).isPresent())
                .isPresent();
    }

    /// Stands at a cell and brings it into view; the nearest where there is none.
    void stand(int line, int column) {
        if (lines.size() == 0) {
            at.set(Optional.empty());
            return;
        }
        var to = new At(Math.clamp(line, 0, lines.size() - 1), Math.clamp(column, CLAIM, columns.size() - 1));
        reveal(to);
        at.set(Optional.of(to));
        frame.setAccessibleText(name(to));
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        requestLayout();
    }

    /// The cell at a place in this view.
    Optional<At> at(double x, double y) {
        if (y < head() || x > width() || y > height() || lines.size() == 0
                || y - head() + down.getValue() >= lines.height()) {
            return Optional.empty();
        }
        var line = lines.at(y - head() + down.getValue());
        var column = x < claimWidth() || lines.row(line).isEmpty() ? CLAIM
                : (int) ((x - claimWidth() + across.getValue()) / columnWidth());
        return column < columns.size() ? Optional.of(new At(line, column)) : Optional.empty();
    }

    /// How many lines of claims fit in the view.
    int page() {
        return Math.max(1, (int) ((height() - head()) / (Lines.CLAIM * scale())));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM -> frame;
            case ROW_COUNT -> lines.size();
            case COLUMN_COUNT -> columns.size() + 1;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected void layoutChildren() {
        range(down, lines.height(), height() - head());
        range(across, columns.size() * columnWidth(), width() - claimWidth());
        down.resizeRelocate(getWidth() - bar(down), 0, bar(down), height());
        across.resizeRelocate(0, getHeight() - bar(across), width(), bar(across));
        place(body, claimWidth(), head(), width() - claimWidth(), height() - head());
        place(claims, 0, head(), width(), height() - head());
        place(heads, claimWidth(), 0, width() - claimWidth(), head());
        corner.resizeRelocate(0, 0, claimWidth(), head());
        draw();
    }

    private void draw() {
        var top = down.getValue();
        var start = across.getValue();
        var seenLines = seen(lines.at(top), lines.at(top + height() - head()), lines.size());
        var first = (int) (start / columnWidth());
        var seenColumns = seen(first, (int) ((start + width() - claimWidth()) / columnWidth()), columns.size());
        stripes.show(seenLines, (_, _) -> { }, (line, node) ->
                node.resizeRelocate(0, lines.top(line) - top, body.getWidth(), tall(line)));
        rules.show(seenColumns, (_, _) -> { }, (column, node) ->
                node.resizeRelocate((column + 1) * columnWidth() - start - 1, 0, 1, body.getHeight()));
        headViews.show(seenColumns, (column, node) -> node.show(columns.get(column)), (column, node) ->
                node.resizeRelocate(column * columnWidth() - start, 0, columnWidth(), head()));
        claimViews.show(seenLines.stream().filter(each -> lines.row(each).isPresent()).toList(),
                (line, node) -> node.show(lines.row(line).orElseThrow().all()),
                (line, node) -> node.resizeRelocate(0, lines.top(line) - top, claimWidth(), tall(line)));
        headings.show(seenLines.stream().filter(each -> lines.row(each).isEmpty()).toList(),
                (line, node) -> node.show((Heading) lines.get(line)),
                (line, node) -> node.resizeRelocate(0, lines.top(line) - top, width(), tall(line)));
        var filled = new ArrayList<At>();
        seenLines.forEach(line -> seenColumns.stream().filter(column -> isFilled(line, column))
                .forEach(column -> filled.add(new At(line, column))));
        cells.show(filled, this::fill, (key, node) -> node.resizeRelocate(key.column * columnWidth() - start,
                lines.top(key.line) - top, columnWidth(), tall(key.line)));
        drawFrame();
    }

    private void fill(At key, CellView node) {
        var row = lines.row(key.line).orElseThrow();
        node.show(row.cell(columns.get(key.column).source().id()).orElseThrow(), name(key));
    }

    private void drawFrame() {
        frame.setVisible(at.get().filter(each -> each.line < lines.size() && each.column < columns.size()).isPresent());
        if (frame.isVisible()) {
            var here = at.get().orElseThrow();
            var y = head() + lines.top(here.line) - down.getValue();
            var isWhole = here.column == CLAIM;
            var x = isWhole ? 0 : claimWidth() + here.column * columnWidth() - across.getValue();
            var wide = !isWhole ? columnWidth() : lines.row(here.line).isPresent() ? claimWidth() : width();
            frame.resizeRelocate(x, y, wide, tall(here.line));
            frame.setVisible(y >= head() - 1 && y < height() && (isWhole || x >= claimWidth() - 1) && x < width());
        }
    }

    private String name(At key) {
        if (lines.get(key.line) instanceof Heading heading) {
            return HeadingView.name(heading, words);
        }
        var row = lines.row(key.line).orElseThrow();
        if (key.column == CLAIM) {
            return words.claim(row.all());
        }
        var source = columns.get(key.column).source();
        return words.cell(row, source, row.cell(source.id()));
    }

    private void reveal(At to) {
        range(down, lines.height(), height() - head());
        range(across, columns.size() * columnWidth(), width() - claimWidth());
        bring(down, lines.top(to.line), lines.top(to.line + 1), height() - head());
        if (to.column >= 0) {
            bring(across, to.column * columnWidth(), (to.column + 1) * columnWidth(), width() - claimWidth());
        }
    }

    private static void bring(ScrollBar bar, double from, double to, double room) {
        var value = Math.min(Math.max(bar.getValue(), to - room), from);
        bar.setValue(Math.clamp(value, 0, bar.getMax()));
    }

    private static void range(ScrollBar bar, double all, double room) {
        var most = Math.max(0, all - Math.max(0, room));
        bar.setMax(most);
        bar.setVisibleAmount(all <= 0 ? 1 : most * Math.max(0, room) / all);
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
        pane.resizeRelocate(x, y, Math.max(0, width), Math.max(0, height));
        var clip = (Rectangle) pane.getClip();
        clip.setWidth(Math.max(0, width));
        clip.setHeight(Math.max(0, height));
    }

    private static Region styled(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        region.setMouseTransparent(true);
        return region;
    }

    private double tall(int line) {
        return lines.top(line + 1) - lines.top(line);
    }

    private double head() {
        return Math.round(HEAD * scale());
    }

    private double columnWidth() {
        return Math.round(COLUMN * scale());
    }

    private double claimWidth() {
        return Math.round(Math.clamp(getWidth() * 0.3, 240, 400));
    }

    private double width() {
        return getWidth() - bar(down);
    }

    private double height() {
        return getHeight() - bar(across);
    }

    private static double bar(ScrollBar bar) {
        return bar.getOrientation() == Orientation.VERTICAL ? bar.prefWidth(-1) : bar.prefHeight(-1);
    }
}
