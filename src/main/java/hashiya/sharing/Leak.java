package hashiya.sharing;

import hashiya.model.Id;

/// Something hidden that still stands in what would go out.
///
/// @param path    of the file, within the folder
/// @param line    from 1; 0 where it stands in the name of the file
/// @param what    the source or the highlight that is hidden
/// @param excerpt what stands there, with a little of what is around it, on one line
/// @param sure    whether it names it beyond doubt; else it is a part of a name, which may mean anybody
public record Leak(String path, int line, Id what, String excerpt, boolean sure) {
}
