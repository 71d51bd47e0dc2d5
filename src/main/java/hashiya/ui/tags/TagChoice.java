package hashiya.ui.tags;

import hashiya.model.Tag;

/// What can be taken while a highlight is tagged by typing.
sealed interface TagChoice {

    record Known(Tag tag) implements TagChoice {}

    /// A tag that is created by taking it.
    ///
    /// @param path its path as it will be
    record New(Tag.Draft draft, String path) implements TagChoice {}
}
