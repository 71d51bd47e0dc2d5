package hashiya.ui.tags;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Replaced;
import hashiya.library.CodebookEditor;
import hashiya.library.Library;
import hashiya.library.Tagging;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import hashiya.model.TagTree;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Mentions;
import hashiya.ui.desk.Mirror;
import hashiya.ui.desk.TagChoice;
import hashiya.ui.desk.TagNames;
import hashiya.ui.desk.Things;
import hashiya.ui.desk.Workspace;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What the tags panel shows and does, without saying how. FX thread only.
final class TagsModel {

    /// As many recent tags have a digit.
    private static final int DIGITS = 9;

    private final Workspace workspace;
    private final Desk desk;
    private final Mirror mirror;
    private final Mentions mentions;
    private final Things things;
    private final RecentTags recent = new RecentTags();
    private final Counts counts;
    private TagTree tree = TagTree.of(List.of());

    TagsModel(Workspace workspace, Desk desk) {
        this.workspace = workspace;
        this.desk = desk;
        counts = new Counts(desk.article()::get);
        mirror = workspace.mirror();
        mentions = workspace.mentions();
        things = new Things(mirror, desk);
        mirror.listen(this::recount);
        workspace.read(library -> library.latest(RecentTags.ENTRIES), recent::read);
    }

    /// Calls the listener whenever tags, highlights or notes have changed, and when another article is opened.
    void listen(Runnable listener) {
        mirror.listen(steps -> {
            if (steps.isEmpty() || steps.stream().anyMatch(TagsModel::concernsPanel)) {
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

    /// How many tags there are.
    int size() {
        return mirror.all(Tag.class).size();
    }

    /// The tags at the top of a set.
    List<Tag> top(TagSet set) {
        return tree.below(Optional.empty()).stream().filter(tag -> tag.set() == set).toList();
    }

    /// What each tag and each branch is carried by.
    Counts counts() {
        return counts;
    }

    Optional<Tag> find(TagId id) {
        return mirror.find(Tag.class, id);
    }

    TagNames names() {
        return new TagNames(List.copyOf(mirror.all(Tag.class)));
    }

    /// What can be taken for what is typed: for each set the tags that are there, then what would be created in it. The
    /// set with the better match comes first. Where nothing is typed, the tags set last.
    List<TagChoice> choices(String typed) {
        return typed.isBlank() ? recent() : names().choices(typed);
    }

    private List<TagChoice> recent() {
        var latest = recent.latest().stream().map(this::find).flatMap(Optional::stream).limit(DIGITS).toList();
        return Stream.of(TagSet.values()).flatMap(set -> latest.stream().filter(tag -> tag.set() == set))
                .<TagChoice>map(TagChoice.Known::new).toList();
    }

    /// The tag that a key sets.
    Optional<Tag> ofKey(String key) {
        return mirror.all(Tag.class).stream().filter(tag -> tag.key().equals(key)).findFirst();
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

    /// What definitions link to.
    Things things() {
        return things;
    }

    /// The notes that link to a tag.
    List<Note> mentions(TagId tag) {
        return mentions.of(tag);
    }

    void open(Note note) {
        desk.open(note);
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

    /// Moves a tag within its set, to the end where the position is beyond it.
    void move(TagId id, Optional<TagId> parent, int position) {
        workspace.edit(editor -> workspace.library().find(id).map(Tag.class::cast)
                .ifPresent(tag -> editor.moveTag(tag, parent, position)));
    }

    /// What is wrong with a tag as a child of this parent, if anything: a name that is there already.
    Optional<TagNames.Fault> faultBelow(Tag tag, Optional<TagId> parent) {
        return names().fault(tag.name(), tag.set(), parent, Optional.of(tag.id()));
    }

    /// Whether a tag may become part of another: where the other takes its place, its name must be free there.
    Optional<TagNames.Fault> faultMerged(Tag from, Tag into) {
        return isBelow(into, from)
                ? names().fault(into.name(), into.set(), from.parent(), Optional.of(from.id())) : Optional.empty();
    }

    /// Whether a tag stands somewhere below another.
    boolean isBelow(Tag tag, Tag above) {
        return tree.above(tag).stream().anyMatch(each -> each.id().equals(above.id()));
    }

    void merge(Tag from, Tag into, Runnable onDone) {
        workspace.edit(_ -> {
            new CodebookEditor(workspace.library()).merge(from.id(), into.id());
            return into.id();
        }, _ -> onDone.run());
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

    String nextColour() {
        return names().nextColour();
    }

    private List<Highlight> current(Collection<HighlightId> highlights) {
        Library library = workspace.library();
        return highlights.stream().flatMap(id -> library.find(id).stream()).map(Highlight.class::cast).toList();
    }

    private boolean isHere(Highlight highlight) {
        return desk.article().get().equals(Optional.of(highlight.article()));
    }

    private void recount(List<Change> steps) {
        recent.hear(steps);
        if (steps.isEmpty() || steps.stream().anyMatch(TagsModel::concernsCodebook)) {
            tree = TagTree.of(List.copyOf(mirror.all(Tag.class)));
            counts.begin(tree, mirror.all(Highlight.class));
        } else {
            counts.follow(steps);
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

    private static boolean concernsPanel(Change step) {
        return switch (step) {
            case Added(var entity) -> isShown(entity);
            case Removed(var entity) -> isShown(entity);
            case Replaced(var before, var after) -> isShown(before) || isShown(after);
            default -> false;
        };
    }

    private static boolean isShown(Entity entity) {
        return entity instanceof Tag || entity instanceof Highlight || entity instanceof Note;
    }
}
