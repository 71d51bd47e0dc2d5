package hashiya.ui.shell;

import hashiya.claims.Accounts;
import hashiya.export.BoardTable;
import hashiya.export.ExportedSheet;
import hashiya.l10n.Messages;
import hashiya.ui.board.BoardPage;
import hashiya.ui.board.BoardState;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Lets the claims board fill the window and puts it away again, and writes it down.
final class ClaimsBoard {

    private final Workspace workspace;
    private final Desk desk;
    private final Messages messages;
    private final BoardState state;
    private final Shell shell;
    private Optional<BoardPage> page = Optional.empty();
    private boolean suspended;

    ClaimsBoard(Workspace workspace, Desk desk, Messages messages, BoardState state, Shell shell) {
        this.workspace = workspace;
        this.desk = desk;
        this.messages = messages;
        this.state = state;
        this.shell = shell;
    }

    void bind(Commands commands) {
        commands.bind(Command.BOARD, () -> {
            if (page.isPresent()) {
                shell.uncover();
            } else {
                open(commands);
                focus();
            }
        });
        commands.bind(Command.EXPORT_BOARD, () -> new Dialogs(shell.getScene().getWindow(), messages).board()
                .ifPresent(this::export));
        if (state.isOpen()) {
            open(commands);
        }
    }

    /// Brings the keyboard to the board.
    ///
    /// @return whether it is open
    boolean focus() {
        page.ifPresent(BoardPage::focus);
        return page.isPresent();
    }

    /// Puts the board away, to be opened again in another language.
    void suspend() {
        suspended = true;
        if (page.isPresent()) {
            shell.uncover();
        }
    }

    /// Writes what is on the board, as it was asked for, into a file.
    void export(Path file) {
        var filter = state.filter();
        var order = state.order();
        workspace.start(messages.text("export.running"), _ -> ExportedSheet.write(file, BoardTable.of(
                        Accounts.of(workspace.library().snapshot()).board(filter, order), messages)),
                _ -> shell.say(messages.text("board.exported", file)));
    }

    private void open(Commands commands) {
        var before = Optional.ofNullable(shell.getScene()).map(Scene::getFocusOwner);
        var opened = new BoardPage(workspace, desk, messages, state, shell::uncover);
        opened.onExport(() -> commands.run(Command.EXPORT_BOARD));
        shell.cover(opened, () -> {
            opened.close();
            page = Optional.empty();
            state.setOpen(suspended);
            before.ifPresent(Node::requestFocus);
        });
        page = Optional.of(opened);
        state.setOpen(true);
    }
}
