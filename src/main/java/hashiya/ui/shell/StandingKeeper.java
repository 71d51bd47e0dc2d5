package hashiya.ui.shell;

import hashiya.model.Standing;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Keeps what stands open whenever it has rested for a moment, so that it comes back also after a crash.
final class StandingKeeper implements AutoCloseable {

    private static final Duration REST = Duration.seconds(2);

    private final PauseTransition rest = new PauseTransition(REST);
    private final Workspace workspace;
    private final Desk desk;
    private final Subscription watching;
    private Standing kept = Standing.NOTHING;

    StandingKeeper(Workspace workspace, Desk desk) {
        this.workspace = workspace;
        this.desk = desk;
        rest.setOnFinished(_ -> keep());
        watching = desk.watch(rest::playFromStart);
    }

    /// Whoever closes the workspace keeps what stood open last.
    @Override
    public void close() {
        watching.unsubscribe();
        rest.stop();
    }

    private void keep() {
        var standing = desk.standing();
        if (!standing.equals(kept)) {
            kept = standing;
            workspace.read(library -> {
                library.keep(standing);
                return standing;
            }, _ -> { });
        }
    }
}
