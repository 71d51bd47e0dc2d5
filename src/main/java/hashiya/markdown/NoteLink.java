package hashiya.markdown;

import hashiya.model.Id;
import hashiya.model.Ids;
import hashiya.model.Tag;
import hashiya.model.TagTree;
import hashiya.text.Folding;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A link as it is written in a note: `[[C-017]]`, `[[Q3:4|own words]]`, `[[name of a tag]]`.
///
/// @param target what stands before the bar, without white space around it; never empty
/// @param words  what stands behind it; empty where there is none
public record NoteLink(String target, String words) {

    /// What opens a link.
    public static final String OPENING = "[[";
    public static final String CLOSING = "]]";

    /// The id it leads to, whether or not anything of that id is there. A name that is no id is the path of a tag, or else
    /// the last part of one, whatever its vowel marks.
    public Optional<Id> id(Collection<Tag> tags) {
        return Ids.parse(target).or(() -> tagNamed(name(), tags));
    }

    /// The target, folded: two names of one tag are the same.
    String name() {
        return Folding.fold(target).text();
    }

    static Optional<Id> tagNamed(String folded, Collection<Tag> tags) {
        var named = tags.stream().filter(tag -> folded.endsWith(Folding.fold(tag.name()).text()))
                .sorted(Comparator.comparing(Tag::id)).toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        var tree = TagTree.of(List.copyOf(tags));
        return named.stream().filter(tag -> Folding.fold(tree.path(tag.id())).text().equals(folded)).findFirst()
                .or(() -> named.stream().filter(tag -> Folding.fold(tag.name()).text().equals(folded)).findFirst())
                .map(Tag::id);
    }
}
