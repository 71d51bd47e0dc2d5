package hashiya.importing;

import hashiya.exchange.Caveat.Reason;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The codebook of a file on its way in. A tag of the same name below the same tag is the same tag; new ones stand
/// behind those that are there, in the order that they have in the file.
final class TagsIn {

    private record Place(TagSet set, Optional<TagId> parent, String name) {

        static Place of(Tag tag) {
            return new Place(tag.set(), tag.parent(), tag.name());
        }
    }

    private final Bringing bringing;
    private final Twins<Tag> twins;
    private final Map<Optional<TagId>, Integer> siblings = new HashMap<>();
    private final Set<String> keys = new HashSet<>();

    TagsIn(Bringing bringing) {
        this.bringing = bringing;
        var there = bringing.there().all(Tag.class);
        twins = Twins.of(there, Place::of);
        there.forEach(each -> {
            siblings.merge(each.parent(), 1, Integer::sum);
            keys.add(each.key());
        });
        keys.add("");
    }

    void plan() {
        var waiting = new LinkedHashSet<Tag>(bringing.work().all(Tag.class).stream()
                .sorted(Comparator.comparingInt(Tag::position).thenComparing(Tag::id)).toList());
        // Parents first: each round brings in what stands below something that is in.
        for (var before = -1; before != waiting.size();) {
            before = waiting.size();
            var ready = waiting.stream().filter(bringing.ids()::knows).toList();
            ready.forEach(this::bring);
            ready.forEach(waiting::remove);
        }
        waiting.forEach(each -> bringing.tell(Reason.HANGS_ON, each.name(), ""));
    }

    private void bring(Tag tag) {
        Optional<TagId> parent = tag.parent().map(bringing.ids()::here);
        var twin = twins.take(new Place(tag.set(), parent, tag.name()));
        if (twin.isPresent()) {
            bringing.keep(tag.id(), twin.get());
            return;
        }
        var key = keys.add(tag.key()) ? tag.key() : "";
        bringing.add(tag.id(), new Tag(bringing.fresh().tag(), parent, siblings.merge(parent, 1, Integer::sum) - 1,
                tag.name(), tag.colour(), tag.definition(), tag.set(), key));
    }
}
