package hashiya.app;

import hashiya.library.Library;
import hashiya.sample.Sample;
import hashiya.ui.control.Typeface;
import hashiya.ui.shell.Settings;
import hashiya.ui.shell.SettingsFile;
import hashiya.ui.shell.Window;
import hashiya.ui.shell.WorkspaceSource;
import hashiya.work.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The program with a window, from start to end.
final class Workbench {

    private static final Logger LOG = LoggerFactory.getLogger(Workbench.class);

    private final SettingsFile settingsFile;
    private final Path sample;
    private final CountDownLatch over = new CountDownLatch(1);

    /// @param sample where the sample workspace is kept, or will be
    Workbench(SettingsFile settingsFile, Path sample) {
        this.settingsFile = settingsFile;
        this.sample = sample;
    }

    /// Shows the window and returns when it is closed.
    ///
    /// @param workspace the file to open; without one, the workspace that was open last, and at first the sample
    /// @throws IllegalStateException if there is no screen to show it on, or the window cannot be built
    void run(Optional<Path> workspace) throws InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> LOG.error("Uncaught in {}", thread.getName(), e));
        var trouble = new AtomicReference<Optional<Throwable>>(Optional.empty());
        try {
            Platform.startup(() -> {
                try {
                    show(workspace);
                } catch (RuntimeException | Error e) {
                    trouble.set(Optional.of(e));
                    over.countDown();
                }
            });
        } catch (RuntimeException | LinkageError e) {
            throw new IllegalStateException("No screen", e);
        }
        over.await();
        trouble.get().ifPresent(e -> {
            throw new IllegalStateException("No window", e);
        });
    }

    private void show(Optional<Path> workspace) {
        var repair = LinuxTextRepair.install();
        Typeface.loadAll();
        var background = new Background(Platform::runLater);
        var settings = settingsFile.load();
        var stage = new Stage();
        var window = new Window(stage, background, settings, settingsFile::save);
        stage.setOnHidden(_ -> {
            window.close();
            background.close();
            over.countDown();
        });
        repair.messageKey().ifPresent(window::warnAtStart);
        window.open(workspace.map(WorkspaceSource::existing).orElseGet(() -> usual(settings)));
    }

    private WorkspaceSource usual(Settings settings) {
        return settings.workspace().filter(Files::isRegularFile).map(WorkspaceSource::existing)
                .orElseGet(() -> new WorkspaceSource(sample, this::sample));
    }

    /// Builds the sample beside its place and moves it there, so that half of it is never taken for the whole.
    private Library sample() throws IOException {
        if (!Files.exists(sample)) {
            Files.createDirectories(sample.getParent());
            var draft = Files.createTempDirectory(sample.getParent(), ".sample");
            try {
                try (var library = Library.create(draft.resolve(sample.getFileName()))) {
                    Sample.build(library);
                }
                Files.move(draft.resolve(sample.getFileName()), sample);
            } finally {
                Files.deleteIfExists(draft.resolve(sample.getFileName()));
                Files.deleteIfExists(draft);
            }
        }
        return Library.open(sample);
    }
}
