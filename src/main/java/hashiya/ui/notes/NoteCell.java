package hashiya.ui.notes;

import hashiya.l10n.Messages;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.ui.control.Directed;
import hashiya.ui.control.WrappingCell;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A row of the list of notes: what carries notes, or the beginning of a note.
final class NoteCell extends WrappingCell<NoteRow> {

    private static final int LINES_SHOWN = 3;
    private static final double THREE_LINES = 66;
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final NotesModel model;
    private final Messages messages;
    private final Label kind = new Label();
    private final Label name = Directed.label("note-target");
    private final VBox head = new VBox(kind, name);
    private final Label words = Directed.label("note-words");
    private final Label written = new Label();
    private final VBox entry = new VBox(words, written);

    NoteCell(NotesModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        kind.getStyleClass().add("note-kind");
        written.getStyleClass().add("note-written");
        name.setMaxHeight(THREE_LINES * 2 / LINES_SHOWN);
        name.setMinHeight(0);
        words.setMaxHeight(THREE_LINES);
        words.setMinHeight(0);
        head.getStyleClass().add("note-head");
        entry.getStyleClass().add("note-entry");
    }

    @Override
    protected Node row(NoteRow row) {
        return switch (row) {
            case NoteRow.Head(var target) -> show(target);
            case NoteRow.Entry(var note) -> show(note);
        };
    }

    private Node show(NoteTarget target) {
        kind.setText(NoteWords.kind(messages, target));
        name.setText(model.words(target));
        name.setManaged(!name.getText().isEmpty());
        setAccessibleText(kind.getText() + " " + name.getText());
        return head;
    }

    private Node show(Note note) {
        words.setText(note.markdown().lines().filter(line -> !line.isBlank()).limit(LINES_SHOWN)
                .collect(Collectors.joining("\n")));
        written.setText(WRITTEN.withZone(ZoneId.systemDefault()).format(note.edited()));
        setAccessibleText(words.getText());
        return entry;
    }
}
