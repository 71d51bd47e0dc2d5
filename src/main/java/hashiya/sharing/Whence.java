package hashiya.sharing;

import hashiya.model.Id;
import hashiya.text.TextRange;
import java.util.Optional;

/// A place in the workspace that a leak comes from.
///
/// @param id    of the article, the note, the claim or whatever the words belong to
/// @param range in the text of the article, in UTF-16 units; nothing where they are no part of a text
public record Whence(Id id, Optional<TextRange> range) {
}
