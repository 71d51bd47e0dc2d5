package hashiya.markdown;

import hashiya.model.Id;
import java.util.Optional;

/// What a link is shown as.
///
/// @param words short ones
/// @param name  the whole of what the thing is called
/// @param id    nothing where nothing of that name is there
public record LinkWords(String words, String name, Optional<Id> id) {}
