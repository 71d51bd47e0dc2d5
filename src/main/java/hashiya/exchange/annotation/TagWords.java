package hashiya.exchange.annotation;

import hashiya.exchange.IncomingTags;
import hashiya.exchange.annotation.Stated.Word;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import hashiya.model.TagTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The codebook of a file: the tags that our record has, and a new one at the top for every other word.
final class TagWords {

    /// New ones are numbered from here, above anything that a workspace gives.
    private static final int FOREIGN = 500_000_000;

    private final Urns urns;
    private final Map<TagId, String> paths = new HashMap<>();
    private final Map<String, TagId> known = new HashMap<>();
    private final List<Tag> tags;

    TagWords(OwnRecord own, Urns urns) {
        this.urns = urns;
        tags = new ArrayList<>(own.tags().values());
        var whole = tags.stream().filter(each -> isWhole(each, own.tags())).toList();
        var tree = TagTree.of(whole);
        whole.forEach(each -> {
            paths.put(each.id(), tree.path(each.id()));
            known.putIfAbsent(tree.path(each.id()), each.id());
        });
    }

    /// Whether all tags above it are there, each once.
    private static boolean isWhole(Tag tag, Map<TagId, Tag> all) {
        var at = Optional.of(tag);
        for (var steps = 0; at.isPresent() && steps <= all.size(); steps++) {
            if (at.get().parent().isEmpty()) {
                return true;
            }
            at = at.get().parent().map(all::get);
        }
        return false;
    }

    List<TagId> of(List<Word> words) {
        return words.stream().map(this::of).flatMap(Optional::stream).toList();
    }

    private Optional<TagId> of(Word word) {
        var ours = urns.id(word.id()).filter(TagId.class::isInstance).map(TagId.class::cast)
                .filter(each -> word.value().equals(paths.get(each)));
        var name = word.value().strip();
        if (ours.isPresent() || name.isEmpty()) {
            return ours;
        }
        return Optional.of(known.computeIfAbsent(name, _ -> {
            var id = new TagId(FOREIGN + tags.size());
            tags.add(new Tag(id, Optional.empty(), FOREIGN + tags.size(), name, IncomingTags.NO_COLOUR, "",
                    TagSet.ALLEGED, ""));
            return id;
        }));
    }

    List<Tag> tags() {
        return List.copyOf(tags);
    }
}
