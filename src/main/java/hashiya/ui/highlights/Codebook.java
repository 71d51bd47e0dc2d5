package hashiya.ui.highlights;

import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagTree;
import hashiya.text.Folding;
import hashiya.ui.desk.Mirror;
import hashiya.ui.desk.TagChoice;
import hashiya.ui.desk.TagNames;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The tags and the folded quotes, looked up once and kept until they change. FX thread only.
final class Codebook implements HighlightFilter.Reading {

    private static final int SUGGESTIONS = 7;

    private record Quote(String words, String folded) {}

    private final Map<TagId, Set<TagId>> branches = new HashMap<>();
    private final Map<HighlightId, Quote> quotes = new HashMap<>();
    private final Mirror mirror;
    private Optional<TagTree> tree = Optional.empty();

    Codebook(Mirror mirror) {
        this.mirror = mirror;
    }

    /// Tags have changed.
    void forgetTags() {
        tree = Optional.empty();
        branches.clear();
    }

    Optional<Tag> find(TagId id) {
        return mirror.find(Tag.class, id);
    }

    /// Such as `انشقاق/أسباب`.
    String path(Tag tag) {
        return find(tag.id()).map(each -> tree().path(each.id())).orElse(tag.name());
    }

    /// The tags that go with what is typed, one set after the other; of each a name that begins so before a path that
    /// contains it.
    List<Tag> matching(String typed) {
        var wanted = fold(typed);
        return mirror.all(Tag.class).stream()
                .filter(each -> fold(path(each)).contains(wanted))
                .sorted(Comparator.comparing(Tag::set)
                        .thenComparing(each -> !fold(each.name()).startsWith(wanted))
                        .thenComparing(this::path))
                .limit(SUGGESTIONS)
                .toList();
    }

    /// What can be taken for what is typed, and what would be created by taking it.
    List<TagChoice> choices(String typed) {
        return typed.isBlank() ? matching(typed).stream().<TagChoice>map(TagChoice.Known::new).toList()
                : new TagNames(List.copyOf(mirror.all(Tag.class))).choices(typed);
    }

    @Override
    public Set<TagId> branch(TagId id) {
        return branches.computeIfAbsent(id, _ -> find(id).map(tree()::branch).orElse(List.of()).stream()
                .map(Tag::id).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public String folded(Highlight highlight) {
        return quotes.compute(highlight.id(), (_, known) -> known != null && known.words.equals(highlight.quote())
                ? known : new Quote(highlight.quote(), fold(highlight.quote()))).folded;
    }

    private TagTree tree() {
        if (tree.isEmpty()) {
            tree = Optional.of(TagTree.of(List.copyOf(mirror.all(Tag.class))));
        }
        return tree.get();
    }

    private static String fold(String words) {
        return Folding.fold(words.strip()).text();
    }
}
