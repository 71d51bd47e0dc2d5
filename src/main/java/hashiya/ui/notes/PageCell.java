package hashiya.ui.notes;

import hashiya.l10n.Messages;
import hashiya.model.Note;
import hashiya.ui.control.Clamped;
import hashiya.ui.control.ContentCell;
import hashiya.ui.markdown.LinkTips;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A note on the page of all notes: what it hangs on, when it was written, how it begins.
final class PageCell extends ContentCell<Note> {

    private final NotesModel model;
    private final Messages messages;
    private final Label kind = new Label();
    private final Label written = new Label();
    private final Clamped name = new Clamped(1, "note-target");
    private final Beginning words;
    private final VBox content;

    PageCell(NotesModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        words = new Beginning(model, new LinkTips(messages), _ -> { });
        // A click anywhere in the row is meant for the row.
        words.setMouseTransparent(true);
        kind.getStyleClass().add("note-kind");
        written.getStyleClass().add("note-written");
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        content = new VBox(new HBox(kind, spacer, written), name, words);
        content.setMinHeight(0);
        content.getStyleClass().add("note-page-entry");
    }

    @Override
    protected Region content() {
        return content;
    }

    @Override
    protected void fill(Note note) {
        kind.setText(NoteWords.kind(messages, note.target()));
        written.setText(NoteWords.longTime(messages, note));
        var called = model.words(note.target());
        name.setWords(called);
        name.setManaged(!called.isEmpty());
        name.setVisible(!called.isEmpty());
        words.show(note);
        setAccessibleText(kind.getText() + " " + called + ", " + written.getText() + ", "
                + note.markdown().lines().filter(line -> !line.isBlank()).findFirst().orElse(""));
    }
}
