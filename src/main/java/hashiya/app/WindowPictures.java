package hashiya.app;

import hashiya.cli.Pictures;
import hashiya.library.Library;
import hashiya.model.Attribution;
import hashiya.model.Highlight;
import hashiya.ui.control.Typeface;
import hashiya.ui.desk.PanelName;
import hashiya.ui.desk.Reading;
import hashiya.ui.shell.Command;
import hashiya.ui.shell.Settings;
import hashiya.ui.shell.Window;
import hashiya.ui.shell.WorkspaceSource;
import hashiya.work.Background;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Draws the real window into a picture.
final class WindowPictures implements Pictures {

    private static final double TEXT_SIZE = 20;
    private static final long PATIENCE_SECONDS = 60;
    /// A view reads, and on the answer reads again: after so many turns of the queue everything is there.
    private static final int TURNS = 8;
    /// Screens drawn before the picture is taken, for what lays itself out step by step.
    private static final int FRAMES = 6;

    private record Claimed(Attribution attribution, Highlight passage) {}

    private final AtomicBoolean started = new AtomicBoolean();
    private final AtomicReference<Optional<Throwable>> failure = new AtomicReference<>(Optional.empty());

    @Override
    public byte[] draw(Library library, Picture wanted) throws IOException {
        start();
        library.readInPassing();
        var picture = new CompletableFuture<byte[]>();
        var selected = firstClaimed(library, wanted);
        Platform.runLater(() -> begin(library, wanted, selected, picture));
        try {
            var bytes = picture.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (failure.get().isPresent()) {
                throw new IOException("The window has a fault: " + wanted, failure.get().get());
            }
            return bytes;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IOException("The window was not drawn: " + wanted, e);
        }
    }

    private void start() {
        if (!started.getAndSet(true)) {
            // Nobody is to see the window, and there may be no screen.
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            Platform.startup(() -> {
                Platform.setImplicitExit(false);
                Thread.currentThread().setUncaughtExceptionHandler((_, e) -> failure.set(Optional.of(e)));
                LinuxTextRepair.install();
                Typeface.loadAll();
            });
        }
    }

    private void begin(Library library, Picture wanted, Optional<Claimed> selected,
            CompletableFuture<byte[]> picture) {
        var background = new Background(Platform::runLater);
        var theme = hashiya.ui.shell.Theme.valueOf(wanted.theme().name());
        var settings = new Settings(wanted.language(), theme, TEXT_SIZE, Optional.empty(), wanted.size().width(),
                wanted.size().height(), false);
        var stage = new Stage();
        var window = new Window(stage, background, settings, _ -> { });
        window.open(new WorkspaceSource(library.file(), () -> library));
        // Before its first paint a window shows nothing of what the background has brought.
        window.whenDrawn(() -> turn(background, TURNS, picture, () -> {
            PanelName.of(wanted.panel().name().toLowerCase(Locale.ROOT)).ifPresent(window.desk().panel()::set);
            window.desk().beside().ifPresent(Reading::close);
            window.desk().open(wanted.article());
            selected.ifPresent(claimed -> select(window, wanted.panel(), claimed));
            if (wanted.panel() == Panel.BOARD) {
                window.commands().run(Command.BOARD);
            }
            turn(background, TURNS, picture, () -> take(window.scene(), picture, () -> {
                window.release();
                stage.hide();
                background.close();
            }));
        }));
    }

    /// The attribution whose passage stands first in the article: what a picture shows as selected.
    private static Optional<Claimed> firstClaimed(Library library, Picture wanted) {
        var passages = library.highlights(wanted.article()).stream()
                .collect(Collectors.toMap(Highlight::id, Function.identity()));
        return library.all(Attribution.class).stream().filter(each -> passages.containsKey(each.passage()))
                .map(each -> new Claimed(each, passages.get(each.passage())))
                .min(Comparator.comparing(each -> each.passage().range().start()));
    }

    /// A claim is pictured with its passage in view; the other panels with the article from its beginning.
    private static void select(Window window, Panel panel, Claimed claimed) {
        if (panel == Panel.CLAIMS) {
            window.desk().claim().set(Optional.of(claimed.attribution().claim()));
            window.desk().open(claimed.passage());
        } else {
            window.desk().highlight().set(Optional.of(claimed.passage().id()));
        }
    }

    /// Goes on once the queue of the background has been run through so many times.
    private static void turn(Background background, int turns, CompletableFuture<byte[]> picture, Runnable then) {
        if (turns == 0) {
            guarded(picture, then);
        } else {
            background.run(() -> turns, left -> turn(background, left - 1, picture, then),
                    picture::completeExceptionally);
        }
    }

    private static void take(Scene scene, CompletableFuture<byte[]> picture, Runnable after) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == FRAMES) {
                    stop();
                    guarded(picture, () -> picture.complete(png(scene.snapshot(null))));
                    after.run();
                }
            }
        }.start();
    }

    private static void guarded(CompletableFuture<byte[]> picture, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            picture.completeExceptionally(e);
        }
    }

    private static byte[] png(Image image) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pixels = image.getPixelReader();
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(copy, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
