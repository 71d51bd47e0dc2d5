package hashiya.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shows folders in the file manager of the platform.
final class FileManager {

    private static final Logger LOG = LoggerFactory.getLogger(FileManager.class);

    private FileManager() {
    }

    /// Only when the analyst asks for it. Where there is no file manager nothing happens.
    static void show(Path folder) {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var command = system.contains("win") ? "explorer" : system.contains("mac") ? "open" : "xdg-open";
        try {
            new ProcessBuilder(command, folder.toAbsolutePath().toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            LOG.warn("No file manager shows {}", folder, e);
        }
    }
}
