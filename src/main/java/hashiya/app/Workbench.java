package hashiya.app;

import hashiya.indexing.IndexPlaces;
import hashiya.library.Library;
import hashiya.sample.Sample;
import hashiya.ui.control.Typeface;
import hashiya.ui.shell.Settings;
import hashiya.ui.shell.SettingsFile;
import hashiya.ui.shell.Window;
import hashiya.ui.shell.WorkspaceSource;
import hashiya.work.Ahead;
import hashiya.work.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;

/// The program with a window, from start to end.
final class Workbench {

    /// What is there when the toolkit has started.
    private record Kept(SettingsFile file, Settings settings, LinuxTextRepair.Outcome repair) {}

    private final Callable<SettingsFile> beginning;
    private final Path sample;
    private final CountDownLatch over = new CountDownLatch(1);

    /// @param beginning what can be done while the toolkit starts: it begins the log and says where the settings are
    /// @param sample    where the sample workspace is kept, or will be
    Workbench(Callable<SettingsFile> beginning, Path sample) {
        this.beginning = beginning;
        this.sample = sample;
    }

    /// Shows the window and returns when it is closed.
    ///
    /// @param workspace the file to open; without one, the workspace that was open last, and at first the sample
    /// @throws IllegalStateException if there is no screen to show it on, or the window cannot be built; there is a log
    /// then
    void run(Optional<Path> workspace) throws InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler((thread, e) ->
                LoggerFactory.getLogger(Workbench.class).error("Uncaught in {}", thread.getName(), e));
        var kept = Ahead.begin(() -> {
            var file = beginning.call();
            var repair = LinuxTextRepair.install();
            Typeface.loadAll();
            return new Kept(file, file.load(), repair);
        });
        var trouble = new AtomicReference<Optional<Throwable>>(Optional.empty());
        try {
            Platform.startup(() -> {
                try {
                    show(kept.result(), workspace);
                } catch (Exception | Error e) {
                    trouble.set(Optional.of(e));
                    over.countDown();
                }
            });
        } catch (RuntimeException | LinkageError e) {
            trouble.set(Optional.of(e));
            over.countDown();
        }
        over.await();
        if (trouble.get().isPresent()) {
            kept.finish();
            throw new IllegalStateException("No window", trouble.get().get());
        }
    }

    /// Nothing here but what the first picture of the window shows: the rest follows behind it.
    private void show(Kept kept, Optional<Path> workspace) {
        var background = new Background(Platform::runLater);
        var stage = new Stage();
        var window = new Window(stage, background, kept.settings, kept.file::save);
        window.indexIn(IndexPlaces.ofThisMachine());
        window.showFoldersBy(FileManager::show);
        stage.setOnHidden(_ -> {
            window.close();
            background.close();
            over.countDown();
        });
        kept.repair.messageKey().ifPresent(window::warnAtStart);
        window.open(workspace.map(WorkspaceSource::existing).orElseGet(() -> usual(kept.settings)));
    }

    private WorkspaceSource usual(Settings settings) {
        return settings.workspace().filter(Files::isRegularFile).map(WorkspaceSource::existing)
                .orElseGet(() -> new WorkspaceSource(sample, this::sample));
    }

    /// Builds the sample beside its place and moves it there, so that half of it is never taken for the whole. The move
    /// comes last: whoever sees the sample sees nothing of the draft any more.
    private Library sample() throws IOException {
        if (!Files.exists(sample)) {
            Files.createDirectories(sample.getParent());
            var draft = sample.resolveSibling(".sample-" + UUID.randomUUID().toString().substring(0, 8) + ".hashiya");
            try {
                try (var library = Library.create(draft)) {
                    Sample.build(library);
                }
                Files.move(draft, sample);
            } finally {
                Files.deleteIfExists(draft);
            }
        }
        return Library.open(sample);
    }
}
