package hashiya.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class LinuxTextRepairTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void without_the_repair_javafx_cannot_wrap_arabic() throws Exception {
        // The day this fails, JavaFX is mended and the repair can go.
        assertTrue(failures("without") > 0);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void with_the_repair_every_seed_wraps_at_every_width() throws Exception {
        assertEquals(0, failures("with"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void the_repair_alone_is_enough_where_text_cannot_be_shaped_with_harfbuzz() throws Exception {
        assertEquals(0, failures("unshaped"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_javafx_without_the_map_is_told_to_the_caller_and_nothing_breaks() {
        assertEquals(LinuxTextRepair.Outcome.IMPOSSIBLE, LinuxTextRepair.install("com.sun.javafx.text.Gone"));
        assertEquals(LinuxTextRepair.Outcome.IMPOSSIBLE, LinuxTextRepair.install("java.lang.String"));
    }

    @Test
    void its_sentence_exists_in_both_languages() {
        var key = LinuxTextRepair.Outcome.IMPOSSIBLE.messageKey().orElseThrow();
        for (var language : Language.values()) {
            assertTrue(new Messages(language).text(key).contains("JavaFX"));
        }
        assertTrue(LinuxTextRepair.Outcome.INSTALLED.messageKey().isEmpty());
    }

    /// In a process of its own: the repair outlives the test, and a layout that failed spoils the next ones.
    private static long failures(String how) throws IOException, InterruptedException {
        var command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                WrappedArabic.Start.class.getName(), how);
        var process = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), output);
        return Long.parseLong(output.strip());
    }
}
