package hashiya.sharing;

import hashiya.model.Id;
import java.util.Optional;

/// Something hidden that still stands in what would go out.
///
/// @param path   of the file, within the folder
/// @param line   from 1; 0 where it stands in the name of the file
/// @param seen   what stands there
/// @param whence where in the workspace it comes from, as far as it is known
public record Leak(String path, int line, Seen seen, Optional<Whence> whence) {

    /// What stands at a place.
    ///
    /// @param what    the source or the highlight that is hidden
    /// @param excerpt with a little of what is around it, on one line
    /// @param context by which the same place is known elsewhere
    /// @param sure    whether it names it beyond doubt; else it is a part of a name, which may mean anybody
    public record Seen(Id what, String excerpt, Context context, boolean sure) {}

    public Id what() {
        return seen.what;
    }

    public String excerpt() {
        return seen.excerpt;
    }

    public boolean sure() {
        return seen.sure;
    }

    Leak from(Optional<Whence> place) {
        return new Leak(path, line, seen, place);
    }
}
