package hashiya.ui.desk;

import hashiya.claims.Stories;
import hashiya.stories.StoryKeeper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// Finds out which articles are printings of one story once somebody wants to know, and keeps it up for all who do: all
/// of it is long work, behind an import that is under way. FX thread only.
public final class Printings {

    private final Workspace workspace;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Consumer<Stories>> asking = new ArrayList<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private Optional<StoryKeeper> keeper = Optional.empty();
    private boolean underWay;
    private boolean found;

    Printings(Workspace workspace) {
        this.workspace = workspace;
    }

    /// As far as they are known.
    public Stories stories() {
        return keeper.map(StoryKeeper::stories).orElse(Stories.NONE);
    }

    /// Calls the listener when the stories may be others.
    public Subscription listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Somebody wants to know. Who stopped it the last time and asks again is answered.
    ///
    /// @param name what the work is called in the status line
    public void want(String name) {
        if (!found && !underWay) {
            underWay = true;
            var known = keeper.orElseGet(() -> keep(name));
            workspace.start(name, progress -> {
                try {
                    return known.fill(progress);
                } finally {
                    workspace.background().screen().execute(() -> underWay = false);
                }
            }, _ -> found());
        }
    }

    /// The same, and goes on with what is found; at once where it is known.
    public void ask(String name, Consumer<Stories> then) {
        if (found) {
            then.accept(stories());
        } else {
            asking.add(then);
            want(name);
        }
    }

    void close() {
        keeper.ifPresent(StoryKeeper::close);
    }

    private StoryKeeper keep(String name) {
        var fresh = new StoryKeeper(workspace.library());
        keeper = Optional.of(fresh);
        fresh.onPending(() -> refresh(name, fresh));
        return fresh;
    }

    private void found() {
        found = true;
        tell();
        var answered = List.copyOf(asking);
        asking.clear();
        answered.forEach(each -> each.accept(stories()));
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /// Asked for with every change, done once for all that came meanwhile.
    private void refresh(String name, StoryKeeper known) {
        if (waiting.compareAndSet(false, true)) {
            workspace.start(name, _ -> {
                waiting.set(false);
                return known.refresh();
            }, changed -> {
                if (changed) {
                    tell();
                }
            });
        }
    }
}
