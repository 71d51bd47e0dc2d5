package hashiya.library;

import hashiya.change.Change;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Replaced;
import hashiya.model.Highlight;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What has to change so that one tag becomes part of another: its passages, the tags below it, its name and
/// definition, and its key where the other has none.
final class TagMerge {

    private final Map<TagId, Tag> before;
    /// The codebook as it becomes.
    private final Map<TagId, Tag> tags;
    /// What each tag that goes becomes part of.
    private final Map<TagId, TagId> merged = new TreeMap<>();

    private TagMerge(List<Tag> codebook) {
        before = codebook.stream().collect(Collectors.toMap(Tag::id, Function.identity()));
        tags = new TreeMap<>(before);
    }

    /// @throws IllegalArgumentException if the two are one, or of different sets
    static List<Change> changes(List<Tag> codebook, List<Highlight> highlights, TagId from, TagId into) {
        var merge = new TagMerge(codebook);
        if (from.equals(into) || merge.tags.get(from).set() != merge.tags.get(into).set()) {
            throw new IllegalArgumentException(from + " cannot become part of " + into);
        }
        merge.merge(from, into);
        return merge.changes(highlights);
    }

    private void merge(TagId from, TagId into) {
        if (isBelow(tags.get(into), from)) {
            put(tags.get(into).at(tags.get(from).parent(), tags.get(from).position()));
        }
        for (var child : below(from)) {
            var twin = below(into).stream().filter(each -> fold(each).equals(fold(child))).findFirst();
            twin.ifPresentOrElse(each -> merge(child.id(), each.id()),
                    () -> put(child.at(Optional.of(into), below(into).size())));
        }
        put(absorbed(tags.get(into), tags.get(from)));
        tags.remove(from);
        merged.put(from, into);
    }

    private boolean isBelow(Tag tag, TagId above) {
        return tag.parent().filter(parent -> parent.equals(above) || isBelow(tags.get(parent), above)).isPresent();
    }

    private List<Tag> below(TagId parent) {
        return tags.values().stream().filter(tag -> tag.parent().equals(Optional.of(parent)))
                .sorted(Comparator.comparingInt(Tag::position).thenComparing(Tag::id)).toList();
    }

    private void put(Tag tag) {
        tags.put(tag.id(), tag);
    }

    /// The old name stays in the definition, so that whoever looks for it finds where it went.
    private static Tag absorbed(Tag into, Tag from) {
        var sameName = fold(into).equals(fold(from));
        var definition = from.definition().strip();
        if (sameName && (definition.isEmpty() || definition.equals(into.definition().strip()))) {
            return into.keyed(key(into, from));
        }
        var line = sameName ? definition
                : "«" + from.name() + "»" + (definition.isEmpty() ? "" : ": " + definition);
        var own = into.definition().stripTrailing();
        return into.defined(own.isEmpty() ? line : own + "\n\n" + line).keyed(key(into, from));
    }

    private static String key(Tag into, Tag from) {
        return into.key().isEmpty() ? from.key() : into.key();
    }

    private List<Change> changes(List<Highlight> highlights) {
        var changes = new ArrayList<Change>();
        for (var highlight : highlights) {
            var after = highlight.with(highlight.tags().stream().map(this::becomes).toList());
            if (!after.equals(highlight)) {
                changes.add(new Replaced(highlight, after));
            }
        }
        tags.forEach((id, tag) -> {
            if (!tag.equals(before.get(id))) {
                changes.add(new Replaced(before.get(id), tag));
            }
        });
        merged.keySet().forEach(id -> changes.add(new Removed(before.get(id))));
        return changes;
    }

    private TagId becomes(TagId tag) {
        var at = tag;
        while (merged.containsKey(at)) {
            at = merged.get(at);
        }
        return at;
    }

    private static String fold(Tag tag) {
        return Folding.fold(tag.name().strip()).text();
    }
}
