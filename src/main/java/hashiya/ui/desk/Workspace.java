package hashiya.ui.desk;

import hashiya.change.Change;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Standing;
import hashiya.work.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The open workspace as the screen sees it: reads and edits go to the background in their order, answers and news of
/// changes come back on the screen's thread.
public final class Workspace implements AutoCloseable {

    private final Library library;
    private final Editor editor;
    private final Background background;
    private final Consumer<Exception> onFailure;
    private final List<Consumer<Change>> followers = new ArrayList<>();
    private final Library.Following following;
    private final Printings printings = new Printings(this);
    private Optional<Mirror> mirror = Optional.empty();
    private Optional<Mentions> mentions = Optional.empty();
    private boolean closed;

    /// @param onFailure shows on the screen's thread that something could not be read or written
    public Workspace(Library library, Background background, Consumer<Exception> onFailure) {
        this.library = library;
        this.background = background;
        this.onFailure = onFailure;
        editor = new Editor(library);
        following = library.follow(change -> background.screen().execute(() -> tell(change)));
    }

    /// Reads something and hands it to the screen.
    public <T> void read(Function<Library, T> reading, Consumer<T> onDone) {
        background.run(() -> reading.apply(library), onDone, onFailure);
    }

    /// Hands over what stood open last; in a workspace that nobody has read in, the first article.
    public void readStanding(Consumer<Standing> onRead) {
        read(opened -> {
            var last = opened.standing();
            return last.open().isEmpty()
                    ? last.with(opened.all(Article.class).stream().limit(1).map(Article::id).toList()) : last;
        }, onRead);
    }

    /// Does something; the panels hear of it as of any change.
    public void edit(Consumer<Editor> deed) {
        edit(each -> {
            deed.accept(each);
            return true;
        }, _ -> { });
    }

    /// Does something, and goes on with what came of it once it is written.
    public <T> void edit(Function<Editor, T> deed, Consumer<T> onDone) {
        background.run(() -> deed.apply(editor), onDone, onFailure);
    }

    /// The same, for whoever has something to keep if it cannot be written; the failure is shown as ever.
    public <T> void edit(Function<Editor, T> deed, Consumer<T> onDone, Runnable onFailed) {
        background.run(() -> deed.apply(editor), onDone, e -> {
            onFailed.run();
            onFailure.accept(e);
        });
    }

    /// Takes the last change back, if there is one.
    ///
    /// @param onDone hears what was taken back, or nothing if there was nothing to take back
    public void undo(Consumer<Optional<Change>> onDone) {
        read(Library::undo, onDone);
    }

    /// The same, shown in the status line under its name where it takes long.
    public void undo(String name, Consumer<Optional<Change>> onDone) {
        new Repeating(this, Library::undoSteps, Library::undo).run(name, onDone);
    }

    /// Does again what was last taken back, if there is anything; shown in the status line where it takes long.
    ///
    /// @param onDone hears what was done again, or nothing if there was nothing to do again
    public void redo(String name, Consumer<Optional<Change>> onDone) {
        new Repeating(this, Library::redoSteps, Library::redo).run(name, onDone);
    }

    /// Long work, shown in the status line under its name, to be cancelled there.
    public <T> void start(String name, Background.LongWork<T> work, Consumer<T> onDone) {
        background.start(name, work, onDone, onFailure);
    }

    /// Calls the follower on the screen's thread after every change. Close the result to stop.
    public Library.Following follow(Consumer<Change> follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /// What the workspace holds, kept up for everybody who draws it. Read when it is first asked for, on the screen's
    /// thread as ever.
    public Mirror mirror() {
        if (mirror.isEmpty()) {
            mirror = Optional.of(new Mirror(this));
        }
        return mirror.get();
    }

    /// Which notes link to what, kept up as the mirror is.
    public Mentions mentions() {
        if (mentions.isEmpty()) {
            mentions = Optional.of(new Mentions(this));
        }
        return mentions.get();
    }

    /// Which articles are printings of one story, found once somebody asks.
    public Printings printings() {
        return printings;
    }

    public Library library() {
        return library;
    }

    public Background background() {
        return background;
    }

    /// Whether nothing may be asked any more.
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        following.close();
        printings.close();
    }

    private void tell(Change change) {
        List.copyOf(followers).forEach(follower -> follower.accept(change));
    }
}
