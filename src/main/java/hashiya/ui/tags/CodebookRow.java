package hashiya.ui.tags;

import hashiya.model.Tag;
import hashiya.model.TagSet;

/// One row of the codebook's tree.
sealed interface CodebookRow {

    TagSet set();

    /// The head of a set, which stands still.
    record Head(TagSet set) implements CodebookRow {}

    /// @param uses   of the tag, or of its whole branch where it is folded
    /// @param folded whether there are tags below it that are not shown
    record Entry(Tag tag, Uses uses, boolean folded) implements CodebookRow {
        @Override
        public TagSet set() {
            return tag.set();
        }
    }
}
