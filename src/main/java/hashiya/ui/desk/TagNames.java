package hashiya.ui.desk;

import hashiya.model.Colour;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import hashiya.model.TagTree;
import hashiya.text.Folding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which names tags may have, and which tags answer to what is typed.
public final class TagNames {

    /// What may be wrong with a name.
    public enum Fault {
        BLANK, SLASH, TAKEN
    }

    private static final int SUGGESTIONS = 5;

    private final TagTree tree;
    private final List<Tag> tags;

    public TagNames(List<Tag> tags) {
        this.tags = tags;
        tree = TagTree.of(tags);
    }

    /// What is wrong with a name at this place of the codebook, if anything.
    ///
    /// @param self the tag that would bear it, which may keep its own name
    public Optional<Fault> fault(String name, TagSet set, Optional<TagId> parent, Optional<TagId> self) {
        var wanted = name.strip();
        if (wanted.isEmpty()) {
            return Optional.of(Fault.BLANK);
        }
        if (wanted.contains("/")) {
            return Optional.of(Fault.SLASH);
        }
        var taken = tree.below(parent).stream()
                .filter(each -> each.set() == set && !Optional.of(each.id()).equals(self))
                .anyMatch(each -> fold(each.name()).equals(fold(wanted)));
        return taken ? Optional.of(Fault.TAKEN) : Optional.empty();
    }

    /// The tags of a set that go with what is typed, best first: the same name, a name that begins so, a path or a
    /// definition that contains it.
    public List<Tag> matching(String typed, TagSet set) {
        var wanted = fold(typed);
        return tags.stream()
                .filter(each -> each.set() == set && contains(each, wanted))
                .sorted(Comparator.comparingInt((Tag each) -> rank(each, wanted)).thenComparing(Tag::position))
                .limit(SUGGESTIONS)
                .toList();
    }

    /// How well the best tag of a set goes with what is typed; less is better.
    public int best(String typed, TagSet set) {
        return matching(typed, set).stream().mapToInt(each -> rank(each, fold(typed))).min().orElse(Integer.MAX_VALUE);
    }

    /// The tags whose path or definition contains what is typed, with all that stand above them.
    public Set<TagId> filtered(String typed) {
        var wanted = fold(typed);
        var shown = new HashSet<TagId>();
        tags.stream().filter(each -> contains(each, wanted)).forEach(each -> {
            shown.add(each.id());
            tree.above(each).forEach(above -> shown.add(above.id()));
        });
        return shown;
    }

    /// What typing a name or a path that is not there would create in a set. A path must lead below a tag that is there.
    public Stream<TagChoice.New> creatable(String typed, TagSet set, String colour) {
        var cut = typed.lastIndexOf('/');
        var name = typed.substring(cut + 1).strip();
        var parents = cut < 0 ? Stream.of(Optional.<Tag>empty())
                : tags.stream()
                        .filter(each -> each.set() == set)
                        .filter(each -> fold(tree.path(each.id())).equals(fold(typed.substring(0, cut))))
                        .limit(1).map(Optional::of);
        return parents.filter(parent -> fault(name, set, parent.map(Tag::id), Optional.empty()).isEmpty())
                .map(parent -> new TagChoice.New(
                        new Tag.Draft(parent.map(Tag::id), name, parent.map(Tag::colour).orElse(colour), "", set),
                        parent.map(each -> tree.path(each.id()) + "/").orElse("") + name));
    }

    /// What can be taken for what is typed: for each set the tags that are there, then what would be created in it. The set
    /// with the better match comes first.
    public List<TagChoice> choices(String typed) {
        return Stream.of(TagSet.values()).sorted(Comparator.comparingInt(set -> best(typed, set)))
                .flatMap(set -> Stream.<TagChoice>concat(matching(typed, set).stream().map(TagChoice.Known::new),
                        creatable(typed, set, nextColour())))
                .toList();
    }

    /// The first of Zotero's colours that fewest top tags have.
    public String nextColour() {
        var taken = new HashMap<String, Integer>();
        tree.below(Optional.empty()).forEach(tag -> taken.merge(tag.colour(), 1, Integer::sum));
        return Stream.of(Colour.values()).map(Colour::hex)
                .min(Comparator.comparingInt(hex -> taken.getOrDefault(hex, 0))).orElseThrow();
    }

    private int rank(Tag tag, String wanted) {
        var name = fold(tag.name());
        return name.equals(wanted) ? 0 : name.startsWith(wanted) ? 1 : name.contains(wanted) ? 2
                : fold(tree.path(tag.id())).contains(wanted) ? 3 : 4;
    }

    private boolean contains(Tag tag, String wanted) {
        return fold(tree.path(tag.id())).contains(wanted) || fold(tag.definition()).contains(wanted);
    }

    private static String fold(String name) {
        return Folding.fold(name.strip()).text();
    }
}
