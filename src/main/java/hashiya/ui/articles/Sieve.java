package hashiya.ui.articles;

import hashiya.model.ReadState;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagTree;
import hashiya.text.Folding;
import hashiya.text.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A filter as it is applied to many articles at once. May be used on any thread.
final class Sieve {

    private final List<String> words;
    private final PartialDate from;
    private final PartialDate to;
    private final Set<String> outlets = new HashSet<>();
    private final Set<String> languages = new HashSet<>();
    private final Set<TagId> tags = new HashSet<>();
    private final Set<ReadState> states = EnumSet.noneOf(ReadState.class);
    private final Set<Holding> holdings = EnumSet.noneOf(Holding.class);
    /// Of each tag, itself and those above it.
    private final Map<TagId, Set<TagId>> upwards = new HashMap<>();

    Sieve(ArticleFilter filter, Collection<Tag> codebook) {
        words = Arrays.stream(Folding.fold(filter.text()).text().split("\\s+")).filter(each -> !each.isBlank())
                .toList();
        from = filter.from();
        to = filter.to();
        filter.conditions().forEach(this::ask);
        var tree = TagTree.of(List.copyOf(codebook));
        for (var tag : codebook) {
            tree.branch(tag).forEach(below -> upwards.computeIfAbsent(below.id(), _ -> new HashSet<>()).add(tag.id()));
        }
    }

    /// The tag itself and those above it.
    Set<TagId> upwards(TagId tag) {
        return upwards.getOrDefault(tag, Set.of(tag));
    }

    /// The rows that it lets through, in their order, and how many further conditions would list.
    List<ArticleRow> sift(List<ArticleRow> rows, Counts counts) {
        var through = new ArrayList<ArticleRow>();
        for (var row : rows) {
            var missed = missed(row);
            if (missed == Missed.NOTHING) {
                through.add(row);
            }
            counts.add(row, missed, this);
        }
        return through;
    }

    Missed missed(ArticleRow row) {
        if (!isWorded(row) || !isInTime(row.published()) || !holdings.stream().allMatch(each -> each.isIn(row))) {
            return Missed.MUCH;
        }
        return miss(Missed.OUTLET, outlets.isEmpty() || outlets.contains(row.outlet()))
                .and(miss(Missed.LANGUAGE, languages.isEmpty() || languages.contains(row.language())))
                .and(miss(Missed.STATE, states.isEmpty() || states.contains(row.article().state())))
                .and(miss(Missed.TAG, tags.isEmpty() || isTagged(row)));
    }

    private void ask(Condition condition) {
        switch (condition) {
            case Condition.Outlet(var outlet) -> outlets.add(outlet);
            case Condition.Language(var language) -> languages.add(language);
            case Condition.Tagged(var tag) -> tags.add(tag);
            case Condition.State(var state) -> states.add(state);
            case Condition.Has(var what) -> holdings.add(what);
            case Condition.From _, Condition.To _ -> { }
        }
    }

    private static Missed miss(Missed kind, boolean met) {
        return met ? Missed.NOTHING : kind;
    }

    private boolean isWorded(ArticleRow row) {
        for (var word : words) {
            if (!row.spelling().searched().contains(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTagged(ArticleRow row) {
        return row.tally().tags().stream().anyMatch(tag -> upwards(tag).stream().anyMatch(tags::contains));
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
