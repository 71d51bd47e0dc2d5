package hashiya.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.Remark.Kind;
import org.junit.jupiter.api.Test;

class RemarkTest {

    @Test
    void a_detail_stays_as_the_file_has_it() {
        assertEquals("الأربعاء، 07 أكتوبر 2020 - 12:09 م", detail("الأربعاء، 07 أكتوبر 2020 - 12:09 م"));
        assertEquals("أرشيف.zip/مقال ١.html", detail("أرشيف.zip/مقال ١.html"));
    }

    @Test
    void a_detail_is_one_line_that_cannot_be_turned_round() {
        assertEquals("a  b.txt", detail(" a\r\nb.txt\n"));
        assertEquals("invoicefdp.exe", detail("invoice\u202Efdp.exe\u202C"));
        assertEquals("a b", detail("a\0b"));
    }

    @Test
    void half_a_character_and_what_is_endless_can_be_kept() {
        assertEquals("a\uFFFDb", detail("a\uD83Cb"));
        var endless = detail("🌿".repeat(Remark.LONGEST));
        assertTrue(endless.length() <= Remark.LONGEST && endless.endsWith("🌿…"));
        assertEquals(endless, detail(endless));
        assertEquals(Remark.LONGEST, detail("ب".repeat(Remark.LONGEST)).length());
    }

    private static String detail(String found) {
        return new Remark(Kind.INSIDE, found).detail();
    }
}
