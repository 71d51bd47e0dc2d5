package hashiya.ui.articles;

import hashiya.claims.Stories;
import hashiya.stories.StoryKeeper;
import hashiya.ui.desk.Workspace;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// Finds out which articles are printings of one story once somebody wants to know, and keeps it up: all of it is long
/// work, behind an import that is under way.
final class Printings implements AutoCloseable {

    private final Workspace workspace;
    private final String name;
    private final Runnable onFound;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private Optional<StoryKeeper> keeper = Optional.empty();

    /// @param name    what the work is called in the status line
    /// @param onFound is told when the stories may be others
    Printings(Workspace workspace, String name, Runnable onFound) {
        this.workspace = workspace;
        this.name = name;
        this.onFound = onFound;
    }

    /// As far as they are known.
    Stories stories() {
        return keeper.map(StoryKeeper::stories).orElse(Stories.NONE);
    }

    /// Somebody wants to know.
    void want() {
        if (keeper.isEmpty()) {
            var fresh = new StoryKeeper(workspace.library());
            keeper = Optional.of(fresh);
            fresh.onPending(() -> refresh(fresh));
            workspace.start(name, fresh::fill, _ -> onFound.run());
        }
    }

    @Override
    public void close() {
        keeper.ifPresent(StoryKeeper::close);
    }

    /// Asked for with every change, done once for all that came meanwhile.
    private void refresh(StoryKeeper known) {
        if (waiting.compareAndSet(false, true)) {
            workspace.start(name, _ -> {
                waiting.set(false);
                return known.refresh();
            }, changed -> {
                if (changed) {
                    onFound.run();
                }
            });
        }
    }
}
