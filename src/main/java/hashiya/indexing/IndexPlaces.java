package hashiya.indexing;

import hashiya.model.Sha256;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Where indexes lie: among what a platform keeps to be quicker, which may be deleted at any time and is in no backup.
public final class IndexPlaces {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path folder;

    private IndexPlaces(Path folder) {
        this.folder = folder;
    }

    /// The place on this machine: `${XDG_CACHE_HOME:-~/.cache}/hashiya/index` on Linux, by the XDG Base Directory
    /// Specification, which asks for an absolute path and says to pass over any other.
    public static IndexPlaces ofThisMachine() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    static IndexPlaces of(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        var caches = name.contains("win") ? named(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                : name.contains("mac") ? home.resolve("Library/Caches")
                : named(environment, "XDG_CACHE_HOME", home.resolve(".cache"));
        return new IndexPlaces(caches.resolve("hashiya").resolve("index"));
    }

    /// Indexes in this folder, whatever the platform.
    public static IndexPlaces in(Path folder) {
        return new IndexPlaces(folder);
    }

    /// The folder of one workspace. The id is what its file says: one that is no UUID leads to no other place.
    Path of(String workspace) {
        return folder.resolve(UUID.matcher(workspace).matches() ? workspace : Sha256.of(workspace).hex());
    }

    private static Path named(Map<String, String> environment, String variable, Path otherwise) {
        var value = environment.getOrDefault(variable, "");
        return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }
}
