package hashiya.ui.desk;

import hashiya.model.ArticleId;
import hashiya.text.TextRange;
import java.util.Optional;

/// Where the reader is asked to go.
///
/// @param range what to bring into view; nothing means wherever the article was left
/// @param visit counts the visits, so that going to the same place twice is two visits
public record Place(ArticleId article, Optional<TextRange> range, long visit) {}
