package hashiya.ui.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedLettersTest {

    private final List<ArticleRow> rows = List.of(Shelved.row(1, "«الهدنة» في حلب", "", ""),
            Shelved.row(2, "حصار الغوطة", "", ""), Shelved.row(3, "أسرى في حلب", "", ""), Shelved.row(4, "", "", ""));

    @Test
    void a_title_is_found_by_its_first_letters_before_one_by_a_word_within() {
        assertEquals(1, typed("ح", 0));
        assertEquals(2, typed("اسر", 0));
        assertEquals(0, typed("حل", 3));
        assertEquals(-1, typed("ظ", 0));
    }

    @Test
    void the_same_letter_goes_on_to_the_next_and_more_letters_stay_where_they_are_meant() {
        var letters = new TypedLetters();
        letters.add("ا", 10_000);
        assertEquals(2, letters.find(rows, 0));
        letters.add("ل", 10_300);
        assertEquals(0, letters.find(rows, 2));
        letters.add("ح", 20_000);
        assertEquals("ح", letters.typed());
    }

    private int typed(String words, int from) {
        var letters = new TypedLetters();
        words.chars().forEach(each -> letters.add(Character.toString(each), 10_000));
        return letters.find(rows, from);
    }
}
