package hashiya.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In these texts `‹` and `›` are the ends of the selection, and `|` is the caret.
class TypingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', ignoreLeadingAndTrailingWhitespace = false, value = {
        "قال ‹القائد› أمس¦**¦قال **‹القائد›** أمس",
        "قال **‹القائد›** أمس¦**¦قال ‹القائد› أمس",
        "قال ‹القائد ›أمس¦**¦قال **‹القائد›** أمس",
        "قال **‹القائد›**¦*¦قال ***‹القائد›***",
        "قال ***‹القائد›***¦*¦قال **‹القائد›**",
        "قال ***‹القائد›***¦**¦قال *‹القائد›*",
        "قال *‹القائد›*¦**¦قال ***‹القائد›***",
        "قال |¦**¦قال **|**",
        "قال **|**¦**¦قال |",
    })
    void emphasis_is_set_around_the_words_and_taken_away_again(String before, String sign, String after) {
        var at = new Marked(before);
        assertEquals(after, at.after(Typing.wrap(at.text, at.start, at.end, sign)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', ignoreLeadingAndTrailingWhitespace = false, value = {
        "- أول|¦- أول\\n- |",
        "  * أول| ثان¦  * أول\\n  * | ثان",
        "3. ثالث|¦3. ثالث\\n4. |",
        "٩) تاسع|¦٩) تاسع\\n١٠) |",
        "- [x] تم|¦- [x] تم\\n- [ ] |",
        "- أول\\n- |¦- أول\\n|",
        "نص|¦nothing",
        "|- أول¦nothing",
        "-ليس بندًا|¦nothing",
    })
    void enter_goes_on_with_a_list_and_ends_it_behind_an_empty_item(String before, String after) {
        var at = new Marked(before.replace("\\n", "\n"));
        assertEquals(after.replace("\\n", "\n"), Typing.newLine(at.text, at.start).map(at::after).orElse("nothing"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', ignoreLeadingAndTrailingWhitespace = false, value = {
        "- أول|¦false¦  - أول|",
        "  - أول|¦true¦- أول|",
        "1. أول|¦false¦   1. أول|",
        "- ‹أول\\n- ثا›ن\\n- ثالث¦false¦  - ‹أول\\n  - ثا›ن\\n- ثالث",
        "نص|¦false¦nothing",
    })
    void tab_moves_items_of_lists_and_nothing_else(String before, boolean out, String after) {
        var at = new Marked(before.replace("\\n", "\n"));
        assertEquals(after.replace("\\n", "\n"),
                Typing.indent(at.text, at.start, at.end, out).map(at::after).orElse("nothing"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', ignoreLeadingAndTrailingWhitespace = false, value = {
        "عن [[انش|¦انش¦عن [[T5]]|",
        "عن [[|]] ثم¦''¦عن [[T5]]| ثم",
        "عن [[C-0|~ثم¦C-0¦عن [[T5]]|~ثم",
    })
    void a_link_that_is_typed_is_filled_and_closed(String before, String typed, String after) {
        var at = new Marked(before);
        var query = LinkQuery.at(at.text, at.start).orElseThrow();
        assertEquals(typed, query.words());
        assertEquals(after, at.after(query.filled(at.text, "T5")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = {"عن [[C-017]]|¦", "عن [C|¦", "[[سطر\\nآخر|¦", "[[C-017 [|¦"})
    void no_link_is_typed_behind_a_closed_one_or_on_another_line(String before) {
        var at = new Marked(before.replace("\\n", "\n"));
        assertEquals(Optional.empty(), LinkQuery.at(at.text, at.start));
    }

    private static final class Marked {

        private final String text;
        private final int start;
        private final int end;

        Marked(String marked) {
            var caret = marked.indexOf('|');
            start = caret >= 0 ? caret : marked.indexOf('‹');
            end = caret >= 0 ? caret : marked.indexOf('›') - 1;
            text = caret >= 0 ? marked.substring(0, caret) + marked.substring(caret + 1)
                    : marked.replaceAll("[‹›]", "");
        }

        String after(Edit edit) {
            var out = new StringBuilder(edit.in(text));
            return edit.anchor() == edit.caret() ? out.insert(edit.caret(), '|').toString()
                    : out.insert(edit.caret(), '›').insert(edit.anchor(), '‹').toString();
        }
    }
}
