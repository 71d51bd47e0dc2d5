package hashiya.sharing;

import hashiya.export.ExportedFile;

/// A file that would go out.
///
/// @param words what a reader of it can know, where its bytes are no text; else empty
public record Written(ExportedFile file, String words) {

    static Written of(ExportedFile file) {
        return new Written(file, "");
    }
}
