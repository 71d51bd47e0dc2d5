package hashiya.export;

import java.util.List;

/// One file of an export, before it is on disk.
///
/// @param path relative to the export's folder, its steps parted by `/`, such as `claims/C-017 title.md`
/// @param text the whole file; goes out as UTF-8 without a byte order mark
public record ExportedFile(String path, String text) {

    /// @throws IllegalArgumentException if the path could lead out of the folder
    public ExportedFile {
        var steps = List.of(path.split("/", -1));
        if (steps.contains("") || steps.contains(".") || steps.contains("..") || path.contains("\\")) {
            throw new IllegalArgumentException("Not a path inside a folder: " + path);
        }
        if (text.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("Lines end in LF: " + path);
        }
    }
}
