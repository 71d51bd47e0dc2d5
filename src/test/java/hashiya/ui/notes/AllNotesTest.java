package hashiya.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.model.ArticleId;
import hashiya.model.ClaimId;
import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import hashiya.model.SourceId;
import hashiya.text.TextRange;
import hashiya.ui.notes.AllNotes.Order;
import hashiya.ui.notes.AllNotes.Placed;
import hashiya.ui.notes.AllNotes.Wanted;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AllNotesTest {

    private static final ArticleId ARTICLE = new ArticleId(2);

    private final AllNotes notes = new AllNotes();
    private final List<Placed> all = List.of(
            placed(1, new NoteTarget.OnSource(new SourceId(1)), "جيش الإسلام", "طرف", 0),
            placed(2, new NoteTarget.OnHighlight(new HighlightId(ARTICLE, 1)), "آخر المقال", "مهمّ", 90),
            placed(3, new NoteTarget.OnHighlight(new HighlightId(ARTICLE, 2)), "أول المقال", "عاديّ", 10),
            placed(4, new NoteTarget.OnClaim(new ClaimId(7)), "أعدم الجيش", "see [[C-001]]", 0),
            placed(5, new NoteTarget.OnArticle(ARTICLE), "منشقون", "عنوان", 0),
            placed(6, new NoteTarget.OnWorkspace(), "", "عامّ", 0));

    @Test
    void the_newest_come_first_or_places_are_in_their_order() {
        assertEquals(List.of(6, 5, 4, 3, 2, 1), find(Optional.empty(), "", Order.TIME));
        assertEquals(List.of(6, 5, 3, 2, 4, 1), find(Optional.empty(), "", Order.PLACE));
    }

    @Test
    void notes_are_found_by_what_they_hang_on_and_by_folded_words_of_both() {
        assertEquals(List.of(3, 2), find(Optional.of(Hanging.HIGHLIGHT), "", Order.PLACE));
        assertEquals(List.of(2), find(Optional.empty(), "مهم", Order.PLACE));
        assertEquals(List.of(4, 1), find(Optional.empty(), "جيش", Order.PLACE));
        assertEquals(List.of(4), find(Optional.of(Hanging.CLAIM), "SEE", Order.PLACE));
        assertEquals(List.of(), find(Optional.of(Hanging.SOURCE), "see", Order.PLACE));
    }

    @Test
    void a_note_that_has_changed_is_found_by_its_new_words() {
        assertEquals(List.of(6), find(Optional.empty(), "عام", Order.TIME));
        var changed = List.of(placed(6, new NoteTarget.OnWorkspace(), "", "خاص", 0));
        assertEquals(List.of(), notes.find(changed, new Wanted(Optional.empty(), "عام", Order.TIME)));
    }

    private List<Integer> find(Optional<Hanging> kind, String filter, Order order) {
        return notes.find(all, new Wanted(kind, filter, order)).stream().map(each -> each.id().number()).toList();
    }

    private static Placed placed(int number, NoteTarget target, String name, String markdown, int start) {
        var time = Instant.EPOCH.plusSeconds(number);
        return new Placed(new Note(new NoteId(number), target, markdown, time, time), name,
                Optional.of(new TextRange(start, start + 5)));
    }
}
