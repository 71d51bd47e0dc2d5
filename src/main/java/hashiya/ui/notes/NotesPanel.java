package hashiya.ui.notes;

import hashiya.l10n.Messages;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.ui.control.Directed;
import hashiya.ui.control.EmptyHint;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.Sheets;
import hashiya.ui.control.UndoBar;
import hashiya.ui.control.WhenShown;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The side panel of the notes.
public final class NotesPanel extends BorderPane {

    private final NotesModel model;
    private final Messages messages;
    private final ListView<NoteRow> list = new ListView<>();
    private final TextField filter = Directed.field(new TextField());
    private final ToggleButton all;
    private final NoteEditor editor;
    private final UndoBar undoBar;
    private final EmptyHint empty;
    private final WhenShown listing;
    private boolean opening;

    public NotesPanel(Workspace workspace, Desk desk, Messages messages) {
        this.messages = messages;
        listing = new WhenShown(this, this::list);
        model = new NotesModel(workspace, desk);
        editor = new NoteEditor(model, messages, this::removeOpen);
        undoBar = new UndoBar(messages.text("notes.undo"), model::undo);
        empty = new EmptyHint(Feather.EDIT_3, messages.text("notes.none"));
        all = new ToggleButton(messages.text("notes.all"));
        all.setOnAction(_ -> redraw());
        getStyleClass().add("notes-panel");
        Sheets.give(this, "notes.css");
        setTop(tools());
        setCenter(center());
        setBottom(undoBar);
        model.listen(this::hear);
        desk.article().subscribe(this::turnToArticle);
        desk.panel().subscribe(_ -> editor.flush());
        desk.note().subscribe(id -> id.flatMap(model::find).ifPresent(this::open));
    }

    /// Opens the note on something, or begins one there where there is none.
    public void writeOn(NoteTarget target) {
        var notes = model.on(target);
        editor.open(target, notes.isEmpty() ? Optional.empty() : Optional.of(notes.getLast()));
    }

    /// Hands what is typed to the file. Called before the panel is left, before an undo, and on close.
    public void flush() {
        editor.flush();
    }

    private HBox tools() {
        filter.setId("note-filter");
        filter.setPromptText(messages.text("notes.filter"));
        filter.setAccessibleText(messages.text("notes.filter"));
        filter.textProperty().addListener((_, _, _) -> redraw());
        HBox.setHgrow(filter, Priority.ALWAYS);
        all.setMinWidth(ToggleButton.USE_PREF_SIZE);
        var tools = new HBox(filter, all, new IconButton(Feather.FILE_PLUS, messages.text("notes.add"), this::add));
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("panel-tools");
        return tools;
    }

    private VBox center() {
        list.setId("notes");
        list.setAccessibleText(messages.text("notes.list"));
        list.setPlaceholder(empty);
        list.setCellFactory(_ -> new NoteCell(model, messages));
        list.setOnMouseClicked(_ -> openSelected());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
            } else if (event.getCode() == KeyCode.DELETE) {
                selected().ifPresent(this::remove);
            } else {
                return;
            }
            event.consume();
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(120);
        editor.setMinHeight(220);
        editor.prefHeightProperty().bind(heightProperty().multiply(0.5));
        return new VBox(list, editor);
    }

    /// A further note on the open article, or on the workspace where none is open.
    private void add() {
        var target = model.desk().article().get().<NoteTarget>map(NoteTarget.OnArticle::new)
                .orElse(new NoteTarget.OnWorkspace());
        editor.open(target, Optional.empty());
    }

    private Optional<Note> selected() {
        return list.getSelectionModel().getSelectedItem() instanceof NoteRow.Entry(var note)
                ? Optional.of(note) : Optional.empty();
    }

    private void openSelected() {
        selected().ifPresent(this::open);
    }

    private void open(Note note) {
        if (!opening) {
            opening = true;
            editor.open(note.target(), Optional.of(note));
            model.desk().note().set(Optional.of(note.id()));
            opening = false;
        }
    }

    private void removeOpen() {
        var id = editor.session().flatMap(NoteSession::id);
        editor.end();
        id.flatMap(model::find).ifPresent(this::remove);
    }

    private void remove(Note note) {
        model.remove(note.id(), () -> undoBar.say(messages.text("notes.removed")));
    }

    private void turnToArticle() {
        editor.end();
        redraw();
    }

    private void hear() {
        undoBar.vanish();
        editor.hear();
        redraw();
    }

    private void redraw() {
        listing.draw();
    }

    private void list() {
        var rows = model.rows(all.isSelected() ? NoteScope.ALL : NoteScope.ARTICLE, filter.getText());
        if (!rows.equals(list.getItems())) {
            var kept = selected().map(Note::id);
            list.getItems().setAll(rows);
            rows.stream().filter(row -> row instanceof NoteRow.Entry(var note) && kept.equals(Optional.of(note.id())))
                    .findFirst().ifPresent(row -> list.getSelectionModel().select(row));
        }
    }
}
