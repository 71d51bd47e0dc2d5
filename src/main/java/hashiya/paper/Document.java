package hashiya.paper;

import hashiya.l10n.Messages;
import java.util.List;

/// All that is to be printed of one article, before it has lines and pages.
///
/// @param name  as the head of every page shows it
/// @param words of everything that is neither the article's nor the analyst's
record Document(String name, List<Block> blocks, Passages passages, Messages words) { }
