package hashiya.export;

import java.util.List;

/// What an export did to its folder, by paths relative to it, each list sorted.
///
/// @param written   new, or with a new content
/// @param unchanged already there with the very same bytes
/// @param removed   from an earlier export, and no longer part of this one
public record Written(List<String> written, List<String> unchanged, List<String> removed) {

    public Written {
        written = written.stream().sorted().toList();
        unchanged = unchanged.stream().sorted().toList();
        removed = removed.stream().sorted().toList();
    }

    /// How many files of this export are now in the folder.
    public int files() {
        return written.size() + unchanged.size();
    }
}
