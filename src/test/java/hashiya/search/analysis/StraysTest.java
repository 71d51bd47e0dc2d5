package hashiya.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The view of stems finds all that the stricter views find, but for the strays.
class StraysTest {

    @Test
    void a_word_has_one_of_the_stems_that_are_told_by_its_stricter_forms() throws IOException {
        try (var seeds = Files.newDirectoryStream(Path.of("seeds"), "*.txt")) {
            for (var seed : seeds) {
                assertKnown(Files.readString(seed));
            }
        }
        for (var text : List.of("أبي بكر", "وأبي بكر وابيبكر", "لأبا ظبي", "إلغاء الغاء الإلغاء",
                "مئتين هيئة شئ على", "3,000 G20 ﷲ", "سورية والسوريين لسوريا", "عبد الرحمن", "ألف وألف لألف للألف آلاف بإلقاء")) {
            assertKnown(text);
        }
        var random = new Random(1);
        var letters = "ابلوفكسعديةىئؤأإآنهمت ".toCharArray();
        for (var round = 0; round < 5_000; round++) {
            var text = new StringBuilder();
            for (var count = random.nextInt(30); count > 0; count--) {
                text.append(letters[random.nextInt(letters.length)]);
            }
            assertKnown(text.toString());
        }
    }

    @Test
    void a_word_has_strays_only_where_the_index_has_the_stem_that_another_spelling_of_it_would_have() {
        TermCheck index = (view, term) -> view == View.STEM && term.equals("غاء") ? 1 : 0;
        var words = ArabicAnalysis.words("الحكومة إلغاء");
        assertEquals(List.of(), ArabicAnalysis.strays(words.getFirst(), View.FOLDED, index));
        assertEquals(List.of("الغاء"), ArabicAnalysis.strays(words.getLast(), View.FOLDED, index));
        assertEquals(List.of(), ArabicAnalysis.strays(words.getLast(), View.FOLDED, TermCheck.NONE));
    }

    private static void assertKnown(String text) {
        var folded = Tokens.terms(View.FOLDED, text);
        var bare = Tokens.terms(View.BARE, text);
        var stem = Tokens.terms(View.STEM, text);
        for (var word = 0; word < stem.size(); word++) {
            var stems = Strays.stems(folded.get(word), View.FOLDED);
            assertTrue(stems.contains(stem.get(word)), folded.get(word) + ": " + stem.get(word) + " in " + stems);
            stems = Strays.stems(bare.get(word), View.BARE);
            assertTrue(stems.contains(stem.get(word)), bare.get(word) + ": " + stem.get(word) + " in " + stems);
        }
    }
}
