package hashiya.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.library.Library;
import hashiya.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The program as it is started, in a process of its own.
@Tag("ui")
class WorkbenchTest {

    @TempDir
    private Path home;
    private Process program;

    @AfterEach
    void end() {
        program.destroyForcibly().onExit().join();
    }

    @Test
    void without_a_name_it_opens_the_sample_and_keeps_it_through_a_kill() throws Exception {
        start("-Dglass.platform=Headless");
        var sample = home.resolve("data/hashiya/sample.hashiya");
        until(() -> Files.exists(sample));
        program.destroyForcibly().onExit().join();
        try (var library = Library.open(sample)) {
            assertEquals(5, library.all(Article.class).size());
            assertTrue(library.verify().stream().allMatch(check -> check.ok()));
        }
        try (var left = Files.list(sample.getParent())) {
            assertFalse(left.anyMatch(each -> each.getFileName().toString().startsWith(".sample")));
        }
    }

    @Test
    void without_a_screen_it_says_so_in_one_sentence() throws Exception {
        start("-Dglass.platform=gtk");
        assertTrue(program.waitFor(60, TimeUnit.SECONDS));
        assertEquals(1, program.exitValue());
        var said = Files.readString(home.resolve("said")).lines()
                .filter(line -> line.startsWith("The window cannot be opened")).toList();
        assertEquals(1, said.size(), Files.readString(home.resolve("said")));
        assertFalse(Files.readString(home.resolve("said")).contains("\tat "));
    }

    private void start(String platform) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(java, platform, "-Dprism.order=sw", "-Duser.language=en",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                "hashiya.app.Main"));
        var environment = builder.environment();
        environment.put("XDG_DATA_HOME", home.resolve("data").toString());
        environment.put("XDG_CONFIG_HOME", home.resolve("config").toString());
        environment.put("XDG_STATE_HOME", home.resolve("state").toString());
        environment.put("HASHIYA_LANG", "en");
        environment.remove("DISPLAY");
        environment.remove("WAYLAND_DISPLAY");
        builder.redirectErrorStream(true).redirectOutput(home.resolve("said").toFile());
        program = builder.start();
    }

    private static void until(Callable<Boolean> so) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, so);
    }
}
