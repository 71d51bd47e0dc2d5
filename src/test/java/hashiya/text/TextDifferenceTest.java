package hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.text.TextDifference.Fate;
import hashiya.text.TextDifference.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Test
    void words_are_taken_out_and_put_in_whole_and_in_reading_order() {
        assertEquals(List.of(new Piece(Fate.KEPT, "نحو "), new Piece(Fate.REMOVED, "ثلاثمئة "),
                        new Piece(Fate.ADDED, "أربعمئة "), new Piece(Fate.KEPT, "مقاتل"),
                        new Piece(Fate.ADDED, "\nسطر")),
                TextDifference.between("نحو ثلاثمئة مقاتل", "نحو أربعمئة مقاتل\nسطر"));
    }

    @Test
    void a_vowel_mark_is_a_difference() {
        assertEquals(List.of(new Piece(Fate.REMOVED, "كتب"), new Piece(Fate.ADDED, "كَتَبَ")),
                TextDifference.between("كتب", "كَتَبَ"));
    }

    @Test
    void whole_lines_are_compared_before_words() {
        var difference = TextDifference.between("من هنا\nإلى هناك\nمن جديد", "إلى هناك\nمن جديد");
        assertEquals(List.of(new Piece(Fate.REMOVED, "من هنا\n"), new Piece(Fate.KEPT, "إلى هناك\nمن جديد")),
                difference);
    }

    @Test
    void the_pieces_make_up_both_texts() {
        var random = new Random(3);
        for (var round = 0; round < 500; round++) {
            var before = words(random, 60);
            var after = random.nextInt(5) == 0 ? words(random, 60) : before.replace("ج د", "ه").replace("ب", "و ز");
            var pieces = TextDifference.between(before, after);
            assertEquals(after, joined(pieces, Fate.REMOVED));
            assertEquals(before.replace(" ", ""), joined(pieces, Fate.ADDED).replace(" ", ""));
        }
    }

    @Test
    void texts_without_anything_in_common_and_empty_ones_are_borne() {
        assertEquals(List.of(), TextDifference.between("", ""));
        assertEquals(List.of(new Piece(Fate.ADDED, "نص")), TextDifference.between("", "نص"));
        var one = "ا ب ".repeat(3000);
        var other = "ج د ".repeat(3000);
        assertEquals(List.of(new Piece(Fate.REMOVED, one), new Piece(Fate.ADDED, other)),
                TextDifference.between(one, other));
    }

    private static String joined(List<Piece> pieces, Fate left) {
        return pieces.stream().filter(each -> each.fate() != left).map(Piece::text).collect(Collectors.joining());
    }

    private static String words(Random random, int count) {
        var text = new StringBuilder();
        for (var each = 0; each < count; each++) {
            text.append("ابجدهوز".charAt(random.nextInt(7))).append(random.nextInt(9) == 0 ? "\n" : " ");
        }
        return text.toString();
    }
}
