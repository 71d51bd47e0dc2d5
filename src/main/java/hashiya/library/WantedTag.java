package hashiya.library;

import hashiya.model.Tag;
import hashiya.model.TagId;

/// A tag as it is picked by typing: one that is there, or one to be created in the same step.
public sealed interface WantedTag {

    record Known(TagId id) implements WantedTag {}

    record New(Tag.Draft draft) implements WantedTag {}
}
