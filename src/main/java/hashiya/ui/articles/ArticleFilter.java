package hashiya.ui.articles;

import hashiya.model.ReadState;
import hashiya.model.TagId;
import hashiya.text.Folding;
import hashiya.text.PartialDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which articles are listed: those that meet every condition that is set.
///
/// @param words  folded; each stands somewhere in the facts
/// @param outlet spelled as in the facts
/// @param from   the first day, month or year; unknown means no limit
/// @param to     the last day, month or year, all of it
/// @param tags   at least one of them is on a highlight; none means any
record ArticleFilter(List<String> words, Optional<String> outlet, PartialDate from, PartialDate to, Set<TagId> tags,
        Optional<ReadState> state) {

    static final ArticleFilter NONE = new ArticleFilter(List.of(), Optional.empty(), PartialDate.UNKNOWN,
            PartialDate.UNKNOWN, Set.of(), Optional.empty());

    ArticleFilter withText(String text) {
        var folded = Arrays.stream(Folding.fold(text).text().split("\\s+")).filter(each -> !each.isBlank()).toList();
        return new ArticleFilter(folded, outlet, from, to, tags, state);
    }

    ArticleFilter withOutlet(Optional<String> changed) {
        return new ArticleFilter(words, changed, from, to, tags, state);
    }

    ArticleFilter withFrom(PartialDate changed) {
        return new ArticleFilter(words, outlet, changed, to, tags, state);
    }

    ArticleFilter withTo(PartialDate changed) {
        return new ArticleFilter(words, outlet, from, changed, tags, state);
    }

    ArticleFilter withTags(Set<TagId> changed) {
        return new ArticleFilter(words, outlet, from, to, changed, state);
    }

    ArticleFilter withState(Optional<ReadState> changed) {
        return new ArticleFilter(words, outlet, from, to, tags, changed);
    }

    boolean lets(ArticleRow row) {
        return state.filter(each -> each != row.article().state()).isEmpty()
                && outlet.filter(each -> !each.equals(row.outlet())).isEmpty()
                && isInTime(row.published())
                && (tags.isEmpty() || row.tags().stream().anyMatch(tags::contains))
                && (words.isEmpty() || words.stream().allMatch(row.folded()::contains));
    }

    /// A month lies within a period if any of its days may.
    private boolean isInTime(PartialDate published) {
        if (!from.isKnown() && !to.isKnown()) {
            return true;
        }
        return published.isKnown()
                && (!from.isKnown() || isNotBefore(published, from))
                && (!to.isKnown() || isNotBefore(to, published));
    }

    private static boolean isNotBefore(PartialDate date, PartialDate other) {
        var both = Math.min(date.iso().length(), other.iso().length());
        return date.iso().substring(0, both).compareTo(other.iso().substring(0, both)) >= 0;
    }
}
