package hashiya.ui.articles;

import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The head of a column: a button that sorts by it, and at its end an edge by which it is made wider.
final class ColumnHead extends Region {

    /// Of the edge, in px.
    private static final double EDGE = 7;

    private final Button button = new Button();
    private final Region edge = new Region();
    private final FontIcon arrow = new FontIcon();
    private final Column column;
    private final ArticleWords words;

    ColumnHead(Column column, ArticleWords words, Runnable onSort) {
        this.column = column;
        this.words = words;
        button.setId("head-" + column.word());
        button.setText(words.column(column));
        button.setTooltip(new Tooltip(words.text("articles.head.help")));
        button.setAccessibleHelp(words.text("articles.head.help"));
        button.setAlignment(column.isNumber() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        button.getStyleClass().setAll("column-head");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(_ -> onSort.run());
        edge.setCursor(Cursor.H_RESIZE);
        edge.getStyleClass().add("column-edge");
        getChildren().setAll(button, edge);
    }

    Column column() {
        return column;
    }

    Button button() {
        return button;
    }

    /// Whether something is the edge that makes it wider.
    boolean isEdge(Object target) {
        return target == edge;
    }

    /// Shows which way the table is sorted, if it is by this column.
    void show(ArticleOrder order) {
        var sorted = order.column() == column;
        arrow.setIconCode(order.way() == ArticleOrder.Way.ASCENDING ? Feather.ARROW_UP : Feather.ARROW_DOWN);
        button.setGraphic(sorted ? arrow : null);
        button.setAccessibleText(!sorted ? words.column(column)
                : words.text("articles.head.sorted", words.column(column), words.way(order.way())));
    }

    @Override
    protected void layoutChildren() {
        button.resizeRelocate(0, 0, getWidth(), getHeight());
        edge.resizeRelocate(getWidth() - EDGE, 0, EDGE, getHeight());
    }
}
