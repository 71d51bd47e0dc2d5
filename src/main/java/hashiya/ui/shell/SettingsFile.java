package hashiya.ui.shell;

import hashiya.l10n.Language;
import hashiya.paper.PaperSize;
import hashiya.ui.desk.NoteView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the settings are kept between two starts. Losing them costs a preference, so nothing here stops the program.
public final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final double TEXT_SIZE = 20;
    private static final double WIDTH = 1400;
    private static final double HEIGHT = 900;
    private static final double SMALLEST = 300;

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// The file in the place where this platform keeps such things (on Linux after the XDG base directory rules).
    public static SettingsFile ofThisMachine() {
        var home = Path.of(System.getProperty("user.home"));
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var folder = system.contains("win") ? fromEnvironment("APPDATA", home)
                : system.contains("mac") ? home.resolve("Library/Application Support")
                : fromEnvironment("XDG_CONFIG_HOME", home.resolve(".config"));
        return new SettingsFile(folder.resolve("hashiya").resolve("settings.properties"));
    }

    /// What is kept, and what a newcomer gets where nothing is.
    public Settings load() {
        var kept = new Properties();
        if (Files.isRegularFile(file)) {
            try (var in = Files.newBufferedReader(file)) {
                kept.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("The settings in {} cannot be read", file, e);
            }
        }
        return new Settings(
                Language.of(kept.getProperty("language", "")).orElse(Language.of(Locale.getDefault())),
                looks(kept),
                number(kept, "text-size", TEXT_SIZE),
                path(kept.getProperty("workspace", "")),
                noteView(kept.getProperty("note-view", "")),
                paper(kept.getProperty("paper", "")),
                kept.getProperty("library", ""),
                kept.getProperty("imports", ""),
                kept.getProperty("exports", ""),
                Math.max(SMALLEST, number(kept, "width", WIDTH)),
                Math.max(SMALLEST, number(kept, "height", HEIGHT)),
                !kept.getProperty("newcomer", "true").equals("false"));
    }

    public void save(Settings settings) {
        var kept = new Properties();
        kept.setProperty("language", settings.language().tag());
        kept.setProperty("theme", settings.theme().word());
        kept.setProperty("contrast", settings.looks().contrast().name().toLowerCase(Locale.ROOT));
        kept.setProperty("words", String.valueOf(settings.looks().size()));
        kept.setProperty("text-size", String.valueOf(settings.textSize()));
        settings.workspace().ifPresent(path -> kept.setProperty("workspace", path.toString()));
        kept.setProperty("note-view", settings.noteView().name().toLowerCase(Locale.ROOT));
        kept.setProperty("paper", settings.paper().name().toLowerCase(Locale.ROOT));
        kept.setProperty("library", settings.library());
        kept.setProperty("imports", settings.imports());
        kept.setProperty("exports", settings.exports());
        kept.setProperty("width", String.valueOf(settings.width()));
        kept.setProperty("height", String.valueOf(settings.height()));
        kept.setProperty("newcomer", String.valueOf(settings.newcomer()));
        try {
            Files.createDirectories(file.getParent());
            var draft = file.resolveSibling("settings.properties.new");
            try (var out = Files.newBufferedWriter(draft)) {
                kept.store(out, null);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("The settings cannot be kept in {}", file, e);
        }
    }

    private static NoteView noteView(String word) {
        return Arrays.stream(NoteView.values()).filter(each -> each.name().equalsIgnoreCase(word)).findFirst()
                .orElse(NoteView.WRITE);
    }

    private static PaperSize paper(String word) {
        return Arrays.stream(PaperSize.values()).filter(each -> each.name().equalsIgnoreCase(word)).findFirst()
                .orElseGet(() -> PaperSize.usual(Locale.getDefault(Locale.Category.FORMAT)));
    }

    private static Looks looks(Properties kept) {
        var contrast = kept.getProperty("contrast", "").equals("high") ? Looks.Contrast.HIGH : Looks.Contrast.USUAL;
        return new Looks(Theme.of(kept.getProperty("theme", "")).orElse(Theme.LIGHT), contrast,
                (int) number(kept, "words", Looks.USUAL_SIZE));
    }

    private static Path fromEnvironment(String name, Path otherwise) {
        return path(System.getenv().getOrDefault(name, "")).filter(Path::isAbsolute).orElse(otherwise);
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static double number(Properties kept, String key, double otherwise) {
        try {
            var value = Double.parseDouble(kept.getProperty(key, String.valueOf(otherwise)));
            return Double.isFinite(value) ? value : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
