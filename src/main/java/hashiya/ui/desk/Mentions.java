package hashiya.ui.desk;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Replaced;
import hashiya.markdown.LinkIndex;
import hashiya.markdown.LinkIndex.Written;
import hashiya.markdown.ShortWords;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The notes that mention a thing by a link. Kept up by the changes. Reading them takes a moment where there are thousands of
/// notes: it begins beside the screen, and whoever asks earlier waits for the rest alone. FX thread only.
///
/// Whoever draws from it in answer to a change must have asked [Workspace#mentions] for it before listening to the mirror.
public final class Mentions {

    /// Notes that are read at one go: what is asked for elsewhere waits behind so many only.
    private static final int PIECE = 200;
    /// Of the first words of a note, in UTF-16 units.
    private static final int OPENING = 90;
    /// More of the Markdown than its first words ever take, in UTF-16 units.
    private static final int MARKDOWN = 600;

    private final Workspace workspace;
    private final Mirror mirror;
    private final LinkIndex index = new LinkIndex();
    private final Map<Note, Written> ahead = new HashMap<>();
    private boolean read;

    Mentions(Workspace workspace) {
        this.workspace = workspace;
        mirror = workspace.mirror();
        mirror.listen(this::hear);
    }

    /// The notes that link to it, or to what was merged into it, in the order of their numbers.
    public List<Note> of(Id id) {
        if (!read) {
            mirror.all(Note.class).forEach(note -> index.put(ahead.computeIfAbsent(note, Written::in)));
            ahead.clear();
            read = true;
        }
        var merged = id instanceof HighlightId ? mirror.find(Highlight.class, id).map(Highlight::absorbed).orElse(List.of())
                : List.<HighlightId>of();
        var ids = Stream.<Id>concat(Stream.of(id), merged.stream());
        return ids.flatMap(each -> index.mentions(each, mirror.all(Tag.class)).stream()).distinct().sorted()
                .flatMap(each -> mirror.find(Note.class, each).stream()).toList();
    }

    private void hear(List<Change> steps) {
        if (steps.isEmpty()) {
            read = false;
            readAhead(List.copyOf(mirror.all(Note.class)));
        } else if (read) {
            steps.forEach(this::follow);
        }
    }

    private void readAhead(List<Note> left) {
        if (!read && !left.isEmpty() && !workspace.isClosed()) {
            var piece = left.subList(0, Math.min(PIECE, left.size()));
            workspace.read(_ -> piece.stream().map(Written::in).toList(), found -> {
                for (var at = 0; at < piece.size() && !read; at++) {
                    ahead.put(piece.get(at), found.get(at));
                }
                readAhead(left.subList(piece.size(), left.size()));
            });
        }
    }

    /// The first words of a note, without the signs of Markdown.
    public static String opening(Note note) {
        var markdown = note.markdown().substring(0, Math.min(MARKDOWN, note.markdown().length()));
        return ShortWords.of(Things.plain(markdown).lines().findFirst().orElse(""), OPENING);
    }

    private void follow(Change step) {
        switch (step) {
            case Added(Entity entity) when entity instanceof Note note -> index.put(note);
            case Replaced(_, Entity after) when after instanceof Note note -> index.put(note);
            case Removed(Entity entity) when entity instanceof Note note -> index.forget(note.id());
            default -> { }
        }
    }
}
