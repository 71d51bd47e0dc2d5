package hashiya.ui.markdown;

import hashiya.markdown.Cell;
import hashiya.markdown.Frame;
import hashiya.markdown.Row;
import hashiya.markdown.Span;
import hashiya.text.Direction;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Draws rows of a note. What a row stands in is drawn at the start side of that: bars of quotes, signs of lists. Whoever shows
/// them gives `markdown.css`.
public final class RowView {

    private static final String DOT = "•";

    private final LinkTips tips;
    private final Consumer<Span.Goal> onGo;

    /// @param onGo hears where a link leads that is clicked, or pressed with the keyboard; nobody where links are no links
    public RowView(LinkTips tips, Consumer<Span.Goal> onGo) {
        this.tips = tips;
        this.onGo = onGo;
    }

    public Region draw(Row row) {
        Region drawn = switch (row.kind()) {
            case RULE -> rule();
            case TABLE -> table(row);
            case CODE -> box(flow(row), "note-code");
            case HEADING -> box(flow(row), "note-heading", "note-heading-" + Math.min(row.level(), 4));
            case PARAGRAPH -> box(flow(row), "note-paragraph");
        };
        for (var frame : row.frames().reversed()) {
            drawn = framed(frame, drawn);
        }
        return drawn;
    }

    /// As wide as it is let be. Asked for its least height at its least width, a flow would name that of one letter a line.
    private static void takeAnyWidth(Region region) {
        region.setMinSize(0, 0);
    }

    private static Region rule() {
        var line = new Region();
        line.getStyleClass().add("note-rule-line");
        return box(line, "note-rule");
    }

    private static Region box(Region inside, String... styleClasses) {
        var box = new StackPane(inside);
        takeAnyWidth(box);
        box.getStyleClass().addAll(styleClasses);
        return box;
    }

    private static Region framed(Frame frame, Region inside) {
        var start = switch (frame) {
            case Frame.Quote _ -> bar();
            case Frame.Item item -> sign(item);
        };
        HBox.setHgrow(inside, Priority.ALWAYS);
        var box = new HBox(start, inside);
        takeAnyWidth(box);
        box.setNodeOrientation(orientation(frame.direction()));
        box.getStyleClass().add(frame instanceof Frame.Quote ? "note-quote" : "note-item");
        return box;
    }

    private static Region bar() {
        var bar = new Region();
        bar.getStyleClass().add("note-quote-bar");
        return bar;
    }

    private static Region sign(Frame.Item item) {
        var sign = new Label();
        sign.getStyleClass().add("note-item-sign");
        switch (item.box()) {
            case NONE -> {
                if (item.marker().equals(DOT)) {
                    sign.setGraphic(dot());
                } else {
                    sign.setText(item.marker());
                }
            }
            case EMPTY -> sign.setGraphic(new FontIcon(Feather.SQUARE));
            case TICKED -> sign.setGraphic(new FontIcon(Feather.CHECK_SQUARE));
        }
        return sign;
    }

    /// Drawn, since the sign is a full stop in some typefaces.
    private static Region dot() {
        var dot = new Region();
        dot.getStyleClass().add("note-item-dot");
        return dot;
    }

    private TextFlow flow(Row row) {
        var flow = new TextFlow();
        takeAnyWidth(flow);
        flow.setNodeOrientation(orientation(row.direction()));
        // In a flow of the other direction the start of the list is its end.
        flow.setTextAlignment(row.side() == row.direction() ? TextAlignment.LEFT : TextAlignment.RIGHT);
        flow.getStyleClass().add("note-flow");
        row.spans().forEach(span -> add(span, flow));
        return flow;
    }

    /// Columns begin at the side of the table, and each cell's words at their own.
    private Region table(Row row) {
        var line = new TableLine(row.cells().stream().map(Cell::share).toList(),
                row.cells().stream().map(this::cell).toList());
        line.setNodeOrientation(orientation(row.direction()));
        line.getStyleClass().addAll("note-table", row.level() > 0 ? "note-table-head" : "note-table-row");
        return line;
    }

    private Region cell(Cell cell) {
        var flow = new TextFlow();
        takeAnyWidth(flow);
        flow.setNodeOrientation(orientation(cell.direction()));
        var rightToLeft = cell.direction() == Direction.RIGHT_TO_LEFT;
        flow.setTextAlignment(switch (cell.side()) {
            case OWN -> TextAlignment.LEFT;
            case CENTRE -> TextAlignment.CENTER;
            // A flow counts its sides from where its letters begin.
            case LEFT -> rightToLeft ? TextAlignment.RIGHT : TextAlignment.LEFT;
            case RIGHT -> rightToLeft ? TextAlignment.LEFT : TextAlignment.RIGHT;
        });
        flow.getStyleClass().add("note-flow");
        cell.spans().forEach(span -> add(span, flow));
        return box(flow, "note-cell");
    }

    private void add(Span span, TextFlow flow) {
        var text = new Text(span.words());
        text.getStyleClass().add("note-text");
        span.styles().forEach(each -> text.getStyleClass().add("note-" + each.name().toLowerCase(Locale.ROOT)));
        span.goal().ifPresent(goal -> link(text, goal));
        flow.getChildren().add(text);
    }

    private void link(Text text, Span.Goal goal) {
        var leads = !(goal instanceof Span.Goal.Thing(var id, _)) || id.isPresent();
        text.getStyleClass().add(leads ? "note-link" : "note-dangling");
        Tooltip.install(text, new Tooltip(tips.of(goal)));
        text.setAccessibleText(text.getText() + ", " + tips.of(goal));
        if (leads) {
            text.setAccessibleRole(AccessibleRole.HYPERLINK);
            text.setFocusTraversable(true);
            text.setOnMouseClicked(event -> {
                onGo.accept(goal);
                event.consume();
            });
            text.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() || event.getCode() == KeyCode.SPACE) {
                    onGo.accept(goal);
                    event.consume();
                }
            });
        }
    }

    private static NodeOrientation orientation(Direction direction) {
        return direction == Direction.RIGHT_TO_LEFT ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }
}
