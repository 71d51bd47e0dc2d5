package hashiya.ui.notes;

import hashiya.markdown.Span;
import hashiya.model.Note;
import hashiya.ui.desk.Things;
import hashiya.ui.markdown.LinkTips;
import hashiya.ui.markdown.RowView;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// The first rows of a note, as they read.
final class Beginning extends VBox {

    private static final int ROWS = 3;
    /// Of one row, in UTF-16 units.
    private static final int LETTERS = 150;
    /// More of the Markdown than three rows ever show, in UTF-16 units.
    private static final int MARKDOWN = 1_500;

    private final Things things;
    private final RowView drawing;

    Beginning(NotesModel model, LinkTips tips, Consumer<Span.Goal> onGo) {
        things = model.things();
        drawing = new RowView(tips, onGo);
        setMinHeight(0);
        getStyleClass().add("note-words");
    }

    void show(Note note) {
        var markdown = note.markdown();
        var rows = things.render(markdown.substring(0, Math.min(markdown.length(), MARKDOWN))).rows();
        getChildren().setAll(rows.stream().limit(ROWS).map(row -> drawing.draw(row.beginning(LETTERS))).toList());
    }
}
