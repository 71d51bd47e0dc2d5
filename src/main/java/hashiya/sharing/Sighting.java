package hashiya.sharing;

import hashiya.model.Id;
import hashiya.text.TextRange;

/// Something hidden that stands in a text.
///
/// @param range in UTF-16 units of the text
/// @param what  the source or the highlight that is hidden
/// @param sure  whether it names it beyond doubt
record Sighting(TextRange range, Id what, boolean sure) {
}
