package hashiya.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.model.ArticleId;
import hashiya.model.ClaimId;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkIndexTest {

    private static final Tag LEAVING = tag(1, Optional.empty(), "انشقاق");
    private static final Tag REASONS = tag(2, Optional.of(new TagId(1)), "أسباب");

    private final LinkIndex index = new LinkIndex();

    @Test
    void notes_are_found_by_what_they_link_to_in_any_spelling_of_the_id() {
        index.put(note(1, "عن [[C-017]] و[[Q3:4|قول]]"));
        index.put(note(2, "[[c17]] [[C-١٧]]"));
        index.put(note(3, "C-017 بلا قوسين و`[[C-017]]`"));
        assertEquals(List.of(1, 2), mentions(new ClaimId(17)));
        assertEquals(List.of(1), mentions(new HighlightId(new ArticleId(3), 4)));
        assertEquals(List.of(), mentions(new ArticleId(3)));
    }

    @Test
    void what_a_note_says_now_counts() {
        index.put(note(1, "[[C-017]]"));
        index.put(note(1, "[[C-018]]"));
        assertEquals(List.of(), mentions(new ClaimId(17)));
        assertEquals(List.of(1), mentions(new ClaimId(18)));
        index.forget(new NoteId(1));
        assertEquals(List.of(), mentions(new ClaimId(18)));
    }

    @Test
    void tags_are_found_by_number_path_and_name_whatever_the_vowels() {
        index.put(note(1, "[[T2]]"));
        index.put(note(2, "[[اِنشقاق/اسباب]]"));
        index.put(note(3, "[[أسباب|لماذا]]"));
        index.put(note(4, "[[انشقاق]]"));
        assertEquals(List.of(1, 2, 3), mentions(new TagId(2)));
        assertEquals(List.of(4), mentions(new TagId(1)));
    }

    private List<Integer> mentions(Id id) {
        return index.mentions(id, List.of(LEAVING, REASONS)).stream().map(NoteId::number).toList();
    }

    private static Note note(int number, String markdown) {
        return new Note(new NoteId(number), new NoteTarget.OnWorkspace(), markdown, Instant.EPOCH, Instant.EPOCH);
    }

    private static Tag tag(int number, Optional<TagId> parent, String name) {
        return new Tag(new TagId(number), parent, 0, name, "#5fb236", "", TagSet.OBSERVED, "");
    }
}
