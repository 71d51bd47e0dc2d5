package hashiya.paper;

import hashiya.l10n.Messages;
import java.util.List;

/// All that is to be printed of one article, before it has lines and pages.
///
/// @param name     as the head of every page shows it
/// @param language of the article, by its BCP 47 tag
/// @param ways     to its headings, passages and claims, in reading order
/// @param words    of everything that is neither the article's nor the analyst's
/// @param marking  at the head and the foot of every page; empty where nothing is
record Document(String name, String language, List<Block> blocks, List<Way> ways, Passages passages, Messages words,
        String marking) {

    /// A way to a block, as a table of contents shows it.
    ///
    /// @param depth 0 at the top; at most one deeper than the way before
    record Way(int block, int depth, String words) { }

    Document marked(String changed) {
        return new Document(name, language, blocks, ways, passages, words, changed);
    }
}
