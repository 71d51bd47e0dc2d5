package hashiya.ui.desk;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Replaced;
import hashiya.markdown.LinkIndex;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.Tag;
import java.util.List;
import java.util.stream.Stream;

/// The notes that mention a thing by a link. Kept up by the changes; nothing is read before it is first asked for, since
/// that takes a moment where there are thousands of notes. FX thread only.
///
/// Whoever draws from it in answer to a change must have asked [Workspace#mentions] for it before listening to the mirror.
public final class Mentions {

    private final Mirror mirror;
    private final LinkIndex index = new LinkIndex();
    private boolean read;

    Mentions(Mirror mirror) {
        this.mirror = mirror;
        mirror.listen(this::hear);
    }

    /// The notes that link to it, or to what was merged into it, in the order of their numbers.
    public List<Note> of(Id id) {
        if (!read) {
            mirror.all(Note.class).forEach(index::put);
            read = true;
        }
        var ids = Stream.concat(Stream.of(id), mirror.find(Highlight.class, id).stream().flatMap(each ->
                each.absorbed().stream()));
        return ids.flatMap(each -> index.mentions(each, mirror.all(Tag.class)).stream()).distinct().sorted()
                .flatMap(each -> mirror.find(Note.class, each).stream()).toList();
    }

    private void hear(List<Change> steps) {
        if (steps.isEmpty()) {
            read = false;
        } else if (read) {
            steps.forEach(this::follow);
        }
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
