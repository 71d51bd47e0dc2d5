package hashiya.ui.articles;

import hashiya.model.TagId;
import java.util.Set;

/// What the analyst has put into an article.
///
/// @param highlights how many passages are highlighted in its text
/// @param claims     how many claims are made in it
/// @param notes      how many notes are on it and on its passages
/// @param tags       of its highlights
record Tally(int highlights, int claims, int notes, Set<TagId> tags) {

    static final Tally NOTHING = new Tally(0, 0, 0, Set.of());
}
