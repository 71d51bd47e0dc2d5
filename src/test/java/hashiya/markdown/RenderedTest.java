package hashiya.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.markdown.Frame.Box;
import hashiya.markdown.Row.Kind;
import hashiya.markdown.Span.Goal;
import hashiya.markdown.Span.Style;
import hashiya.model.ClaimId;
import hashiya.text.Direction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RenderedTest {

    private static final Direction RIGHT = Direction.RIGHT_TO_LEFT;
    private static final Direction LEFT = Direction.LEFT_TO_RIGHT;

    @Test
    void every_block_is_a_row_in_the_direction_of_its_own_letters() {
        var rows = rows("# عنوان BBC\n\nThe fighters of داعش left.\n\nقال *المصدر* إنّ **BBC** أخطأت\n\n---\n\n```\nx = 1\n```");
        assertEquals(List.of(Kind.HEADING, Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.RULE, Kind.CODE),
                rows.stream().map(Row::kind).toList());
        assertEquals(List.of(RIGHT, LEFT, RIGHT, RIGHT, LEFT), rows.stream().map(Row::direction).toList());
        assertEquals(1, rows.getFirst().level());
        assertEquals(List.of(new Span("قال ", Set.of(), Optional.empty()),
                new Span("المصدر", Set.of(Style.EMPHASIS), Optional.empty()), Span.plain(" إنّ "),
                new Span("BBC", Set.of(Style.STRONG), Optional.empty()), Span.plain(" أخطأت")), rows.get(2).spans());
        assertEquals("x = 1", rows.getLast().words());
    }

    @Test
    void a_list_has_its_signs_on_one_side_and_each_item_its_own_direction() {
        var rows = rows("- أول بند في القائمة\n- second\n  - داخلي جدًّا\n\n  تتمة البند الثاني\n- ثالث");
        assertEquals(List.of("•", "•", "•", "", "•"), rows.stream()
                .map(each -> ((Frame.Item) each.frames().getLast()).marker()).toList());
        assertEquals(List.of(RIGHT, LEFT, RIGHT, RIGHT, RIGHT), rows.stream().map(Row::direction).toList());
        assertEquals(Set.of(RIGHT), Set.copyOf(rows.stream().map(Row::side).toList()));
        assertEquals(List.of(new Frame.Item(RIGHT, "", Box.NONE), new Frame.Item(RIGHT, "•", Box.NONE)),
                rows.get(2).frames());
    }

    @Test
    void numbers_go_on_from_the_first_and_tasks_have_boxes() {
        assertEquals(List.of("3.", "4."), rows("3. ثالث\n3. رابع").stream()
                .map(each -> ((Frame.Item) each.frames().getLast()).marker()).toList());
        var tasks = rows("- [ ] لم يتم\n- [x] تمّ **هذا**\n- [ ]ليس مهمة");
        assertEquals(List.of(Box.EMPTY, Box.TICKED, Box.NONE), tasks.stream()
                .map(each -> ((Frame.Item) each.frames().getLast()).box()).toList());
        assertEquals(List.of("لم يتم", "تمّ هذا", "[ ]ليس مهمة"), tasks.stream().map(Row::words).toList());
    }

    @Test
    void a_quote_has_its_bar_where_most_of_it_begins_and_each_paragraph_its_own_side() {
        var rows = rows("> قال القائد كلامًا طويلًا جدًّا.\n>\n> He said so.\n>\n> > داخل");
        assertEquals(List.of(RIGHT, LEFT, RIGHT), rows.stream().map(Row::side).toList());
        assertEquals(List.of(new Frame.Quote(RIGHT)), rows.get(1).frames());
        assertEquals(2, rows.getLast().frames().size());
    }

    @Test
    void a_table_is_a_row_for_each_of_its_lines_with_columns_alike_and_each_cell_in_its_own_direction() {
        var rows = rows("قبل\n\n| المصدر | Number | [[C-1\\|قول]] |\n|---|--:|:-:|\n| قائد في **جيش التحرير** | 300 | نعم |\n| BBC | |");
        assertEquals(List.of(Kind.PARAGRAPH, Kind.TABLE, Kind.TABLE, Kind.TABLE), rows.stream().map(Row::kind).toList());
        assertEquals(List.of(1, 0, 0), rows.stream().skip(1).map(Row::level).toList());
        assertEquals(List.of(RIGHT, RIGHT, RIGHT), rows.stream().skip(1).map(Row::direction).toList());
        assertEquals(List.of(RIGHT, LEFT, RIGHT), rows.get(1).cells().stream().map(Cell::direction).toList());
        assertEquals(List.of(Cell.Side.OWN, Cell.Side.RIGHT, Cell.Side.CENTRE),
                rows.get(2).cells().stream().map(Cell::side).toList());
        assertEquals("قائد في جيش التحرير · 300 · نعم", rows.get(2).words());
        assertEquals(3, rows.get(3).cells().size());
        assertEquals(rows.get(1).cells().stream().map(Cell::share).toList(),
                rows.get(3).cells().stream().map(Cell::share).toList());
        assertEquals(1, rows.get(1).cells().stream().mapToDouble(Cell::share).sum(), 1e-9);
        assertTrue(rows.get(1).cells().getLast().spans().getFirst().goal().isPresent());
        assertEquals(3, rows.get(2).beginning(12).cells().size());
    }

    @Test
    void pictures_and_html_are_shown_as_what_they_say_and_addresses_are_kept() {
        var rows = rows("![خريطة](https://example.org/a.png) <b>نص</b>\n\n<script>alert(1)</script>\n\n[بي بي سي](https://bbc.com)");
        assertEquals("خريطة (https://example.org/a.png) <b>نص</b>", rows.getFirst().words());
        assertEquals("<script>alert(1)</script>", rows.get(1).words());
        assertEquals(List.of(new Span("بي بي سي", Set.of(), Optional.of(new Goal.Address("https://bbc.com")))),
                rows.getLast().spans());
    }

    @Test
    void links_show_what_they_lead_to_and_their_letters_count_for_the_direction() {
        var rows = Rendered.of("[[C-1]] confirms", link -> new LinkWords("C-001 أعدم جيش الإسلام معتقلين", "",
                Optional.of(new ClaimId(1)))).rows();
        assertEquals(new Goal.Thing(Optional.of(new ClaimId(1)), ""), rows.getFirst().spans().getFirst().goal().get());
        assertEquals(RIGHT, rows.getFirst().direction());
    }

    @Test
    void a_line_of_the_note_is_found_in_its_row() {
        var rendered = Rendered.of("\n\nأول\nتتمة\n\n- ثان\n- ثالث\n\n```\nرمز\n```", RenderedTest::words);
        assertEquals(List.of(0, 0, 0, 0, 0, 1, 2, 2, 3, 3, 3),
                IntStream.range(0, 11).mapToObj(rendered::rowAt).toList());
        assertEquals(-1, Rendered.of("", RenderedTest::words).rowAt(0));
    }

    @Test
    void the_beginning_of_a_row_ends_behind_a_word() {
        var row = rows("قال **المصدر الأمني** إنّ المعظم فرّوا").getFirst().beginning(12);
        assertEquals("قال المصدر…", row.words());
        assertEquals(Set.of(Style.STRONG), row.spans().getLast().styles());
        assertEquals("قالوا إنّ المعظم…", rows("*قالوا* إنّ المعظم فرّوا").getFirst().beginning(17).words());
    }

    private static List<Row> rows(String markdown) {
        return Rendered.of(markdown, RenderedTest::words).rows();
    }

    private static LinkWords words(NoteLink link) {
        return new LinkWords(link.target(), "", Optional.empty());
    }
}
