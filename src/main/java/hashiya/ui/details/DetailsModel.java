package hashiya.ui.details;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Replaced;
import hashiya.claims.Coverage;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Bookmark;
import hashiya.model.DirectionChoice;
import hashiya.model.Furniture;
import hashiya.model.Hidden;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.ReadState;
import hashiya.text.Paragraph;
import hashiya.text.Paragraphs;
import hashiya.text.TextRange;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Mentions;
import hashiya.ui.desk.Workspace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// What the details panel shows, without saying how.
final class DetailsModel implements AutoCloseable {

    /// An article with its working text.
    ///
    /// @param furthest the end of what was ever in view when it was opened, in UTF-16 units
    record Open(Article article, String text, int furthest) {

        ArticleId id() {
            return article.id();
        }
    }

    private final ReadOnlyObjectWrapper<Optional<Open>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    /// What was typed and could not be kept, for when the article is opened again.
    private final Map<ArticleId, Map<Fact, String>> drafts = new HashMap<>();
    private final Workspace workspace;
    private final Desk desk;
    private final Mentions mentions;
    private final Library.Following following;
    private final Subscription subscription;

    DetailsModel(Workspace workspace, Desk desk) {
        this.workspace = workspace;
        this.desk = desk;
        mentions = workspace.mentions();
        following = workspace.follow(this::follow);
        subscription = desk.article().subscribe(id -> id.ifPresentOrElse(this::read,
                () -> open.set(Optional.empty())));
    }

    /// The open article; nothing until it has been read.
    ReadOnlyObjectProperty<Optional<Open>> open() {
        return open.getReadOnlyProperty();
    }

    /// The notes that link to the open article.
    List<Note> mentions() {
        return desk.article().get().map(mentions::of).orElse(List.of());
    }

    /// Calls the listener after every change.
    ///
    /// @return stops calling it
    Subscription listen(Runnable listener) {
        return workspace.mirror().listen(_ -> listener.run());
    }

    void open(Note note) {
        desk.open(note);
    }

    /// The letters selected in the reader.
    ReadOnlyObjectProperty<Optional<TextRange>> selection() {
        return desk.selection();
    }

    /// How far the open article is worked through. What comes into view later counts when it is opened again.
    Optional<Coverage> coverage() {
        return open.get().map(shown -> {
            var mirror = workspace.mirror();
            var highlights = mirror.highlights(shown.id()).stream().filter(shown.article()::places).toList();
            var claimed = mirror.attributions(shown.id()).stream().map(Attribution::passage)
                    .collect(Collectors.toSet());
            return Coverage.of(shown.article(), shown.text(), highlights, claimed, shown.furthest());
        });
    }

    /// Keeps one fact of an article.
    ///
    /// @return whether it could be kept; if not, it stays as a draft
    boolean keep(Article article, Fact fact, String typed) {
        var can = fact.in(article.facts(), typed).isPresent();
        var drafted = drafts.computeIfAbsent(article.id(), _ -> new EnumMap<>(Fact.class));
        if (can) {
            drafted.remove(fact);
            edit(article.id(), now -> fact.in(now.facts(), typed).map(now::with).orElse(now));
        } else {
            drafted.put(fact, typed);
        }
        return can;
    }

    /// What was typed for facts of this article and could not be kept.
    Map<Fact, String> drafts(ArticleId id) {
        return Map.copyOf(drafts.getOrDefault(id, Map.of()));
    }

    /// Takes back what was typed and could not be kept.
    void forget(ArticleId id, Fact fact) {
        drafts.getOrDefault(id, new EnumMap<>(Fact.class)).remove(fact);
    }

    void mark(ReadState state) {
        edit(article -> article.with(state));
    }

    void direct(DirectionChoice direction) {
        edit(article -> article.with(direction));
    }

    /// Lets the reader show lines again.
    void show(Hidden lines) {
        edit(article -> article.with(article.hidden().stream().filter(each -> !each.equals(lines)).toList()));
    }

    void showAll() {
        edit(article -> article.with(List.<Hidden>of()));
    }

    /// The paragraphs in the selection that could be hidden.
    List<TextRange> hideable() {
        return open.get().flatMap(shown -> desk.selection().get().map(range -> hideable(shown, range)))
                .orElse(List.of());
    }

    /// Hides the paragraphs in the selection.
    void hideSelected() {
        var ranges = hideable();
        if (!ranges.isEmpty()) {
            edit(article -> {
                var hidden = new ArrayList<>(article.hidden());
                ranges.stream().filter(range -> hidden.stream().noneMatch(each -> each.range().overlaps(range)))
                        .forEach(range -> hidden.add(new Hidden(range, Furniture.BY_HAND)));
                return article.with(hidden);
            });
        }
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        following.close();
    }

    private static List<TextRange> hideable(Open shown, TextRange selected) {
        return Paragraphs.of(shown.text()).all().stream().map(Paragraph::range).flatMap(Optional::stream)
                .filter(range -> range.overlaps(selected) && !range.in(shown.text()).isBlank())
                .filter(range -> shown.article().hidden().stream().noneMatch(each -> each.range().overlaps(range)))
                .toList();
    }

    private void edit(UnaryOperator<Article> change) {
        open.get().ifPresent(shown -> edit(shown.id(), change));
    }

    /// Changes the article as it is when its turn comes: an edit may still be on its way to the screen.
    private void edit(ArticleId id, UnaryOperator<Article> change) {
        workspace.edit(editor -> {
            workspace.library().find(id).map(Article.class::cast)
                    .ifPresent(now -> editor.replace(now, change.apply(now)));
        });
    }

    private void read(ArticleId id) {
        if (open.get().filter(shown -> shown.id().equals(id)).isEmpty()) {
            open.set(Optional.empty());
            workspace.read(library -> library.find(id).map(Article.class::cast)
                    .map(article -> new Open(article, library.text(article),
                            library.bookmark(id).map(Bookmark::furthest).orElse(0))), this::show);
        }
    }

    /// A change may have come in between, from beside the queue; then it is read once more.
    private void show(Optional<Open> read) {
        if (read.map(Open::id).equals(desk.article().get())) {
            open.set(read);
        }
    }

    private void follow(Change change) {
        for (var step : change.steps()) {
            switch (step) {
                case Replaced(Article before, Article after) when isOpen(after.id())
                        && !before.text().equals(after.text()) -> {
                    open.set(Optional.empty());
                    read(after.id());
                }
                case Replaced(_, Article after) when isOpen(after.id()) ->
                        open.set(open.get().map(shown -> new Open(after, shown.text(), shown.furthest())));
                case Replaced(_, Article after) when isWanted(after.id()) -> read(after.id());
                case Removed(Article article) when isOpen(article.id()) -> open.set(Optional.empty());
                case Added(Article article) when isWanted(article.id()) -> read(article.id());
                default -> { }
            }
        }
    }

    private boolean isOpen(ArticleId id) {
        return open.get().map(Open::id).equals(Optional.of(id));
    }

    private boolean isWanted(ArticleId id) {
        return desk.article().get().equals(Optional.of(id));
    }
}
