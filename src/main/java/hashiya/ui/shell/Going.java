package hashiya.ui.shell;

import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import javafx.util.Subscription;

/// The commands that go back and forward, and those that put a second reader beside the first.
final class Going implements AutoCloseable {

    private final Subscription following;

    Going(Workspace workspace, Desk desk, Readers readers, Shell shell, Commands commands) {
        var mirror = workspace.mirror();
        commands.bind(Command.BACK, () -> desk.active().get().goBack(mirror::holds),
                () -> desk.active().get().trail().leadsBack(mirror::holds));
        commands.bind(Command.FORWARD, () -> desk.active().get().goForward(mirror::holds),
                () -> desk.active().get().trail().leadsForward(mirror::holds));
        commands.bind(Command.BESIDE, () -> {
            desk.split();
            readers.active().focusText();
        }, () -> desk.article().get().isPresent() && !readers.isPair());
        commands.bind(Command.CLOSE_READER, desk::close, readers::isPair);
        commands.bind(Command.SCROLL_LOCK, readers::toggleLock, readers::isPair);
        following = Subscription.combine(desk.place().subscribe(_ -> shell.redrawWays()),
                desk.active().subscribe(_ -> shell.redrawWays()), mirror.listen(_ -> shell.redrawWays()));
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
