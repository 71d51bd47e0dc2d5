package hashiya.ui.tags;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Replaced;
import hashiya.library.Library;
import hashiya.library.Tagging;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import hashiya.model.TagTree;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Mirror;
import hashiya.ui.desk.Workspace;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What the tags panel shows and does, without saying how. FX thread only.
final class TagsModel {

    private final Workspace workspace;
    private final Desk desk;
    private final Mirror mirror;
    /// How many highlights of each article have each tag.
    private final Map<TagId, Map<ArticleId, Integer>> uses = new HashMap<>();
    private TagTree tree = TagTree.of(List.of());

    TagsModel(Workspace workspace, Desk desk) {
        this.workspace = workspace;
        this.desk = desk;
        mirror = workspace.mirror();
        mirror.listen(this::recount);
    }

    /// Calls the listener whenever tags or highlights have changed, and when another article is opened.
    void listen(Runnable listener) {
        mirror.listen(steps -> {
            if (steps.isEmpty() || steps.stream().anyMatch(TagsModel::concernsTags)) {
                listener.run();
            }
        });
        desk.article().subscribe(_ -> listener.run());
    }

    /// Calls the listener after every change, whatever it is about.
    void listenToAll(Runnable listener) {
        mirror.listen(_ -> listener.run());
    }

    /// Calls the listener whenever another highlight is selected.
    void listenToSelection(Runnable listener) {
        desk.highlight().subscribe(listener);
    }

    TagTree tree() {
        return tree;
    }

    /// The tags at the top of a set.
    List<Tag> top(TagSet set) {
        return tree.below(Optional.empty()).stream().filter(tag -> tag.set() == set).toList();
    }

    Uses uses(TagId tag) {
        var byArticle = uses.getOrDefault(tag, Map.of());
        var here = desk.article().get().map(open -> byArticle.getOrDefault(open, 0)).orElse(0);
        return new Uses(here, byArticle.values().stream().mapToInt(Integer::intValue).sum());
    }

    Optional<Tag> find(TagId id) {
        return mirror.find(Tag.class, id);
    }

    TagNames names() {
        return new TagNames(List.copyOf(mirror.all(Tag.class)));
    }

    /// What can be taken for what is typed: tags that are there, then tags that would be created.
    List<TagChoice> choices(String typed) {
        var names = names();
        Stream<TagChoice> known = names.matching(typed).stream().map(TagChoice.Known::new);
        Stream<TagChoice> fresh = typed.isBlank() ? Stream.of()
                : Stream.of(TagSet.values()).flatMap(set -> names.creatable(typed, set, nextColour()));
        return Stream.concat(known, fresh).toList();
    }

    /// The highlight that is selected on the desk.
    Optional<Highlight> selected() {
        return desk.highlight().get().flatMap(this::highlight);
    }

    Optional<Highlight> highlight(HighlightId id) {
        return mirror.find(Highlight.class, id);
    }

    /// The passages of a tag: those of the open article in reading order, then the others.
    List<Highlight> passages(TagId tag) {
        return mirror.all(Highlight.class).stream()
                .filter(each -> each.tags().contains(tag))
                .sorted(Comparator.comparing((Highlight each) -> !isHere(each))
                        .thenComparing(Highlight::article).thenComparing(Highlight::range))
                .toList();
    }

    String titleOf(Highlight passage) {
        return mirror.find(Article.class, passage.article()).map(each -> each.facts().shownTitle()).orElse("");
    }

    void open(Highlight passage) {
        desk.open(passage);
    }

    void take(TagChoice choice, Collection<HighlightId> highlights) {
        workspace.edit(editor -> {
            var current = current(highlights);
            switch (choice) {
                case TagChoice.Known(var tag) -> editor.tag(current, tag.id(), Tagging.SET);
                case TagChoice.New(var draft, _) -> editor.addTag(draft, current);
            }
        });
    }

    void untag(Collection<HighlightId> highlights, Tag tag) {
        workspace.edit(editor -> editor.tag(current(highlights), tag.id(), Tagging.TAKEN));
    }

    void add(Tag.Draft draft, Consumer<Tag> onDone) {
        workspace.edit(editor -> editor.addTag(draft), onDone);
    }

    /// Changes a tag as it is by then.
    void change(TagId id, UnaryOperator<Tag> change, Runnable onDone, Runnable onFailed) {
        workspace.edit(editor -> {
            workspace.library().find(id).map(Tag.class::cast)
                    .ifPresent(before -> editor.replace(before, change.apply(before)));
            return id;
        }, _ -> onDone.run(), onFailed);
    }

    void change(TagId id, UnaryOperator<Tag> change) {
        change(id, change, () -> { }, () -> { });
    }

    void move(TagId id, Optional<TagId> parent, int position) {
        workspace.edit(editor -> workspace.library().find(id).map(Tag.class::cast)
                .ifPresent(tag -> editor.moveTag(tag, parent, position)));
    }

    /// Takes a tag away with all below it.
    ///
    /// @param onDone hears how many highlights lost a tag
    void remove(Tag tag, Consumer<Integer> onDone) {
        var branch = tree.branch(tag).stream().map(Tag::id).toList();
        var losing = (int) mirror.all(Highlight.class).stream()
                .filter(each -> each.tags().stream().anyMatch(branch::contains)).count();
        workspace.edit(editor -> {
            workspace.library().find(tag.id()).ifPresent(editor::remove);
            return losing;
        }, onDone);
    }

    void undo() {
        workspace.undo(_ -> { });
    }

    /// The first of Zotero's colours that fewest top tags have.
    String nextColour() {
        var taken = new HashMap<String, Integer>();
        tree.below(Optional.empty()).forEach(tag -> taken.merge(tag.colour(), 1, Integer::sum));
        return Stream.of(Colour.values()).map(Colour::hex)
                .min(Comparator.comparingInt(hex -> taken.getOrDefault(hex, 0))).orElseThrow();
    }

    private List<Highlight> current(Collection<HighlightId> highlights) {
        Library library = workspace.library();
        return highlights.stream().flatMap(id -> library.find(id).stream()).map(Highlight.class::cast).toList();
    }

    private boolean isHere(Highlight highlight) {
        return desk.article().get().equals(Optional.of(highlight.article()));
    }

    /// Counts what a change adds and takes; everything only once, at the first call.
    private void recount(List<Change> steps) {
        if (steps.isEmpty()) {
            uses.clear();
            mirror.all(Highlight.class).forEach(each -> count(each, 1));
        }
        for (var step : steps) {
            switch (step) {
                case Added(Highlight added) -> count(added, 1);
                case Removed(Highlight removed) -> count(removed, -1);
                case Replaced(Highlight before, Highlight after) -> {
                    count(before, -1);
                    count(after, 1);
                }
                default -> { }
            }
        }
        if (steps.isEmpty() || steps.stream().anyMatch(TagsModel::concernsCodebook)) {
            tree = TagTree.of(List.copyOf(mirror.all(Tag.class)));
        }
    }

    private void count(Highlight highlight, int more) {
        for (var tag : highlight.tags()) {
            uses.computeIfAbsent(tag, _ -> new HashMap<>()).merge(highlight.article(), more, Integer::sum);
        }
    }

    private static boolean concernsCodebook(Change step) {
        return switch (step) {
            case Added(var entity) -> entity instanceof Tag;
            case Removed(var entity) -> entity instanceof Tag;
            case Replaced(_, var after) -> after instanceof Tag;
            default -> false;
        };
    }

    private static boolean concernsTags(Change step) {
        return switch (step) {
            case Added(var entity) -> isTagOrTagged(entity);
            case Removed(var entity) -> isTagOrTagged(entity);
            case Replaced(var before, var after) -> isTagOrTagged(before) || isTagOrTagged(after);
            default -> false;
        };
    }

    private static boolean isTagOrTagged(Entity entity) {
        return entity instanceof Tag || entity instanceof Highlight;
    }
}
