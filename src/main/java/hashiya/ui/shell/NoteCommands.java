package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.model.NoteId;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.PanelName;
import hashiya.ui.desk.Workspace;
import hashiya.ui.notes.NotesPage;
import hashiya.ui.notes.NotesPanel;
import java.util.Optional;
import javafx.scene.Node;

/// The page of all notes, and the open note that fills the window.
final class NoteCommands {

    private final Workspace workspace;
    private final Desk desk;
    private final Messages messages;
    private final NotesPanel notes;
    private final Shell shell;
    private Optional<NotesPage> all = Optional.empty();

    NoteCommands(Workspace workspace, Desk desk, Messages messages, NotesPanel notes, Shell shell) {
        this.workspace = workspace;
        this.desk = desk;
        this.messages = messages;
        this.notes = notes;
        this.shell = shell;
    }

    void bind(Commands commands) {
        commands.bind(Command.ALL_NOTES, this::showAll);
        commands.bind(Command.NOTE_WHOLE, this::turnWhole, notes::isWriting);
        notes.covering().subscribe((_, view) -> view.ifPresentOrElse(
                each -> shell.cover(each, notes::leaveWhole), shell::uncover));
    }

    private void turnWhole() {
        if (notes.covering().get().isPresent()) {
            notes.leaveWhole();
        } else {
            desk.panel().set(PanelName.NOTES);
            notes.turnWhole();
        }
    }

    private void showAll() {
        if (all.isPresent()) {
            shell.uncover();
            return;
        }
        notes.flush();
        var before = Optional.ofNullable(shell.getScene().getFocusOwner());
        var page = new NotesPage(workspace, desk, messages, this::open, shell::uncover);
        shell.cover(page, () -> {
            page.close();
            all = Optional.empty();
            before.ifPresent(Node::requestFocus);
        });
        all = Optional.of(page);
        page.focus();
    }

    private void open(NoteId note) {
        desk.panel().set(PanelName.NOTES);
        notes.open(note);
    }
}
