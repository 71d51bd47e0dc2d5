package hashiya.ui.tags;

import hashiya.model.Tag;
import hashiya.model.TagSet;

/// One row of the codebook's tree.
sealed interface CodebookRow {

    TagSet set();

    /// The head of a set, which stands still.
    record Head(TagSet set) implements CodebookRow {}

    record Entry(Tag tag, Uses uses) implements CodebookRow {
        @Override
        public TagSet set() {
            return tag.set();
        }
    }
}
