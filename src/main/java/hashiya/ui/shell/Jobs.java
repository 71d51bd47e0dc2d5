package hashiya.ui.shell;

import hashiya.work.Background;
import hashiya.work.Job;
import java.util.HashSet;
import java.util.Set;

/// The long work that is under way.
final class Jobs {

    private final Set<Job> running = new HashSet<>();

    Jobs(Background background) {
        background.watch((job, state) -> {
            if (state.over()) {
                running.remove(job);
            } else {
                running.add(job);
            }
        });
    }

    void cancel() {
        running.forEach(Job::cancel);
    }
}
