package hashiya.ui.imports;

import hashiya.work.Background;
import hashiya.work.Tender;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at one folder while it is switched on, or once when it is asked to, and hands over the files that are
/// complete. Off until somebody switches it on. It is asked on the screen's thread, and answers there.
public final class Watching implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);
    private static final long EVERY_MILLISECONDS = 2_000;

    private final AtomicReference<Optional<WatchedFolder>> folder = new AtomicReference<>(Optional.empty());
    private final AtomicBoolean isOn = new AtomicBoolean();
    private final AtomicBoolean isAsked = new AtomicBoolean();
    private final AtomicBoolean isTroubled = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<Optional<Path>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Background background;
    private final Consumer<List<Path>> onFound;
    private final Consumer<Path> onTrouble;
    private final Tender tender;

    /// @param onFound   hears of new files that are complete
    /// @param onTrouble hears once that the folder cannot be looked at
    public Watching(Background background, Consumer<List<Path>> onFound, Consumer<Path> onTrouble) {
        this.background = background;
        this.onFound = onFound;
        this.onTrouble = onTrouble;
        tender = new Tender("hashiya-watch", this::look);
        background.every(EVERY_MILLISECONDS, this::tick);
    }

    /// The folder that is watched now, or nothing while it is off.
    public ReadOnlyObjectProperty<Optional<Path>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Watches this folder from now on, or none.
    public void watch(Optional<ImportHabits.Watch> watch) {
        var wanted = watch.map(ImportHabits.Watch::folder);
        if (!folder.get().map(WatchedFolder::folder).equals(wanted)) {
            folder.set(wanted.map(WatchedFolder::new));
            isAsked.set(false);
            isTroubled.set(false);
        }
        isOn.set(watch.filter(ImportHabits.Watch::isOn).isPresent());
        shown.set(wanted.filter(_ -> isOn.get()));
        tick();
    }

    /// Looks once, also while it is off, until all that lies in the folder is complete.
    public void lookNow() {
        isAsked.set(true);
        isTroubled.set(false);
        tick();
    }

    @Override
    public void close() {
        watch(Optional.empty());
        tender.close();
    }

    private void tick() {
        if (isOn.get() || isAsked.get()) {
            tender.wake();
        }
    }

    private void look() {
        var looking = folder.get();
        if (looking.isEmpty()) {
            return;
        }
        try {
            var look = looking.get().look();
            isTroubled.set(false);
            if (!look.isWaiting()) {
                isAsked.set(false);
            }
            if (!look.complete().isEmpty()) {
                answer(looking, () -> onFound.accept(look.complete()));
            }
        } catch (IOException e) {
            LOG.warn("Cannot look at {}", looking.get().folder(), e);
            isAsked.set(false);
            if (!isTroubled.getAndSet(true)) {
                answer(looking, () -> onTrouble.accept(looking.get().folder()));
            }
        }
    }

    /// What was found for one workspace is not meant for the next.
    private void answer(Optional<WatchedFolder> looked, Runnable answer) {
        background.screen().execute(() -> {
            if (folder.get().equals(looked)) {
                answer.run();
            }
        });
    }
}
