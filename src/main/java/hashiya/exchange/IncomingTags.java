package hashiya.exchange;

import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A codebook while it is read from a file: each tag by the names above it, once.
public final class IncomingTags {

    /// What a tag gets whose colour the file does not state.
    public static final String NO_COLOUR = "#888888";

    private record Place(TagSet set, Optional<TagId> parent, String name) {}

    private final Map<Place, Integer> numbers = new HashMap<>();
    private final Map<Optional<TagId>, Integer> siblings = new HashMap<>();
    private final List<Tag> tags = new ArrayList<>();

    /// The tag of this name below that one; a new one where there is none yet. Blank names have none.
    ///
    /// @param colour `#rrggbb` in any case, or `#rgb`; anything else is as good as none
    public Optional<TagId> add(Optional<TagId> parent, String name, String colour, String definition, TagSet set) {
        var called = name.strip();
        if (called.isEmpty()) {
            return Optional.empty();
        }
        var place = new Place(set, parent, called);
        var known = numbers.get(place);
        if (known != null) {
            return Optional.of(new TagId(known));
        }
        var id = new TagId(tags.size() + 1);
        tags.add(new Tag(id, parent, siblings.merge(parent, 1, Integer::sum) - 1, called, colour(colour),
                definition, set, ""));
        numbers.put(place, id.number());
        return Optional.of(id);
    }

    /// The tag at the end of a path; what is missing of it is made.
    ///
    /// @param path names from the top down
    public Optional<TagId> path(List<String> path, String colour, TagSet set) {
        var at = Optional.<TagId>empty();
        for (var name : path) {
            at = add(at, name, colour, "", set);
        }
        return at;
    }

    public List<Tag> tags() {
        return List.copyOf(tags);
    }

    /// `#rrggbb` in lower case.
    public static String colour(String stated) {
        var hex = stated.strip().toLowerCase(Locale.ROOT);
        return hex.matches("#[0-9a-f]{6}") ? hex
                : hex.matches("#[0-9a-f]{3}") ? hex.replaceAll("([0-9a-f])", "$1$1") : NO_COLOUR;
    }
}
