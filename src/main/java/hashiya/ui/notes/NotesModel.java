package hashiya.ui.notes;

import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import hashiya.model.SourceId;
import hashiya.text.Folding;
import hashiya.text.TextRange;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Mentions;
import hashiya.ui.desk.Mirror;
import hashiya.ui.desk.Things;
import hashiya.ui.desk.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.util.Subscription;

/// What the notes panel shows and does, without saying how. FX thread only.
final class NotesModel {

    private final Workspace workspace;
    private final Desk desk;
    private final Mirror mirror;
    private final Mentions mentions;
    private final Things things;

    NotesModel(Workspace workspace, Desk desk) {
        this.workspace = workspace;
        this.desk = desk;
        mirror = workspace.mirror();
        mentions = workspace.mentions();
        things = new Things(mirror, desk);
    }

    /// Calls the listener after every change.
    ///
    /// @return stops calling it
    Subscription listen(Runnable listener) {
        return mirror.listen(_ -> listener.run());
    }

    Desk desk() {
        return desk;
    }

    Things things() {
        return things;
    }

    Optional<Note> find(NoteId id) {
        return mirror.find(Note.class, id);
    }

    Collection<Note> all() {
        return mirror.all(Note.class);
    }

    /// Where a highlight stands in its text.
    Optional<TextRange> passage(HighlightId id) {
        return mirror.find(Highlight.class, id).map(Highlight::range);
    }

    /// Does something slow beside the screen, and hands on what came of it.
    <T> void beside(Supplier<T> work, Consumer<T> onDone) {
        workspace.read(_ -> work.get(), onDone);
    }

    /// All notes with what must be known of the things they hang on; many hang on the same.
    List<AllNotes.Placed> placed() {
        var names = new HashMap<NoteTarget, String>();
        return all().stream().map(note -> new AllNotes.Placed(note,
                names.computeIfAbsent(note.target(), this::words),
                note.target() instanceof NoteTarget.OnHighlight(var id) ? passage(id) : Optional.empty())).toList();
    }

    /// The notes that hang on one thing, the oldest first.
    List<Note> on(NoteTarget target) {
        return List.copyOf(mirror.notes(target));
    }

    /// The list: what carries notes, each followed by its notes; behind them what is selected, each followed by the notes
    /// that mention it.
    ///
    /// @param filter words that a note or what it hangs on must have; everything where it is blank
    List<NoteRow> rows(NoteScope scope, String filter) {
        var wanted = Folding.fold(filter.strip()).text();
        var byTarget = all().stream().collect(Collectors.groupingBy(Note::target));
        var rows = new ArrayList<NoteRow>();
        for (var target : targets(scope, byTarget.keySet())) {
            var head = contains(() -> words(target), wanted);
            var notes = byTarget.get(target).stream().filter(note -> head || contains(note::markdown, wanted)).toList();
            if (!notes.isEmpty()) {
                rows.add(new NoteRow.Head(target));
                notes.forEach(note -> rows.add(new NoteRow.Entry(note)));
            }
        }
        selected().forEach(id -> addMentions(id, wanted, rows));
        return rows;
    }

    /// What something that carries notes is called, in its own words; empty for the workspace.
    String words(NoteTarget target) {
        return target.thing().map(things::name).orElse("");
    }

    /// Brings what a note hangs on into view, and leaves the panels as they are.
    void show(NoteTarget target) {
        switch (target) {
            case NoteTarget.OnWorkspace _ -> { }
            case NoteTarget.OnArticle(var id) -> desk.open(id);
            case NoteTarget.OnHighlight(var id) -> mirror.find(Highlight.class, id).ifPresent(desk::open);
            case NoteTarget.OnClaim(var id) -> desk.claim().set(Optional.of(id));
            case NoteTarget.OnSource(var id) -> passageOf(id).ifPresent(desk::open);
        }
    }

    void write(NoteSession session, String text, Runnable done, Runnable failed) {
        workspace.edit(editor -> {
            session.write(workspace.library(), editor, text);
            return text;
        }, _ -> done.run(), failed);
    }

    void end(NoteSession session, String text) {
        if (text.isBlank() && session.id().isPresent()) {
            workspace.edit(editor -> session.end(workspace.library(), editor, text));
        }
    }

    void remove(NoteId id, Runnable onDone) {
        workspace.edit(editor -> {
            workspace.library().find(id).ifPresent(editor::remove);
            return id;
        }, _ -> onDone.run());
    }

    void undo() {
        workspace.undo(_ -> { });
    }

    private void addMentions(Id id, String wanted, List<NoteRow> rows) {
        var notes = mentions.of(id).stream().filter(note -> contains(note::markdown, wanted)).toList();
        if (!notes.isEmpty()) {
            rows.add(new NoteRow.MentionsHead(id));
            notes.forEach(note -> rows.add(new NoteRow.Mention(id, note)));
        }
    }

    /// What is open and selected just now, if it is still there.
    private Set<Id> selected() {
        return Stream.<Optional<? extends Id>>of(desk.highlight().get(), desk.claim().get(), desk.source().get(),
                        desk.tag().get(), desk.article().get())
                .flatMap(Optional::stream).filter(things::isThere).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<Highlight> passageOf(SourceId source) {
        return mirror.all(Attribution.class).stream().filter(each -> each.chain().contains(source))
                .flatMap(each -> mirror.find(Highlight.class, each.passage()).stream()).findFirst();
    }

    /// What carries notes, in order: what belongs to the open article, the workspace, and then, if asked for, all else.
    private Set<NoteTarget> targets(NoteScope scope, Set<NoteTarget> carrying) {
        var sorted = carrying.stream().sorted(PlaceOrder.by(this::passage)).toList();
        var here = desk.article().get().map(this::belonging).orElse(_ -> false);
        var targets = new LinkedHashSet<NoteTarget>();
        sorted.stream().filter(here).forEach(targets::add);
        sorted.stream().filter(each -> scope == NoteScope.ALL || each instanceof NoteTarget.OnWorkspace)
                .forEach(targets::add);
        return targets;
    }

    /// Whether something is the article, a passage of it, a claim found in it, or somebody who speaks there.
    private Predicate<NoteTarget> belonging(ArticleId article) {
        var found = new HashSet<Id>();
        mirror.attributions(article).forEach(each -> {
            found.add(each.claim());
            found.addAll(each.chain());
        });
        return target -> switch (target) {
            case NoteTarget.OnWorkspace _ -> false;
            case NoteTarget.OnArticle(var id) -> id.equals(article);
            case NoteTarget.OnHighlight(var id) -> id.article().equals(article);
            case NoteTarget.OnClaim(var id) -> found.contains(id);
            case NoteTarget.OnSource(var id) -> found.contains(id);
        };
    }

    private static boolean contains(Supplier<String> words, String wanted) {
        return wanted.isEmpty() || Folding.fold(words.get()).text().contains(wanted);
    }
}
