package hashiya.ui.search;

import hashiya.indexing.IndexState;
import hashiya.indexing.WorkspaceIndex;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.ClaimId;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.NoteId;
import hashiya.model.SavedSearch;
import hashiya.model.SourceId;
import hashiya.model.SynonymGroup;
import hashiya.model.Synonyms;
import hashiya.model.TagId;
import hashiya.search.Completion;
import hashiya.search.Hit;
import hashiya.search.Request;
import hashiya.search.query.Problem;
import hashiya.search.query.Query;
import hashiya.search.query.Tongue;
import hashiya.text.TextRange;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.PanelName;
import hashiya.ui.desk.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// What is looked for, what was found, and how to get there. FX thread only; the looking is done beside it.
final class SearchModel implements AutoCloseable {

    /// Hits that are read at once, and once more each time somebody asks for more.
    static final int PORTION = 50;

    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.NONE);
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Completion>> completions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<IndexState> progress = new ReadOnlyObjectWrapper<>(IndexState.UNOPENED);
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Set<Id>> news = new SimpleObjectProperty<>(Set.of());
    private final SearchState state;
    private final Workspace workspace;
    private final Desk desk;
    private final Asking asking;
    private final Subscription indexing;
    private final String job;
    private Library.Following watching = () -> { };
    private String asked;
    /// The name before the caret. Asked again with the query when the index has moved on, or its answer would be lost.
    private Optional<Typing> typing = Optional.empty();
    /// The query of the saved search that is shown.
    private Optional<String> shown = Optional.empty();
    private int limit = PORTION;
    private long latest;

    /// @param job what the status line calls the making of the index
    SearchModel(Workspace workspace, Desk desk, SearchState state, String job) {
        this.workspace = workspace;
        this.desk = desk;
        this.state = state;
        this.job = job;
        asked = state.typed().get();
        asking = new Asking(workspace.background().screen(), this::take);
        indexing = Subscription.combine(state.index().subscribe(this::watch), state.layers().subscribe((_, _) -> ask()),
                state.order().subscribe((_, _) -> ask()));
    }

    SearchState state() {
        return state;
    }

    ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /// Why what is typed cannot be asked for. What was found last stays meanwhile.
    ReadOnlyObjectProperty<Optional<Problem>> problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Completion>> completions() {
        return completions.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty searching() {
        return searching.getReadOnlyProperty();
    }

    /// How far the index is behind the workspace.
    ReadOnlyObjectProperty<IndexState> progress() {
        return progress.getReadOnlyProperty();
    }

    /// The things that came since the saved search that is shown was last looked at.
    ObjectProperty<Set<Id>> news() {
        return news;
    }

    /// Looks for what is typed. What an earlier, slower search finds is not shown any more.
    void search(String typed) {
        turnTo(typed);
        complete();
        ask();
    }

    /// The same, and how the name before the caret may go on.
    void search(String typed, int caret) {
        turnTo(typed);
        typing = Typing.at(typed, caret);
        if (typing.isEmpty()) {
            complete();
        }
        ask();
    }

    /// Asks a saved search again, and tells what it finds that is new.
    void search(SavedSearch saved, Set<Id> fresh) {
        shown = Optional.of(saved.query());
        news.set(fresh);
        show(saved.query());
    }

    /// Puts a query into the box that nobody typed, and asks it.
    void show(String query) {
        search(query);
        state.typed().set(query);
    }

    boolean isAsked(String typed) {
        return typed.equals(asked);
    }

    /// Lists more of what was found.
    void more() {
        limit += PORTION;
        ask();
    }

    /// The query as it is asked now: with the analyst's synonyms, through the layers that are on.
    Request request(Query query) {
        return new Request(query, state.layers().get(),
                Synonyms.of(List.copyOf(workspace.mirror().all(SynonymGroup.class))), state.order().get(), limit);
    }

    /// Takes the making of the index up again.
    void resume() {
        state.index().get().ifPresent(WorkspaceIndex::resume);
    }

    /// Puts the names away that were proposed.
    void complete() {
        typing = Optional.empty();
        completions.set(List.of());
    }

    /// Asks for a thing's field too, or does not any more.
    ///
    /// @return the query as one would type it now
    String turn(Query clause, Tongue tongue) {
        var typed = Query.parse(typed()).query();
        // What cannot be read is not written over.
        return typed.map(query -> (asks(clause) ? query.without(clause) : query.and(clause)).print(tongue))
                .orElse(typed());
    }

    boolean asks(Query clause) {
        var query = Query.parse(typed()).query().orElse(outcome.get().query());
        return query.equals(clause) || query instanceof Query.And(var parts) && parts.contains(clause);
    }

    void open(Hit hit) {
        switch (hit.id()) {
            case ArticleId article -> passage(hit).ifPresentOrElse(range -> desk.open(article, range),
                    () -> desk.open(article));
            case HighlightId highlight -> workspace.read(library -> library.get(Highlight.class, highlight), desk::open);
            case ClaimId claim -> desk.open(claim);
            case SourceId source -> desk.open(source);
            case TagId tag -> desk.open(tag);
            case NoteId note -> {
                hit.article().ifPresent(desk::open);
                desk.note().set(Optional.of(note));
                desk.panel().set(PanelName.NOTES);
            }
            default -> throw new IllegalStateException("Nothing shows " + hit.id());
        }
    }

    /// The first hit in a line that the reader shows, or else the first.
    Optional<TextRange> passage(Hit hit) {
        var hidden = hit.article().flatMap(id -> workspace.mirror().find(Article.class, id)).map(Article::hidden)
                .orElse(List.of());
        return hit.hits().stream().filter(range -> hidden.stream().noneMatch(each -> each.range().overlaps(range)))
                .findFirst().or(() -> hit.hits().stream().findFirst());
    }

    @Override
    public void close() {
        indexing.unsubscribe();
        watching.close();
        // Not on the screen: it waits for what is just being counted.
        workspace.background().run(() -> {
            asking.close();
            return true;
        }, _ -> { }, _ -> { });
    }

    /// What stands in the field, which may be more already than what was asked last.
    private String typed() {
        return state.typed().get().isBlank() ? asked : state.typed().get();
    }

    private void turnTo(String typed) {
        if (!typed.equals(asked)) {
            limit = PORTION;
        }
        asked = typed;
        if (!shown.equals(Optional.of(typed))) {
            shown = Optional.empty();
            news.set(Set.of());
        }
    }

    private void ask() {
        var number = ++latest;
        var parsed = Query.parse(asked);
        problem.set(parsed.problem());
        var request = parsed.query().filter(each -> !each.isEverything()).map(this::request);
        if (request.isEmpty() && parsed.problem().isEmpty()) {
            outcome.set(Outcome.NONE);
        }
        searching.set(request.isPresent() && state.index().get().isPresent());
        state.index().get().filter(_ -> !asked.isBlank())
                .ifPresent(index -> asking.ask(new Asking.Question(number, index, typing, request, outcome.get())));
    }

    private void take(Asking.Answer answer) {
        if (answer.number() != latest) {
            return;
        }
        answer.completions().ifPresent(completions::set);
        answer.outcome().ifPresent(outcome::set);
        if (answer.isLast()) {
            searching.set(false);
        }
    }

    private void watch(Optional<WorkspaceIndex> index) {
        watching.close();
        watching = index.map(this::watch).orElse(() -> { });
        ask();
    }

    private Library.Following watch(WorkspaceIndex index) {
        var line = new IndexJob(workspace.background(), index, job);
        var watch = index.watch(now -> {
            line.hear(now);
            workspace.background().screen().execute(() -> hear(index, now));
        });
        return () -> {
            watch.close();
            line.over();
        };
    }

    /// What has just come into the index is found now.
    private void hear(WorkspaceIndex index, IndexState now) {
        if (state.index().get().equals(Optional.of(index))) {
            progress.set(now);
            if (now.phase() == IndexState.Phase.READY && !asked.isBlank()) {
                ask();
            }
        }
    }
}
