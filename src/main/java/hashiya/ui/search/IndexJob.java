package hashiya.ui.search;

import hashiya.indexing.IndexState;
import hashiya.indexing.IndexState.Phase;
import hashiya.indexing.WorkspaceIndex;
import hashiya.work.Background;
import hashiya.work.Job;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Shows in the status line how far the index is, while that takes long enough to be seen, and stops it there.
final class IndexJob {

    /// Fewer things are in before anybody could read that they are not.
    private static final long NOTEWORTHY = 500;

    private final Background background;
    private final WorkspaceIndex index;
    private final String name;
    private Optional<Job> job = Optional.empty();

    IndexJob(Background background, WorkspaceIndex index, String name) {
        this.background = background;
        this.index = index;
        this.name = name;
    }

    /// On whichever thread brings it about.
    synchronized void hear(IndexState state) {
        var isBusy = state.phase() == Phase.REBUILDING || state.phase() == Phase.CATCHING_UP;
        if (!isBusy) {
            over();
        } else if (job.isPresent() || state.total() - state.done() > NOTEWORTHY) {
            job = job.or(() -> Optional.of(background.show(name)));
            try {
                job.get().at(state.done(), state.total());
            } catch (CancellationException e) {
                index.cancel();
            }
        }
    }

    synchronized void over() {
        job.ifPresent(Job::over);
        job = Optional.empty();
    }
}
