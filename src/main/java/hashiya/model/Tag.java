package hashiya.model;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// An entry of the codebook, which is a tree.
///
/// @param parent     the tag above, in the same set; nothing at the top
/// @param position   its place among its siblings, from 0; equal places go by id
/// @param name       without the names above it, never blank
/// @param colour     `#rrggbb`, sRGB
/// @param definition when to use it, Markdown
/// @param key        the letter or digit that sets it together with Shift, such as `A`; empty where there is none
public record Tag(TagId id, Optional<TagId> parent, int position, String name, String colour, String definition,
        TagSet set, String key) implements Entity {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    /// @throws IllegalArgumentException if the name is blank, the colour is none, or the tag stands below itself
    public Tag {
        Objects.requireNonNull(definition);
        Objects.requireNonNull(set);
        Objects.requireNonNull(key);
        if (name.isBlank() || !COLOUR.matcher(colour).matches() || parent.filter(id::equals).isPresent()) {
            throw new IllegalArgumentException("Not a tag: " + id + " '" + name + "' " + colour);
        }
    }

    public Tag at(Optional<TagId> newParent, int newPosition) {
        return new Tag(id, newParent, newPosition, name, colour, definition, set, key);
    }

    public Tag named(String newName) {
        return new Tag(id, parent, position, newName, colour, definition, set, key);
    }

    /// @param newColour `#rrggbb`
    public Tag in(String newColour) {
        return new Tag(id, parent, position, name, newColour, definition, set, key);
    }

    public Tag defined(String newDefinition) {
        return new Tag(id, parent, position, name, colour, newDefinition, set, key);
    }

    public Tag keyed(String newKey) {
        return new Tag(id, parent, position, name, colour, definition, set, newKey);
    }

    /// A tag before it has its id and its place.
    public record Draft(Optional<TagId> parent, String name, String colour, String definition, TagSet set) {

        public Tag with(TagId id, int position) {
            return new Tag(id, parent, position, name, colour, definition, set, "");
        }
    }
}
