package hashiya.ui.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/// The heads of the table. A click or Enter sorts, dragging moves a column; arrows go from head to head, with Alt they
/// move the column, with Shift they make it wider and narrower.
final class ColumnHeads extends Pane {

    /// In px.
    private static final double HEIGHT = 32;
    private static final double STEP = 20;
    /// How far the mouse is drawn before it drags, in px.
    private static final double THRESHOLD = 12;

    private final ArticlesModel model;
    private final ArticleWords words;
    private final TableLook table;
    private final Runnable onDown;
    private final ContextMenu menu = new ContextMenu();
    private double pressed;
    /// Whose edge is drawn, and where the mouse was last.
    private Optional<Column> widened = Optional.empty();
    private double drawn;
    private boolean dragged;

    /// @param onDown goes on to the rows
    ColumnHeads(ArticlesModel model, ArticleWords words, TableLook table, Runnable onDown) {
        this.model = model;
        this.words = words;
        this.table = table;
        this.onDown = onDown;
        getStyleClass().add("column-heads");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        table.places().subscribe(this::redraw);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::grasp);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::drop);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Brings the keyboard to the column that the table is sorted by, or else to the first.
    void focus() {
        var heads = heads();
        heads.stream().filter(each -> each.column() == table.look().order().column()).findFirst()
                .or(() -> heads.stream().findFirst()).ifPresent(each -> each.button().requestFocus());
    }

    @Override
    protected void layoutChildren() {
        var heads = heads();
        for (var each = 0; each < heads.size(); each++) {
            var place = table.places().get().get(each);
            heads.get(each).resizeRelocate(place.at(), 0, place.width(), getHeight());
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    private List<ColumnHead> heads() {
        return getChildren().stream().map(ColumnHead.class::cast).toList();
    }

    private void redraw() {
        var columns = table.places().get().stream().map(ColumnPlace::column).toList();
        if (!heads().stream().map(ColumnHead::column).toList().equals(columns)) {
            var focused = focused();
            getChildren().setAll(columns.stream().map(this::head).toList());
            focused.flatMap(this::shown).ifPresent(each -> each.button().requestFocus());
        }
        heads().forEach(each -> each.show(table.look().order()));
        requestLayout();
    }

    private ColumnHead head(Column column) {
        var head = new ColumnHead(column, words, () -> model.sort(column));
        head.button().setContextMenu(menu);
        head.button().setOnContextMenuRequested(_ -> menu.getItems().setAll(items(column)));
        return head;
    }

    private Optional<ColumnHead> shown(Column column) {
        return heads().stream().filter(each -> each.column() == column).findFirst();
    }

    private Optional<Column> focused() {
        return heads().stream().filter(each -> each.button().isFocused()).map(ColumnHead::column).findFirst();
    }

    private List<MenuItem> items(Column column) {
        var items = new ArrayList<MenuItem>();
        for (var way : ArticleOrder.Way.values()) {
            items.add(item(words.way(way), () ->
                    model.look().set(model.look().get().by(new ArticleOrder(column, way)))));
        }
        items.add(new SeparatorMenuItem());
        items.add(item(words.text("articles.column.forth"), () -> move(column, -1)));
        items.add(item(words.text("articles.column.back"), () -> move(column, 1)));
        items.add(new SeparatorMenuItem());
        items.addAll(choices(model, words));
        return items;
    }

    /// Every column, to be shown or not.
    static List<MenuItem> choices(ArticlesModel model, ArticleWords words) {
        return Stream.of(Column.values()).<MenuItem>map(each -> {
            var item = new CheckMenuItem(words.column(each));
            item.setSelected(model.look().get().shows(each));
            item.setOnAction(_ -> model.look().set(model.look().get().turned(each)));
            return item;
        }).toList();
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void widen(Column column, double more) {
        // What is dragged is what is seen, which may be narrower than what is wanted.
        var seen = table.places().get().stream().filter(each -> each.column() == column).findFirst().orElseThrow();
        var wanted = table.look().columns().get(table.look().place(column)).width();
        model.look().set(table.look().widened(column, seen.width() - wanted + more));
    }

    private void move(Column column, int steps) {
        model.look().set(table.look().moved(column, steps));
    }

    private void grasp(MouseEvent event) {
        pressed = event.getX();
        drawn = pressed;
        dragged = false;
        widened = heads().stream().filter(each -> each.isEdge(event.getTarget())).findFirst().map(ColumnHead::column);
    }

    private void drag(MouseEvent event) {
        widened.ifPresentOrElse(column -> {
            widen(column, event.getX() - drawn);
            drawn = event.getX();
            event.consume();
        }, () -> dragged |= Math.abs(event.getX() - pressed) > THRESHOLD);
    }

    private void drop(MouseEvent event) {
        if (widened.isPresent()) {
            widened = Optional.empty();
            event.consume();
        } else if (dragged && event.getButton() == MouseButton.PRIMARY) {
            var from = at(pressed);
            var to = at(event.getX());
            from.ifPresent(each -> to.ifPresent(other ->
                    move(each, table.look().place(other) - table.look().place(each))));
            // It was no click.
            event.consume();
            heads().forEach(each -> each.button().disarm());
        }
    }

    private Optional<Column> at(double x) {
        return table.places().get().stream().filter(each -> x >= each.at() && x < each.at() + each.width())
                .map(ColumnPlace::column).findFirst();
    }

    private void press(KeyEvent event) {
        var here = focused();
        if (here.isEmpty()) {
            return;
        }
        var mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        var step = event.getCode() == (mirrored ? KeyCode.LEFT : KeyCode.RIGHT) ? 1 : -1;
        switch (event.getCode()) {
            case LEFT, RIGHT -> go(here.get(), step, event);
            case DOWN -> onDown.run();
            case ENTER -> model.sort(here.get());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(Column column, int step, KeyEvent event) {
        if (event.isAltDown()) {
            move(column, step);
        } else if (event.isShiftDown()) {
            widen(column, step * STEP);
        } else {
            var to = Math.clamp(table.look().place(column) + step, 0, heads().size() - 1);
            heads().get(to).button().requestFocus();
        }
    }
}
