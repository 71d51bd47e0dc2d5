package hashiya.ui.notes;

import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import java.util.Optional;

/// The writing of one note, from its first letter on. Reads and writes belong on the background's quick lane, where
/// they follow one another: so the second save knows the id that the first one was given.
final class NoteSession {

    private final NoteTarget target;
    private volatile Optional<NoteId> id;

    /// @param id nothing for a note that is not there before its first letter
    NoteSession(NoteTarget target, Optional<NoteId> id) {
        this.target = target;
        this.id = id;
    }

    NoteTarget target() {
        return target;
    }

    /// Nothing until the first letters are written.
    Optional<NoteId> id() {
        return id;
    }

    /// Writes the whole text. A note that is gone, as after an undo, is written anew: letters that somebody types are
    /// never dropped. An empty text is not written; [#end] takes the note away instead, so that undo brings back the
    /// words it had.
    void write(Library library, Editor editor, String text) {
        if (text.isBlank()) {
            return;
        }
        var current = current(library);
        if (current.isPresent()) {
            editor.rewrite(current.get(), text);
        } else {
            id = Optional.of(editor.note(whereThereIs(library), text).id());
        }
    }

    /// Takes the note away if nothing is left of it.
    void end(Library library, Editor editor, String text) {
        if (text.isBlank()) {
            current(library).ifPresent(editor::remove);
        }
    }

    private Optional<Note> current(Library library) {
        return id.flatMap(library::find).map(Note.class::cast);
    }

    /// What the note is on, or what that was part of if it was taken away meanwhile.
    private NoteTarget whereThereIs(Library library) {
        return switch (target) {
            case NoteTarget.OnHighlight(var highlight) when library.find(highlight).isEmpty() ->
                    library.find(highlight.article()).map(Article.class::cast)
                            .<NoteTarget>map(article -> new NoteTarget.OnArticle(article.id()))
                            .orElse(new NoteTarget.OnWorkspace());
            case NoteTarget.OnArticle(var article) when library.find(article).isEmpty() ->
                    new NoteTarget.OnWorkspace();
            case NoteTarget.OnClaim(var claim) when library.find(claim).isEmpty() -> new NoteTarget.OnWorkspace();
            case NoteTarget.OnSource(var source) when library.find(source).isEmpty() -> new NoteTarget.OnWorkspace();
            default -> target;
        };
    }
}
