package hashiya.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.text.TextDifference;
import hashiya.text.TextDifference.Fate;
import hashiya.text.TextDifference.Piece;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferenceLinesTest {

    @Test
    void lines_in_which_nothing_changed_are_one_line_of_nothing() {
        var before = "سطر أول\nسطر ثان\nنحو ثلاثمئة مقاتل\nسطر أخير";
        var lines = lines(before, before.replace("ثلاثمئة", "أربعمئة"));
        assertEquals(List.of(List.of(), List.of(new Piece(Fate.KEPT, "نحو "), new Piece(Fate.REMOVED, "ثلاثمئة "),
                new Piece(Fate.ADDED, "أربعمئة "), new Piece(Fate.KEPT, "مقاتل")), List.of()), lines);
    }

    @Test
    void a_line_that_came_and_one_that_went_are_lines_of_their_own() {
        assertEquals(List.of(List.of(), List.of(new Piece(Fate.ADDED, "وسط ¶ ")), List.of()),
                lines("أول\nأخير", "أول\nوسط\nأخير"));
        assertEquals(List.of(List.of(), List.of(new Piece(Fate.REMOVED, "وسط ¶ ")), List.of()),
                lines("أول\nوسط\nأخير", "أول\nأخير"));
    }

    @Test
    void joined_lines_stand_in_one_with_a_sign_where_the_break_was() {
        var joined = lines("أول هنا\nثان هنا", "أول هنا ثان هنا");
        assertEquals(1, joined.size());
        assertTrue(joined.getFirst().stream()
                .anyMatch(each -> each.fate() == Fate.REMOVED && each.text().contains("¶")));
    }

    @Test
    void rows_are_short_whatever_the_text_is() {
        var words = IntStream.range(0, 20_000).mapToObj(each -> "كلمة" + each).collect(Collectors.joining(" "));
        for (var after : List.of(words.replace("5", "٥٥"), "س".repeat(5_000), words.replace("7 ", "7\n"))) {
            for (var row : lines(words, after)) {
                assertTrue(row.stream().mapToInt(each -> each.text().length()).sum() <= 1_010);
            }
        }
    }

    private static List<List<Piece>> lines(String before, String after) {
        return DifferenceLines.of(TextDifference.between(before, after));
    }
}
