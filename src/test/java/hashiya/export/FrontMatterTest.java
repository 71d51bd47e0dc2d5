package hashiya.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {

    @Test
    void every_value_is_a_json_string_on_one_line_that_reads_back() throws Exception {
        for (var text : Stream.concat(HostileTexts.known().stream(), HostileTexts.random(11, 2000).stream()).toList()) {
            var lines = new FrontMatter().add("title", text).toString().split("\n", -1);
            assertEquals(4, lines.length, text);
            assertEquals("---", lines[0]);
            assertEquals("---", lines[2]);
            assertEquals(text, new ObjectMapper().readValue(lines[1].substring("title: ".length()), String.class));
            // What YAML 1.2 calls printable, and no sign of direction that would hide what a line says.
            assertTrue(lines[1].codePoints().noneMatch(each -> each < ' ' || each >= 0x7f && each <= 0x9f
                    || each == 0x2028 || each == 0x2029 || each == 0xfeff
                    || Character.getType(each) == Character.FORMAT));
        }
    }

    @Test
    void empty_facts_are_left_out() {
        assertEquals("---\nid: \"x\"\n---\n",
                new FrontMatter().add("id", "x").add("title", "").add("tags", List.of()).toString());
    }

    @Test
    void a_list_is_a_block_sequence() {
        assertEquals("---\ntags:\n  - \"أ\"\n  - \"ب/ج\"\n---\n",
                new FrontMatter().add("tags", List.of("أ", "ب/ج")).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = {
        "الإطار / تصعيد¦الإطار/تصعيد",
        "الإطار/تصعيد ميداني¦الإطار/تصعيد-ميداني",
        "2017¦_2017",
        "٢٠١٧¦_٢٠١٧",
        "2017/07¦_2017/07",
        "y2017¦y2017",
        "قتلى (مدنيون)، أطفال!¦قتلى-مدنيون-أطفال",
        "مُقاتل¦مُقاتل",
        "#وسم¦وسم",
        "a//b/¦a/b",
        "!!!¦_",
    })
    void tags_are_as_obsidian_takes_them(String path, String tag) {
        assertEquals(tag, FrontMatter.obsidianTag(path));
    }
}
