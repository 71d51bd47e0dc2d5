package hashiya.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', ignoreLeadingAndTrailingWhitespace = false, value = {
        "A3 مُقاتلون فرّوا من «داعش»¦A3 مُقاتلون فرّوا من «داعش».md",
        "S-1 أ/ب\\ج:د*ه?و\"ز<ح>ط|ي¦S-1 أ ب ج د ه و ز ح ط ي.md",
        "C-1 [[x]] #وسم ^q %41 `c`¦C-1 x وسم q 41 c.md",
        "A1 نهاية. . .¦A1 نهاية.md",
        "A1 \u202eخفي\u2066\u200f\u061c\ufeff¦A1 خفي.md",
        "A1 سطر\u2028آخر\u00a0هنا\tثم¦A1 سطر آخر هنا ثم.md",
        "...مخفي¦مخفي.md",
        "CON¦_CON.md",
        "nul.txt¦_nul.txt.md",
        "com1 x¦_com1 x.md",
        "console¦console.md",
        "???¦_.md",
        " ¦_.md",
        "A1 👩‍👩‍👧¦A1 👩‍👩‍👧.md",
    })
    void a_name_keeps_its_letters_and_loses_what_file_systems_refuse(String title, String name) {
        assertEquals(name, new FileNames().fresh(title));
    }

    @Test
    void a_half_of_a_pair_is_no_letter() {
        assertEquals("x.md", new FileNames().fresh("x\ud83d"));
    }

    @Test
    void a_long_name_is_cut_between_letters() {
        var vowelled = "A1 " + "مُّ".repeat(200);
        var name = new FileNames().fresh(vowelled);
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= FileNames.MAX_BYTES);
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length > FileNames.MAX_BYTES - 8);
        assertTrue(name.endsWith("مُّ.md"), name);
    }

    @Test
    void names_that_meet_are_numbered_whatever_their_capitals() {
        var names = new FileNames();
        assertEquals("a.md", names.fresh("a"));
        assertEquals("A 2.md", names.fresh("A"));
        assertEquals("a 3.md", names.fresh("a?"));
        var longTitle = "ط".repeat(500);
        var first = names.fresh(longTitle);
        var second = names.fresh(longTitle);
        assertFalse(first.equals(second));
        assertTrue(second.endsWith(" 2.md"));
        assertTrue(second.getBytes(StandardCharsets.UTF_8).length <= FileNames.MAX_BYTES);
    }

    @Test
    void every_hostile_text_makes_a_file(@TempDir Path folder) throws Exception {
        var names = new FileNames();
        var given = new HashSet<String>();
        for (var text : Stream.concat(HostileTexts.known().stream(), HostileTexts.random(5, 500).stream()).toList()) {
            var name = names.fresh(text);
            assertTrue(given.add(name));
            assertTrue(name.matches("[^\\p{Cntrl}/\\\\:*?\"<>|]+\\.md"), name);
            Files.createFile(folder.resolve(name));
        }
    }
}
