package hashiya.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/// Reading a text once for all forms comes to the same as reading it once for each.
class TextFormsTest {

    private final TextForms forms = new TextForms(new KnownWords());

    @Test
    void one_reading_gives_the_words_that_the_analyzers_give_one_by_one() throws IOException {
        try (var seeds = Files.newDirectoryStream(Path.of("seeds"), "*.txt")) {
            for (var seed : seeds) {
                assertSame(Files.readString(seed));
                assertSame(Files.readString(seed));
            }
        }
    }

    @Test
    void names_in_one_word_and_in_two_numbers_marks_and_foreign_words_are_the_same_too() {
        for (var text : List.of("", "قال عبد الله إن أبي بكر", "وأبو ظبي ولعبد الرحمن أبو عبد الرحمن", "قال عبدالله إن",
                "أبو. ظبي عبد، الله عبد", "نَصٌّ مُشَكَّل وبِـداعش!", "إلغاء الغاء الإلغاء",
                "3,000 ٣٬٠٠٠ 1,2,3 2017/07/11 24/7", "O’Neill's F-16 G20 وCOVID",
                "د\u200fا\u200eع\u00adش\ufeff ﻻﻋﺐ", "م".repeat(300) + " ﷲ", "هيئة شئ على علي")) {
            assertSame(text);
            assertSame(text + " " + text);
        }
    }

    @Test
    void whatever_letters_stand_together() {
        var random = new Random(1);
        var letters = "ابلوفكسعديةىئؤأ ـ\u064e\u200f.,/:-'3٣۳xYﻻ\ud835\udc00\ud83d\ude00\ud800\n".toCharArray();
        var words = List.of("عبد ", "أبو ", "ابي ", "الله ", "عبدالله ", "ابوظبي ", "و", "ال", "ون ", "هم ", "أ", "إ");
        for (var round = 0; round < 5_000; round++) {
            var text = new StringBuilder();
            for (var count = random.nextInt(30); count > 0; count--) {
                text.append(random.nextInt(3) == 0 ? words.get(random.nextInt(words.size()))
                        : String.valueOf(letters[random.nextInt(letters.length)]));
            }
            assertSame(text.toString());
        }
    }

    @Test
    void a_word_that_folds_to_other_letters_is_there_both_ways_in_one_place() {
        forms.read("في إلى");
        assertEquals(List.of("في", "إلى", "\u0001الي"), forms(View.FOLDED));
        assertEquals(List.of(0, 1, 1), positions(View.FOLDED));
    }

    private void assertSame(String text) {
        forms.read(text);
        var written = new ArrayList<String>();
        var positions = new ArrayList<Integer>();
        for (var token : Tokens.of(View.FOLDED, text)) {
            var exact = Written.exact(token.original());
            written.add(exact);
            positions.add(token.position());
            if (!exact.equals(token.term())) {
                written.add(Written.folded(token.term()));
                positions.add(token.position());
            }
        }
        assertEquals(utf8(written), forms(View.FOLDED), text);
        assertEquals(positions, positions(View.FOLDED), text);
        for (var view : List.of(View.BARE, View.STEM)) {
            var tokens = Tokens.of(view, text);
            assertEquals(utf8(tokens.stream().map(Tokens::term).toList()), forms(view), text);
            assertEquals(tokens.stream().map(Tokens::position).toList(), positions(view), text);
        }
    }

    /// Halves of letters are lost on the way to UTF-8.
    private static List<String> utf8(List<String> words) {
        return words.stream().map(each -> new BytesRef(each).utf8ToString()).toList();
    }

    private List<String> forms(View view) {
        var row = forms.in(view);
        return IntStream.range(0, row.count()).mapToObj(row::token).map(BytesRef::utf8ToString).toList();
    }

    private List<Integer> positions(View view) {
        var row = forms.in(view);
        var positions = new ArrayList<Integer>();
        for (int at = 0, position = -1; at < row.count(); at++) {
            position += row.increment(at);
            positions.add(position);
        }
        return positions;
    }
}
