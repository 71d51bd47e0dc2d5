package hashiya.ui.notes;

import hashiya.l10n.Messages;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.ui.control.Autosave;
import hashiya.ui.control.Directed;
import hashiya.ui.control.IconButton;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The note that is being written. What is typed is kept without being asked; what is left empty is not.
final class NoteEditor extends VBox {

    private final NotesModel model;
    private final Messages messages;
    private final TextArea area = Directed.field(new TextArea());
    private final Hyperlink target = new Hyperlink();
    private final Label words = Directed.label("note-target");
    private final Autosave saving;
    private Optional<NoteSession> session = Optional.empty();

    /// @param onRemove takes the open note away
    NoteEditor(NotesModel model, Messages messages, Runnable onRemove) {
        this.model = model;
        this.messages = messages;
        saving = new Autosave(area, this::save);
        area.setId("note-area");
        area.setWrapText(true);
        area.setPromptText(messages.text("notes.prompt"));
        area.setAccessibleText(messages.text("notes.area"));
        area.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                end();
                event.consume();
            }
        });
        words.setMaxHeight(44);
        words.setMinHeight(0);
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        var head = new HBox(target, spacer,
                new IconButton(Feather.TRASH_2, messages.text("notes.remove"), onRemove),
                new IconButton(Feather.X, messages.text("notes.close"), this::end));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(area, Priority.ALWAYS);
        getStyleClass().add("note-editor");
        getChildren().setAll(head, words, area);
        show(false);
    }

    Optional<NoteSession> session() {
        return session;
    }

    /// Begins or goes on with a note; the one before is ended.
    void open(NoteTarget on, Optional<Note> note) {
        var id = note.map(Note::id);
        if (session.isEmpty() || !session.get().target().equals(on) || !session.get().id().equals(id)) {
            end();
            begin(new NoteSession(on, id), note.map(Note::markdown).orElse(""));
        }
        area.requestFocus();
    }

    /// Commits what is typed, and takes the note away if all of it was deleted.
    void flush() {
        saving.flush();
        session.ifPresent(each -> model.end(each, area.getText()));
    }

    /// Commits what is typed and puts the editor away.
    void end() {
        flush();
        session = Optional.empty();
        show(false);
    }

    /// Hears what became of the open note elsewhere. What is typed and not yet written stays.
    void hear() {
        session.flatMap(NoteSession::id).ifPresent(id -> {
            var note = model.find(id);
            note.ifPresent(each -> saving.hear(each.markdown()));
            if (note.isEmpty() && !saving.isUnsaved()) {
                session = Optional.empty();
                show(false);
            }
        });
    }

    private void begin(NoteSession begun, String text) {
        session = Optional.of(begun);
        target.setText(NoteWords.kind(messages, begun.target()));
        target.setOnAction(_ -> model.open(begun.target()));
        words.setText(model.words(begun.target()));
        words.setManaged(!words.getText().isEmpty());
        saving.begin(text);
        area.positionCaret(text.length());
        show(true);
    }

    private void save(String text, Runnable done, Runnable failed) {
        session.ifPresent(writing -> model.write(writing, text, done, () -> {
            failed.run();
            keep(writing, text);
        }));
    }

    /// Brings back what could not be written if the editor has moved on; it is still nowhere but here.
    private void keep(NoteSession writing, String text) {
        if (!session.equals(Optional.of(writing)) && !saving.isUnsaved()) {
            begin(writing, "");
            area.setText(text);
        }
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
