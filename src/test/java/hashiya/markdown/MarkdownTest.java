package hashiya.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = {
        "قال [[C-017]] ذلك¦C-017¦''",
        "[[ Q3:4 | قول القائد ]]¦Q3:4¦قول القائد",
        "[[انشقاق/أسباب]]¦انشقاق/أسباب¦''",
        "> - **[[A٣]]**¦A٣¦''",
        "# عن [[S-004]]¦S-004¦''",
        "[[C-1\\|في جدول]]¦C-1¦في جدول",
        "[x [[C-1]] y](https://example.org)¦C-1¦''",
        "\\\\[[C-1]]¦C-1¦''",
    })
    void links_are_found_wherever_markdown_looks_for_signs(String note, String target, String words) {
        assertEquals(List.of(new NoteLink(target, words)), Markdown.links(note));
    }

    @ParameterizedTest
    @ValueSource(strings = {"`[[C-017]]`", "```\n[[C-017]]\n```", "    [[C-017]]", "\\[[C-017]]", "[[C-017]", "[[C-\n017]]",
        "[[]]", "[[ ]]", "[[|كلام]]", "[C-017]", "[ [C-017] ]", "[[1]](https://example.org)", "<b title='[[C-1]]'>"})
    void what_is_code_escaped_or_unfinished_is_no_link(String note) {
        assertEquals(List.of(), Markdown.links(note));
    }

    @Test
    void replacing_links_touches_no_other_letter() {
        var note = "# عنوان [[C-1]]\r\n\r\n> اقتباس [[C-2|له]] و`[[C-3]]`\r\n\r\n1. [[ C-9 ]]\tنص [[C-1]]";
        assertEquals("# عنوان <C-1>\r\n\r\n> اقتباس <C-2> و`[[C-3]]`\r\n\r\n1. [[ C-9 ]]\tنص <C-1>",
                Markdown.replaceLinks(note, (link, _) -> link.target().equals("C-9")
                        ? Optional.empty() : Optional.of("<" + link.target() + ">")));
        var plain = "بلا [روابط](x)";
        assertSame(plain, Markdown.replaceLinks(plain, (_, _) -> Optional.of("")));
    }

    @Test
    void a_link_inside_another_is_known_for_one() {
        assertEquals("[عن I](https://example.org) O", Markdown.replaceLinks("[عن [[C-1]]](https://example.org) [[C-1]]",
                (_, inside) -> Optional.of(inside ? "I" : "O")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[", "> ", "- ", "*", "[", "[[C-1|", "`", "![", "<a "})
    void hostile_notes_end_soon(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () ->
                Rendered.of(piece.repeat(20_000), _ -> new LinkWords("", "", Optional.empty())));
    }
}
