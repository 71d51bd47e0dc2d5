package hashiya.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
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
                "أبو. ظبي عبد، الله عبد", "نَصٌّ مُشَكَّل وبِـداعش!", "إلغاء الغاء الإلغاء", "3,000 ٣٬٠٠٠ 1,2,3 2017/07/11 24/7",
                "O’Neill's F-16 G20 وCOVID", "د\u200fا\u200eع\u00adش\ufeff ﻻﻋﺐ", "م".repeat(300) + " ﷲ", "هيئة شئ على علي")) {
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

    private void assertSame(String text) {
        forms.read(text);
        var folded = Tokens.of(View.FOLDED, text);
        assertEquals(folded.stream().map(Tokens::position).toList(), positions(), text);
        assertEquals(folded.stream().map(each -> ExactForm.of(each.original())).map(BytesRef::new).toList(),
                words(forms.exact()), text);
        for (var view : View.values()) {
            assertEquals(Tokens.terms(view, text).stream().map(BytesRef::new).toList(), words(forms.in(view)), text);
        }
    }

    private List<BytesRef> words(BytesRef[] words) {
        return Arrays.asList(words).subList(0, forms.count());
    }

    private List<Integer> positions() {
        var positions = new ArrayList<Integer>();
        for (int word = 0, position = -1; word < forms.count(); word++) {
            position += forms.increment(word);
            positions.add(position);
        }
        return positions;
    }
}
