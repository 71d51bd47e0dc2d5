package hashiya.ui.tags;

import hashiya.library.WantedTag;
import hashiya.model.Tag;
import hashiya.model.TagSet;

/// What can be taken while a highlight is tagged by typing.
sealed interface TagChoice {

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

    WantedTag wanted();
}
