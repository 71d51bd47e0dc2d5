package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.ui.board.BoardPage;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;

/// The claims board, which fills the window.
final class ClaimsBoard {

    private final CoveringPage<BoardPage> page;
    private Runnable onExport = () -> { };

    ClaimsBoard(Workspace workspace, Desk desk, Messages messages, Pages pages, Shell shell) {
        page = new CoveringPage<>(Pages.Page.BOARD, pages, shell, onLeave -> {
            var board = new BoardPage(workspace, desk, messages, pages.board(), onLeave);
            board.onExport(() -> onExport.run());
            return board;
        });
    }

    void bind(Commands commands) {
        onExport = () -> commands.run(Command.EXPORT_BOARD);
        commands.bind(Command.BOARD, page::turn);
        page.resume();
    }

    CoveringPage<BoardPage> page() {
        return page;
    }
}
