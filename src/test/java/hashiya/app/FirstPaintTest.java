package hashiya.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a start of the program loads before its window is drawn for the first time, in a process of its own.
@Tag("ui")
class FirstPaintTest {

    private static final Pattern LOADED = Pattern.compile("\\S*\\[class,load\\S* (\\S+).*");
    private static final Pattern HEAVY = Pattern.compile("(com\\.fasterxml\\.jackson|picocli|org\\.controlsfx|atlantafx"
            + "|org\\.kordamp|org\\.commonmark|org\\.apache|javafx\\.scene\\.control|javafx\\.css\\.CssParser"
            + "|hashiya\\.ui\\.(?!control\\.|desk\\.|shell\\.)).*");

    @TempDir
    private Path home;

    @Test
    void the_window_is_drawn_before_anything_heavy_is_loaded() throws Exception {
        var program = start();
        try {
            assertTrue(program.waitFor(60, TimeUnit.SECONDS));
        } finally {
            program.destroyForcibly().onExit().join();
        }
        var classes = Files.readAllLines(home.resolve("said")).stream().map(LOADED::matcher)
                .filter(each -> each.matches()).map(each -> each.group(1)).toList();
        var drawn = classes.indexOf(Drawn.class.getName());
        assertTrue(drawn > 0, Files.readString(home.resolve("said")));
        var before = classes.subList(0, drawn);
        assertTrue(before.contains("hashiya.ui.shell.OpeningView"), "The program's own window was not drawn");
        assertEquals(List.of(), before.stream().filter(HEAVY.asMatchPredicate()).toList());
        // What is looked for is looked for by its right name: the rest of the start brings it.
        assertTrue(classes.stream().anyMatch(HEAVY.asMatchPredicate()));
    }

    private Process start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(java, "-Dglass.platform=Headless", "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED", "-Xlog:class+load:stdout:tags", "-cp",
                System.getProperty("java.class.path"), Probe.class.getName()));
        List.of("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")
                .forEach(each -> builder.environment().put(each, home.resolve(each).toString()));
        return builder.redirectErrorStream(true).redirectOutput(home.resolve("said").toFile()).start();
    }

    /// Stands in the list of loaded classes where the window was drawn.
    static final class Drawn {

        static void mark() {
            // Its loading is the mark.
        }
    }

    /// The program, and somebody who looks at its window and ends it once the article is there.
    static final class Probe {

        public static void main(String... arguments) throws InterruptedException {
            new Thread(() -> Main.main()).start();
            while (true) {
                try {
                    Platform.runLater(Probe::watch);
                    return;
                } catch (IllegalStateException e) {
                    // There is no toolkit yet.
                    Thread.onSpinWait();
                }
            }
        }

        private static void watch() {
            Window.getWindows().addListener((ListChangeListener<Window>) change ->
                    look(change.getList().getFirst().getScene()));
            Window.getWindows().forEach(each -> look(each.getScene()));
        }

        private static void look(Scene scene) {
            scene.addPostLayoutPulseListener(() -> {
                Drawn.mark();
                if (scene.lookup("#reader-title") != null) {
                    new Thread(() -> System.exit(0)).start();
                }
            });
            Platform.requestNextPulse();
        }
    }
}
