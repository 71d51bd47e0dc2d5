package hashiya.ui.notes;

import hashiya.l10n.Messages;
import hashiya.markdown.Span.Goal;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import hashiya.ui.control.Directed;
import hashiya.ui.control.EmptyHint;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.Sheets;
import hashiya.ui.control.UndoBar;
import hashiya.ui.control.WhenShown;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.NoteView;
import hashiya.ui.desk.Workspace;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
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

    /// Of the panel's height.
    private static final double ONE_PAGE = 0.5;
    private static final double BOTH_PAGES = 0.68;
    /// In px.
    private static final double LIST_LEAST = 120;

    private final NotesModel model;
    private final Messages messages;
    private final ListView<NoteRow> list = new ListView<>();
    private final TextField filter = Directed.field(new TextField());
    private final ToggleButton all;
    private final NoteEditor editor;
    private final UndoBar undoBar;
    private final EmptyHint empty;
    private final WhenShown listing;
    private final VBox center = new VBox();
    private final ReadOnlyObjectWrapper<Optional<Node>> covering = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean opening;
    private boolean reopened;

    public NotesPanel(Workspace workspace, Desk desk, Messages messages) {
        this.messages = messages;
        listing = new WhenShown(this, this::list);
        model = new NotesModel(workspace, desk);
        editor = new NoteEditor(model, messages, new Ways());
        undoBar = new UndoBar(messages.text("notes.undo"), model::undo);
        empty = new EmptyHint(Feather.EDIT_3, messages.text("notes.none"));
        all = new ToggleButton(messages.text("notes.all"));
        all.setOnAction(_ -> redraw());
        getStyleClass().add("notes-panel");
        Sheets.give(this, "markdown.css");
        Sheets.give(this, "notes.css");
        setTop(tools());
        arrangeCenter();
        setBottom(undoBar);
        model.listen(this::hear);
        desk.article().subscribe(this::turnToArticle);
        desk.panel().subscribe(_ -> editor.flush());
        desk.note().subscribe(id -> id.flatMap(model::find).ifPresent(this::open));
        Stream.of(desk.highlight(), desk.claim(), desk.source(), desk.tag()).forEach(each ->
                each.subscribe(_ -> redraw()));
    }

    /// Opens the note on something, or begins one there where there is none.
    public void writeOn(NoteTarget target) {
        var notes = model.on(target);
        editor.open(target, notes.isEmpty() ? Optional.empty() : Optional.of(notes.getLast()));
    }

    /// Brings what a note hangs on into view, and opens the note.
    public void open(NoteId id) {
        model.find(id).ifPresent(note -> {
            model.show(note.target());
            open(note);
        });
    }

    /// What of an open note is shown.
    public ObjectProperty<NoteView> view() {
        return editor.pages().view();
    }

    /// What is to fill the window; nothing where all is in its place.
    public ReadOnlyObjectProperty<Optional<Node>> covering() {
        return covering.getReadOnlyProperty();
    }

    /// Whether a note is open.
    public boolean isWriting() {
        return editor.session().isPresent();
    }

    /// Lets the open note fill the window, or puts it back in its place, with the caret where it is.
    public void turnWhole() {
        var whole = covering.get().isEmpty();
        if (whole) {
            center.getChildren().remove(editor);
            editor.getStyleClass().add("note-whole");
            covering.set(Optional.of(editor));
        } else {
            covering.set(Optional.empty());
            editor.getStyleClass().remove("note-whole");
            center.getChildren().add(editor);
        }
        editor.head().showWhole(whole);
        editor.focus();
    }

    /// Puts the open note back in its place, if it fills the window.
    public void leaveWhole() {
        if (covering.get().isPresent()) {
            turnWhole();
        }
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

    private void arrangeCenter() {
        list.setId("notes");
        list.setAccessibleText(messages.text("notes.list"));
        list.setPlaceholder(empty);
        list.setCellFactory(_ -> new NoteCell(model, messages, this::follow));
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
        list.setMinHeight(LIST_LEAST);
        // Else it asks for more than is there, and takes from the editor what that needs.
        list.setPrefHeight(LIST_LEAST);
        editor.setMinHeight(220);
        // Two pages, one above the other, need more room than one.
        editor.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> getHeight() * (view().get() == NoteView.BOTH ? BOTH_PAGES : ONE_PAGE), heightProperty(), view()));
        center.getChildren().setAll(list, editor);
        setCenter(center);
    }

    /// A further note on the open article, or on the workspace where none is open.
    private void add() {
        var target = model.desk().article().get().<NoteTarget>map(NoteTarget.OnArticle::new)
                .orElse(new NoteTarget.OnWorkspace());
        editor.open(target, Optional.empty());
    }

    private Optional<Note> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).flatMap(NotesPanel::noteOf);
    }

    private static Optional<Note> noteOf(NoteRow row) {
        return switch (row) {
            case NoteRow.Entry(var note) -> Optional.of(note);
            case NoteRow.Mention(_, var note) -> Optional.of(note);
            case NoteRow.Head _, NoteRow.MentionsHead _ -> Optional.empty();
        };
    }

    /// A link in the list leads where it would in the open note.
    private void follow(Goal goal) {
        editor.go(goal);
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

    /// An open note stays open: its links lead to other articles, and who writes it compares them.
    private void turnToArticle() {
        if (editor.isBlank()) {
            editor.end();
        } else {
            editor.flush();
        }
        redraw();
    }

    private void hear() {
        undoBar.vanish();
        editor.hear();
        // As after a change of language: these views are new, and the note that was open still is.
        if (editor.session().isEmpty() && !opening && !reopened) {
            model.desk().note().get().flatMap(model::find).ifPresent(note -> {
                reopened = true;
                editor.show(note.target(), Optional.of(note));
            });
        }
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
            rows.stream().filter(row -> kept.isPresent() && noteOf(row).map(Note::id).equals(kept)).findFirst()
                    .ifPresent(row -> list.getSelectionModel().select(row));
        }
    }

    private final class Ways implements NoteEditor.Ways {

        @Override
        public void remove() {
            removeOpen();
        }

        @Override
        public void turnWhole() {
            NotesPanel.this.turnWhole();
        }

        @Override
        public boolean isWhole() {
            return covering.get().isPresent();
        }
    }
}
