package hashiya.ui.shell;

import hashiya.claims.Accounts;
import hashiya.export.BoardTable;
import hashiya.export.ExportedSheet;
import hashiya.l10n.Messages;
import hashiya.ui.board.BoardPage;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import java.nio.file.Path;

/// The claims board, which fills the window, and writes itself down.
final class ClaimsBoard {

    private final Workspace workspace;
    private final Messages messages;
    private final Pages pages;
    private final Shell shell;
    private final CoveringPage<BoardPage> page;
    private Runnable onExport = () -> { };

    ClaimsBoard(Workspace workspace, Desk desk, Messages messages, Pages pages, Shell shell) {
        this.workspace = workspace;
        this.messages = messages;
        this.pages = pages;
        this.shell = shell;
        page = new CoveringPage<>(Pages.Page.BOARD, pages, shell, onLeave -> {
            var board = new BoardPage(workspace, desk, messages, pages.board(), onLeave);
            board.onExport(() -> onExport.run());
            return board;
        });
    }

    void bind(Commands commands) {
        onExport = () -> commands.run(Command.EXPORT_BOARD);
        commands.bind(Command.BOARD, page::turn);
        commands.bind(Command.EXPORT_BOARD, () -> new Dialogs(shell.getScene().getWindow(), messages).board()
                .ifPresent(this::export));
        page.resume();
    }

    CoveringPage<BoardPage> page() {
        return page;
    }

    /// Writes what is on the board, as it was asked for, into a file.
    void export(Path file) {
        var filter = pages.board().filter();
        var order = pages.board().order();
        workspace.start(messages.text("export.running"), _ -> ExportedSheet.write(file, BoardTable.of(
                        Accounts.of(workspace.library().snapshot()).board(filter, order), messages)),
                _ -> shell.say(messages.text("board.exported", file)));
    }
}
