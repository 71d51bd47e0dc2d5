package hashiya.app;

import java.nio.file.Path;
import java.util.Map;

/// Where the program keeps what belongs to no workspace.
final class Places {

    private Places() {
    }

    /// The sample workspace: `${XDG_DATA_HOME:-~/.local/share}/hashiya/sample.hashiya`, by the XDG Base Directory
    /// Specification, which asks for an absolute path and says to pass over any other.
    static Path sample(Map<String, String> environment) {
        var home = Path.of(System.getProperty("user.home"), ".local", "share");
        var data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.startsWith("/") ? Path.of(data) : home).resolve("hashiya").resolve("sample.hashiya");
    }
}
