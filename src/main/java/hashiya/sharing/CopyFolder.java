package hashiya.sharing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a copy goes: a folder of its own.
///
/// Beside the files of an earlier export, or in a folder whose list of files still has their names, whoever gets the
/// copy would get the names with it.
public final class CopyFolder {

    private CopyFolder() {
    }

    /// Whether it can take a copy: it is not there yet, or there is nothing in it.
    public static boolean isFree(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }
}
