package hashiya.ui.notes;

import hashiya.l10n.Messages;
import hashiya.markdown.Rendered;
import hashiya.markdown.Row;
import hashiya.markdown.Span;
import hashiya.ui.control.ContentCell;
import hashiya.ui.markdown.LinkTips;
import hashiya.ui.markdown.RowView;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A note as it reads. Only the rows on the screen are drawn, and of those only what has changed.
final class Preview extends StackPane {

    /// Lines longer than this are hard to read, in px.
    private static final double WIDEST = 780;
    private static final double MARGIN = 12;
    /// Rows shown above the one that is followed.
    private static final int ABOVE = 2;

    private final ListView<Row> list = new ListView<>();
    private final RowView drawing;
    private Rendered rendered = Rendered.of("", _ -> null);

    Preview(Messages messages, Consumer<Span.Goal> onGo) {
        drawing = new RowView(new LinkTips(messages), onGo);
        list.getStyleClass().add("note-preview");
        list.setAccessibleText(messages.text("notes.preview"));
        list.setPlaceholder(new Label(messages.text("notes.preview.empty")));
        list.setCellFactory(_ -> new RowCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                walk(event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        });
        getChildren().setAll(list);
    }

    /// Shows another state of the same note, or another note.
    void show(Rendered now) {
        rendered = now;
        replace(now.rows());
    }

    /// Brings the row of a line of the Markdown into view, if it is not there.
    ///
    /// @param line from 0
    void follow(int line) {
        var row = rendered.rowAt(line);
        if (row < 0 || !(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return;
        }
        var first = flow.getFirstVisibleCell();
        var last = flow.getLastVisibleCell();
        if (first == null || row <= first.getIndex() && first.getIndex() > 0 || row >= last.getIndex()) {
            list.scrollTo(Math.max(0, row - ABOVE));
        }
    }

    void top() {
        list.scrollTo(0);
    }

    void focusRows() {
        list.requestFocus();
    }

    /// Brings the keyboard to the next link on the screen, and out of the page behind the last one: a list keeps what stands
    /// in its cells out of the way of the keyboard.
    private void walk(int step) {
        var links = list.lookupAll(".note-link").stream().filter(each -> each.isFocusTraversable() && index(each) >= 0)
                .sorted(Comparator.comparingInt(Preview::index)).toList();
        var from = links.indexOf(getScene().getFocusOwner());
        var next = from + step;
        if (from < 0 && step < 0 || next >= links.size()) {
            list.requestFocusTraversal(step < 0 ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else if (next < 0) {
            list.requestFocus();
        } else {
            links.get(next).requestFocus();
        }
    }

    /// Of the row that something is drawn in, or -1 where none is shown there.
    private static int index(Node drawn) {
        var node = drawn;
        while (node != null && !(node instanceof RowCell)) {
            node = node.getParent();
        }
        return node instanceof RowCell cell && !cell.isEmpty() && cell.isVisible() ? cell.getIndex() : -1;
    }

    /// Leaves alone the rows at both ends that stay as they are.
    private void replace(List<Row> wanted) {
        var shown = list.getItems();
        var most = Math.min(wanted.size(), shown.size());
        var head = 0;
        while (head < most && wanted.get(head).equals(shown.get(head))) {
            head++;
        }
        var tail = 0;
        while (tail < most - head
                && wanted.get(wanted.size() - 1 - tail).equals(shown.get(shown.size() - 1 - tail))) {
            tail++;
        }
        if (head + tail == wanted.size() && wanted.size() == shown.size()) {
            return;
        }
        if (wanted.size() - tail == head + 1 && shown.size() == wanted.size()) {
            shown.set(head, wanted.get(head));
            return;
        }
        shown.remove(head, shown.size() - tail);
        shown.addAll(head, wanted.subList(head, wanted.size() - tail));
    }

    private final class RowCell extends ContentCell<Row> {

        private final StackPane content = new StackPane();

        RowCell() {
            getStyleClass().add("note-row");
            content.setMinHeight(0);
            paddingProperty().bind(list.widthProperty().map(width ->
                    new Insets(0, side(width.doubleValue()), 0, side(width.doubleValue()))));
        }

        private static double side(double width) {
            return Math.max(MARGIN, Math.floor((width - WIDEST) / 2));
        }

        @Override
        protected Region content() {
            return content;
        }

        @Override
        protected void fill(Row row) {
            content.getChildren().setAll(drawing.draw(row));
            setAccessibleText(row.words());
        }
    }
}
