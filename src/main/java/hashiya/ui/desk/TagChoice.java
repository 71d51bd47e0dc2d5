package hashiya.ui.desk;

import hashiya.library.WantedTag;
import hashiya.model.Tag;
import hashiya.model.TagSet;

/// What can be taken while highlights are tagged by typing.
public sealed interface TagChoice {

    record Known(Tag tag) implements TagChoice {
        @Override
        public TagSet set() {
            return tag.set();
        }

        @Override
        public WantedTag wanted() {
            return new WantedTag.Known(tag.id());
        }
    }

    /// A tag that is created by taking it.
    ///
    /// @param path its path as it will be
    record New(Tag.Draft draft, String path) implements TagChoice {
        @Override
        public TagSet set() {
            return draft.set();
        }

        @Override
        public WantedTag wanted() {
            return new WantedTag.New(draft);
        }
    }

    TagSet set();

    /// `#rrggbb`
    default String colour() {
        return switch (this) {
            case Known(var tag) -> tag.colour();
            case New(var draft, _) -> draft.colour();
        };
    }

    WantedTag wanted();
}
