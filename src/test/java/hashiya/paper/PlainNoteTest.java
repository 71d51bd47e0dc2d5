package hashiya.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.model.Snapshot;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainNoteTest {

    private static final Snapshot SNAPSHOT = Snapshot.of("w", List.of(List.of(
            new Tag(new TagId(1), Optional.empty(), 0, "انشقاق", "#112233", "", TagSet.ALLEGED, ""))));

    @Test
    void signs_of_markdown_go_and_words_marks_and_addresses_stay() {
        assertEquals(List.of("عنوان", "مهم جدًا ولا شيء", "• بند", "• ☑ تم", "قيل", "الموقع (https://a.b)",
                "3 * 4 * 5"), lines("""
                ## عنوان

                **مهم** *جدًا* ولا شيء

                - بند
                - [x] تم

                > قيل

                [الموقع](https://a.b)

                3 * 4 * 5
                """));
    }

    @Test
    void links_say_where_they_lead() {
        assertEquals(List.of("انظر C-099 وانشقاق و كذلك (انشقاق)."),
                lines("انظر [[C-099]] و[[انشقاق]] و [[T1|كذلك]]."));
    }

    private static List<String> lines(String markdown) {
        return PlainNote.lines(markdown, SNAPSHOT);
    }
}
