package hashiya.ui.notes;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.text.Folding;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Mirror;
import hashiya.ui.desk.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the notes panel shows and does, without saying how. FX thread only.
final class NotesModel {

    private final Workspace workspace;
    private final Desk desk;
    private final Mirror mirror;

    NotesModel(Workspace workspace, Desk desk) {
        this.workspace = workspace;
        this.desk = desk;
        mirror = workspace.mirror();
    }

    /// Calls the listener after every change.
    void listen(Runnable listener) {
        mirror.listen(_ -> listener.run());
    }

    Desk desk() {
        return desk;
    }

    Optional<Note> find(NoteId id) {
        return mirror.find(Note.class, id);
    }

    /// The notes that hang on one thing, the oldest first.
    List<Note> on(NoteTarget target) {
        return List.copyOf(mirror.notes(target));
    }

    /// The list: what carries notes, each followed by its notes.
    ///
    /// @param filter words that a note or what it hangs on must have; everything where it is blank
    List<NoteRow> rows(NoteScope scope, String filter) {
        var wanted = Folding.fold(filter.strip()).text();
        var rows = new ArrayList<NoteRow>();
        for (var target : targets(scope)) {
            var head = contains(words(target), wanted);
            var notes = on(target).stream().filter(note -> head || contains(note.markdown(), wanted)).toList();
            if (!notes.isEmpty()) {
                rows.add(new NoteRow.Head(target));
                notes.forEach(note -> rows.add(new NoteRow.Entry(note)));
            }
        }
        return rows;
    }

    /// Whether there is any note in the workspace.
    boolean hasNotes() {
        return !mirror.all(Note.class).isEmpty();
    }

    /// What something that carries notes is called, in its own words; empty for the workspace.
    String words(NoteTarget target) {
        return switch (target) {
            case NoteTarget.OnWorkspace _ -> "";
            case NoteTarget.OnArticle(var id) ->
                    mirror.find(Article.class, id).map(article -> article.facts().shownTitle()).orElse("");
            case NoteTarget.OnHighlight(var id) ->
                    mirror.find(Highlight.class, id).map(each -> each.quote().replaceAll("\\s+", " ")).orElse("");
            case NoteTarget.OnClaim(var id) -> mirror.find(Claim.class, id).map(Claim::proposition).orElse("");
            case NoteTarget.OnSource(var id) -> mirror.find(Source.class, id).map(Source::name).orElse("");
        };
    }

    /// Goes to what a note hangs on.
    void open(NoteTarget target) {
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

    private Optional<Highlight> passageOf(SourceId source) {
        return mirror.all(Attribution.class).stream().filter(each -> each.chain().contains(source))
                .flatMap(each -> mirror.find(Highlight.class, each.passage()).stream()).findFirst();
    }

    private List<NoteTarget> targets(NoteScope scope) {
        var targets = new LinkedHashSet<NoteTarget>();
        desk.article().get().ifPresent(article -> addAll(article, targets));
        targets.add(new NoteTarget.OnWorkspace());
        if (scope == NoteScope.ALL) {
            mirror.all(Article.class).forEach(article -> addAll(article.id(), targets));
            mirror.all(Note.class).forEach(note -> targets.add(note.target()));
        }
        return List.copyOf(targets);
    }

    /// The article, its highlights in reading order, the claims found in it, and who speaks there.
    private void addAll(ArticleId article, LinkedHashSet<NoteTarget> targets) {
        targets.add(new NoteTarget.OnArticle(article));
        mirror.all(Highlight.class).stream().filter(each -> each.article().equals(article))
                .sorted(Comparator.comparing(Highlight::range).thenComparing(Highlight::id))
                .forEach(each -> targets.add(new NoteTarget.OnHighlight(each.id())));
        var attributions = mirror.all(Attribution.class).stream()
                .filter(each -> each.passage().article().equals(article)).toList();
        attributions.stream().map(Attribution::claim).sorted()
                .forEach(claim -> targets.add(new NoteTarget.OnClaim(claim)));
        attributions.stream().flatMap(each -> each.chain().stream()).sorted()
                .forEach(source -> targets.add(new NoteTarget.OnSource(source)));
    }

    private static boolean contains(String words, String wanted) {
        return wanted.isEmpty() || Stream.of(words).map(Folding::fold).anyMatch(each -> each.text().contains(wanted));
    }
}
