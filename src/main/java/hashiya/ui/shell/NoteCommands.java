package hashiya.ui.shell;

import hashiya.model.NoteId;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.PanelName;
import hashiya.ui.notes.NotesPage;
import hashiya.ui.notes.NotesPanel;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// The page of all notes, and the open note that fills the window.
final class NoteCommands {

    private final Desk desk;
    private final NotesPanel notes;
    private final Shell shell;
    private final CoveringPage<NotesPage> page;

    /// @param making makes the page, given what goes to a note and what puts the page away
    NoteCommands(Desk desk, NotesPanel notes, Pages pages, Shell shell,
            BiFunction<Consumer<NoteId>, Runnable, NotesPage> making) {
        this.desk = desk;
        this.notes = notes;
        this.shell = shell;
        page = new CoveringPage<>(Pages.Page.NOTES, pages, shell, onLeave -> {
            notes.flush();
            var made = making.apply(this::open, onLeave);
            made.sought().set(pages.soughtNotes());
            made.sought().subscribe(pages::seekNotes);
            return made;
        });
    }

    void bind(Commands commands) {
        commands.bind(Command.ALL_NOTES, page::turn);
        commands.bind(Command.NOTE_WHOLE, this::turnWhole, notes::isWriting);
        notes.covering().subscribe((_, view) -> view.ifPresentOrElse(
                each -> shell.cover(each, notes::leaveWhole), shell::uncover));
        page.resume();
    }

    CoveringPage<NotesPage> page() {
        return page;
    }

    private void turnWhole() {
        if (notes.covering().get().isPresent()) {
            notes.leaveWhole();
        } else {
            desk.panel().set(PanelName.NOTES);
            notes.turnWhole();
        }
    }

    private void open(NoteId note) {
        desk.panel().set(PanelName.NOTES);
        notes.open(note);
    }
}
