package hashiya.ui.reader;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Batch;
import hashiya.change.Change.Imported;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Replaced;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Bookmark;
import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.ColourMeaning;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.ui.desk.Mirror;
import hashiya.ui.desk.Reading;
import hashiya.ui.desk.Workspace;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// What the reader shows, without saying how: the open article with its text, its highlights, and what hangs on them.
final class ReaderModel {

    /// The open article as it is now.
    ///
    /// @param shown  what is shown of it
    /// @param whole  the same with the lines that are hidden
    record Open(Article article, ShownText shown, ShownText whole) {

        /// Reads the text through, so not on the screen's thread.
        static Open of(Article article, String text) {
            var shown = ShownText.of(article, text);
            return new Open(article, shown, shown.withHidden(article));
        }

        String text() {
            return shown.letters();
        }

        private boolean isShownLike(Article other) {
            return article.text().equals(other.text()) && article.hidden().equals(other.hidden())
                    && article.direction() == other.direction();
        }
    }

    private record Read(Open open, Optional<Bookmark> bookmark) {}

    private final ReadOnlyObjectWrapper<Optional<Open>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final Workspace workspace;
    private final Reading reading;
    private final Mirror mirror;
    private final Subscription following;
    private Optional<Bookmark> bookmark = Optional.empty();

    ReaderModel(Workspace workspace, Reading reading) {
        this.workspace = workspace;
        this.reading = reading;
        mirror = workspace.mirror();
        following = Subscription.combine(mirror.listen(this::follow), reading.article().subscribe(this::load));
    }

    /// Stops following.
    void close() {
        following.unsubscribe();
    }

    ReadOnlyObjectProperty<Optional<Open>> open() {
        return open.getReadOnlyProperty();
    }

    /// Moves whenever highlights, notes, attributions or the names of colours have changed.
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /// The highlights that have their place in the open text, in reading order.
    Collection<Highlight> highlights() {
        return open.get().map(Open::article).<Collection<Highlight>>map(article ->
                mirror.highlights(article.id()).stream().filter(article::places).toList()).orElse(List.of());
    }

    /// A highlight of the open article that has its place in the text.
    Optional<Highlight> highlight(HighlightId id) {
        return isOpen(id.article()) ? mirror.find(Highlight.class, id).filter(this::isPlaced) : Optional.empty();
    }

    boolean isPlaced(Highlight highlight) {
        return open.get().filter(shown -> shown.article.places(highlight)).isPresent();
    }

    /// The highlights of the open article that carry a note.
    Set<HighlightId> noted() {
        return open.get().stream().flatMap(shown -> mirror.annotated(shown.article.id()).stream()).map(Highlight::id)
                .filter(id -> firstNote(id).isPresent()).collect(Collectors.toSet());
    }

    Optional<Note> firstNote(HighlightId id) {
        return mirror.notes(new NoteTarget.OnHighlight(id)).stream().findFirst();
    }

    Mirror mirror() {
        return mirror;
    }

    /// The analyst's word for the colour, empty where there is none.
    String meaning(Colour colour) {
        return mirror.find(ColourMeaning.class, colour).map(ColourMeaning::meaning).orElse("");
    }

    /// Where the open article was left, as it was when it was opened.
    Optional<Bookmark> bookmark() {
        return bookmark;
    }

    /// Keeps a place, behind whatever is on its way to the file.
    void keep(Bookmark place) {
        workspace.read(library -> {
            library.keep(place);
            return place;
        }, _ -> { });
    }

    private void load(Optional<ArticleId> wanted) {
        if (wanted.isEmpty()) {
            open.set(Optional.empty());
            return;
        }
        workspace.read(library -> {
            var article = library.article(wanted.get());
            return new Read(Open.of(article, library.text(article)), library.bookmark(article.id()));
        }, read -> {
            if (reading.article().get().equals(wanted)) {
                bookmark = read.bookmark;
                open.set(Optional.of(read.open));
                changes.set(changes.get() + 1);
            }
        });
    }

    private void follow(List<Change> steps) {
        steps.forEach(this::follow);
        if (steps.isEmpty() || steps.stream().anyMatch(this::shows)) {
            changes.set(changes.get() + 1);
        }
    }

    /// Whether the change touches what is drawn on the open article.
    private boolean shows(Change step) {
        return switch (step) {
            case Added(var entity) -> shows(entity);
            case Removed(var entity) -> shows(entity);
            case Replaced(var before, var after) -> shows(before) || shows(after);
            case Imported _, Change.Renewed _, Batch _ -> false;
        };
    }

    private boolean shows(Entity entity) {
        return switch (entity) {
            case Highlight highlight -> isOpen(highlight.article());
            case Attribution attribution -> isOpen(attribution.passage().article());
            case Note note -> switch (note.target()) {
                case NoteTarget.OnHighlight(var id) -> isOpen(id.article());
                case NoteTarget.OnArticle(var id) -> isOpen(id);
                default -> false;
            };
            case Claim _, ColourMeaning _ -> true;
            default -> false;
        };
    }

    private boolean isOpen(ArticleId article) {
        return open.get().filter(shown -> shown.article.id().equals(article)).isPresent();
    }

    private void follow(Change step) {
        switch (step) {
            case Added(var entity) -> put(entity);
            case Replaced(_, var after) -> put(after);
            case Removed(var entity) -> take(entity);
            case Imported _, Change.Renewed _, Batch _ -> { }
        }
    }

    private void put(Entity entity) {
        var shown = open.get();
        if (shown.isEmpty()) {
            return;
        }
        var here = shown.get().article.id();
        if (entity instanceof Article article && article.id().equals(here)) {
            // A newer text is shown as soon as it is read, and until then the older one with what stood in it.
            if (shown.get().isShownLike(article)) {
                open.set(Optional.of(new Open(article, shown.get().shown, shown.get().whole)));
            } else {
                load(Optional.of(here));
            }
        }
    }

    private void take(Entity entity) {
        if (entity instanceof Highlight highlight) {
            if (reading.highlight().get().equals(Optional.of(highlight.id()))) {
                reading.highlight().set(Optional.empty());
            }
        } else if (entity instanceof Article article && reading.article().get().equals(Optional.of(article.id()))) {
            reading.close();
        }
    }
}
