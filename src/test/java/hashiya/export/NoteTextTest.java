package hashiya.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', ignoreLeadingAndTrailingWhitespace = false, value = {
        "# أ\\n\\nنص\\n\\n## ب¦#### أ\\n\\nنص\\n\\n##### ب",
        "### ج\\n# أ¦###### ج\\n#### أ",
        "#### عميق¦#### عميق",
        "# أ\\n### ج\\n##### ه¦#### أ\\n###### ج\\n###### ه",
        "عنوان\\n===\\nنص¦#### عنوان\\nنص",
        "سطر\\nآخر\\n---\\nنص¦#### سطر آخر\\nنص",
        "عنوان #\\n===¦#### عنوان \\\\#",
        "> # داخل\\n> نص¦> #### داخل\\n> نص",
        "- # بند\\n- ب¦- #### بند\\n- ب",
        "> عنوان\\n> ---\\n> نص¦> #### عنوان\\n> نص",
        "```\\n# ليس عنوانًا\\n```¦```\\n# ليس عنوانًا\\n```",
        "    # ليس عنوانًا¦    # ليس عنوانًا",
        "#وسم ليس عنوانًا¦#وسم ليس عنوانًا",
        "\\\\# ليس عنوانًا¦\\\\# ليس عنوانًا",
        "#¦####",
        "  ## أ ##¦  #### أ ##",
        "نص *مائل*  \\nسطر¦نص *مائل*  \\nسطر",
        "\\n\\nنص\\n\\n¦نص",
        "```\\nمفتوح¦```\\nمفتوح\\n```",
        "~~~~\\nمفتوح\\n~~~¦~~~~\\nمفتوح\\n~~~\\n~~~~",
        "> ```\\n> في اقتباس¦> ```\\n> في اقتباس",
        "<!-- مفتوح¦<!-- مفتوح\\n-->",
        "أ\\r\\nب\\rج¦أ\\nب\\nج",
    })
    void only_headings_move_and_what_is_open_is_closed(String note, String expected) {
        assertEquals(unescaped(expected), NoteText.below(3, unescaped(note), (_, _) -> Optional.empty()));
    }

    @Test
    void a_note_that_stands_deep_enough_is_left_alone() {
        assertEquals("## أ\n\n### ب", NoteText.below(1, "## أ\n\n### ب", (_, _) -> Optional.empty()));
    }

    private static String unescaped(String text) {
        return text.replace("\\\\", "\0").replace("\\n", "\n").replace("\\r", "\r").replace("\0", "\\");
    }
}
