package hashiya.ui.notes;

import hashiya.l10n.Messages;
import hashiya.markdown.Span;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.ui.control.Directed;
import hashiya.ui.control.WrappingCell;
import hashiya.ui.markdown.LinkTips;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A row of the list of notes: what carries notes or is mentioned by them, or the beginning of a note.
final class NoteCell extends WrappingCell<NoteRow> {

    private static final double TWO_LINES = 44;

    private final NotesModel model;
    private final Messages messages;
    private final Label kind = new Label();
    private final Label name = Directed.label("note-target");
    private final VBox head = new VBox(kind, name);
    private final Beginning words;
    private final Label written = new Label();
    private final VBox entry;

    NoteCell(NotesModel model, Messages messages, Consumer<Span.Goal> onGo) {
        this.model = model;
        this.messages = messages;
        words = new Beginning(model, new LinkTips(messages), onGo);
        entry = new VBox(words, written);
        kind.getStyleClass().add("note-kind");
        written.getStyleClass().add("note-written");
        name.setMaxHeight(TWO_LINES);
        name.setMinHeight(0);
        entry.setMinHeight(0);
        head.getStyleClass().add("note-head");
        entry.getStyleClass().add("note-entry");
    }

    @Override
    protected Node row(NoteRow row) {
        return switch (row) {
            case NoteRow.Head(var target) -> show(target);
            case NoteRow.Entry(var note) -> show(note, NoteWords.time(note));
            case NoteRow.MentionsHead(var id) -> show(id);
            case NoteRow.Mention(_, var note) -> show(note, NoteWords.kind(messages, note.target()));
        };
    }

    private Node show(NoteTarget target) {
        return head(NoteWords.kind(messages, target), model.words(target));
    }

    private Node show(Id mentioned) {
        return head(NoteWords.mentions(messages, mentioned), model.things().name(mentioned));
    }

    private Node head(String what, String words) {
        kind.setText(what);
        name.setText(words);
        name.setManaged(!words.isEmpty());
        setAccessibleText(what + " " + words);
        return head;
    }

    private Node show(Note note, String below) {
        words.show(note);
        written.setText(below);
        setAccessibleText(note.markdown().lines().filter(line -> !line.isBlank()).findFirst().orElse("") + ", " + below);
        return entry;
    }
}
