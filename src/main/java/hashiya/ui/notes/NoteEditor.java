package hashiya.ui.notes;

import hashiya.l10n.Messages;
import hashiya.markdown.Span.Goal;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.ui.control.Autosave;
import hashiya.ui.control.Directed;
import hashiya.ui.control.Sheets;
import hashiya.ui.control.UndoBar;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The note that is being written. What is typed is kept without being asked; what is left empty is not.
final class NoteEditor extends VBox {

    /// What the editor asks of the panel around it.
    interface Ways {

        /// Takes the open note away.
        void remove();

        /// Lets the editor fill the window, or puts it back in its place.
        void turnWhole();

        boolean isWhole();
    }

    private final NotesModel model;
    private final Messages messages;
    private final Ways ways;
    private final TextArea area = Directed.field(new TextArea());
    private final NoteHead head;
    private final Label words = Directed.label("note-target");
    private final LinkTyping links;
    private final NotePages pages;
    private final UndoBar address;
    private final Autosave saving;
    private Optional<NoteSession> session = Optional.empty();
    private String lastAddress = "";

    NoteEditor(NotesModel model, Messages messages, Ways ways) {
        this.model = model;
        this.messages = messages;
        this.ways = ways;
        saving = new Autosave(area, this::save);
        links = new LinkTyping(area, model.things());
        var preview = new Preview(messages, this::go);
        pages = new NotePages(area, preview, model.things());
        head = new NoteHead(messages, this);
        getStyleClass().add("note-editor");
        address = new UndoBar(messages.text("notes.address.copy"), this::copyAddress);
        prepareArea();
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        words.setMaxHeight(44);
        words.setMinHeight(0);
        VBox.setVgrow(pages, Priority.ALWAYS);
        Sheets.give(this, "markdown.css");
        Sheets.give(this, "notes.css");
        getChildren().setAll(head, words, new NoteTools(messages, new NoteKeys(area, links), pages), pages, address);
        show(false);
    }

    private void prepareArea() {
        area.setId("note-area");
        area.setWrapText(true);
        area.setPromptText(messages.text("notes.prompt"));
        area.setAccessibleText(messages.text("notes.area"));
    }

    NoteHead head() {
        return head;
    }

    NotePages pages() {
        return pages;
    }

    Ways ways() {
        return ways;
    }

    Optional<NoteSession> session() {
        return session;
    }

    /// Whether nothing is written in it.
    boolean isBlank() {
        return area.getText().isBlank();
    }

    /// Begins or goes on with a note; the one before is ended.
    void open(NoteTarget on, Optional<Note> note) {
        show(on, note);
        focus();
    }

    /// The same, and leaves the keyboard where it is.
    void show(NoteTarget on, Optional<Note> note) {
        var id = note.map(Note::id);
        if (session.isEmpty() || !session.get().target().equals(on) || !session.get().id().equals(id)) {
            end();
            begin(new NoteSession(on, id), note.map(Note::markdown).orElse(""));
        }
    }

    /// Brings the keyboard to where the note is written or read.
    void focus() {
        pages.focus();
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

    /// Hears what became of the open note and of what it links to. What is typed and not yet written stays.
    void hear() {
        links.forget();
        session.flatMap(NoteSession::id).ifPresent(id -> {
            var note = model.find(id);
            note.ifPresent(each -> saving.hear(each.markdown()));
            if (note.isEmpty() && !saving.isUnsaved()) {
                session = Optional.empty();
                show(false);
            }
        });
        pages.refresh();
    }

    /// Goes to what the open note hangs on.
    void goToTarget() {
        session.ifPresent(each -> each.target().thing().ifPresent(id -> {
            leaveWhole();
            model.things().go(id);
        }));
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (ways.isWhole()) {
                ways.turnWhole();
            } else {
                end();
            }
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && !event.isShiftDown()) {
            pages.turn();
        } else {
            return;
        }
        event.consume();
    }

    /// Goes where a link leads.
    void go(Goal goal) {
        switch (goal) {
            case Goal.Thing(var id, _) -> id.ifPresent(each -> {
                flush();
                leaveWhole();
                model.things().go(each);
            });
            // The program opens nothing that lies outside of it.
            case Goal.Address(var where) -> {
                lastAddress = where;
                address.say(messages.text("notes.address", where));
            }
        }
    }

    private void leaveWhole() {
        if (ways.isWhole()) {
            ways.turnWhole();
        }
    }

    private void copyAddress() {
        var content = new ClipboardContent();
        content.putString(lastAddress);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void begin(NoteSession begun, String text) {
        session = Optional.of(begun);
        head.show(NoteWords.kind(messages, begun.target()));
        words.setText(model.words(begun.target()));
        words.setManaged(!words.getText().isEmpty());
        address.vanish();
        saving.begin(text);
        area.positionCaret(text.length());
        show(true);
        pages.begin(begun.id().isEmpty());
    }

    private void save(String text, Runnable done, Runnable failed) {
        session.ifPresent(writing -> model.write(writing, text, () -> {
            done.run();
            // The note has a number from its first letters on, by which it is found open again in other views.
            if (session.equals(Optional.of(writing))) {
                model.desk().note().set(writing.id());
            }
        }, () -> {
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
        if (!shown) {
            leaveWhole();
        }
        setVisible(shown);
        setManaged(shown);
    }
}
