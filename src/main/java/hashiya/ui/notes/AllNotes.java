package hashiya.ui.notes;

import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import hashiya.text.Folding;
import hashiya.text.TextRange;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Finds and sorts among all notes. It remembers what they fold to, so that the next letter typed costs little. One thread at
/// a time.
final class AllNotes {

    /// In which order notes are listed.
    enum Order {
        /// Those changed last first.
        TIME,
        PLACE
    }

    /// What is asked for.
    ///
    /// @param kind   of what the notes hang on; nothing for any
    /// @param filter words that a note or what it hangs on must have; blank for any
    record Wanted(Optional<Hanging> kind, String filter, Order order) {}

    /// A note with what must be known of the thing it hangs on.
    ///
    /// @param name    of the thing; empty for the workspace
    /// @param passage where it stands, for a highlight
    record Placed(Note note, String name, Optional<TextRange> passage) {}

    private record Folded(Placed of, String text) {}

    private final Map<NoteId, Folded> folded = new HashMap<>();

    List<Note> find(List<Placed> all, Wanted wanted) {
        var words = Folding.fold(wanted.filter.strip()).text();
        return all.stream()
                .filter(each -> wanted.kind.isEmpty() || wanted.kind.get() == Hanging.of(each.note.target()))
                .filter(each -> words.isEmpty() || fold(each).contains(words))
                .map(Placed::note).sorted(order(all, wanted.order)).toList();
    }

    /// Folds notes that will be looked through.
    void foldAll(List<Placed> notes) {
        notes.forEach(this::fold);
    }

    private String fold(Placed each) {
        var known = folded.get(each.note.id());
        if (known == null || !known.of.equals(each)) {
            known = new Folded(each, Folding.fold(each.name + "\n" + each.note.markdown()).text());
            folded.put(each.note.id(), known);
        }
        return known.text;
    }

    private static Comparator<Note> order(List<Placed> all, Order order) {
        var latest = Comparator.comparing((Note note) -> note.edited()).thenComparing(Note::id).reversed();
        return switch (order) {
            case TIME -> latest;
            case PLACE -> Comparator.comparing(Note::target, PlaceOrder.by(passages(all)))
                    .thenComparing(Note::created).thenComparing(Note::id);
        };
    }

    private static Function<HighlightId, Optional<TextRange>> passages(List<Placed> all) {
        var passages = new HashMap<HighlightId, TextRange>();
        all.forEach(each -> {
            if (each.note.target() instanceof NoteTarget.OnHighlight(var id)) {
                each.passage.ifPresent(range -> passages.put(id, range));
            }
        });
        return id -> Optional.ofNullable(passages.get(id));
    }
}
