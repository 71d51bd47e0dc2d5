package hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.export.Sample;
import hashiya.model.Article;
import hashiya.model.Snapshot;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BibliographyTest {

    @Test
    void ris_has_a_line_for_each_fact_that_is_known() {
        assertEquals("""
                TY  - NEWS
                ID  - hashiya-7c1f9a-A3
                TI  - تسريبات عن رفض تحرير الشام الخروج من الغوطة ومفاوضاتها مع جيش الإسلام
                T2  - وكالة ستيب
                PY  - 2018
                DA  - 2018/03//
                UR  - https://example.org/a_b?x=1&y=(2)
                Y2  - 2026/11/21/
                LA  - ar
                KW  - الإطار/تصعيد ميداني
                N1  - SHA-256 %s
                ER  -\s

                """.formatted(article().evidence().sha256().hex()).replace("\n", "\r\n"),
                Bibliography.ris(Sample.snapshot()).text());
    }

    @Test
    void bibtex_keeps_what_belongs_together_in_braces() {
        assertEquals("""
                @article{hashiya-7c1f9a-A3,
                  title = {{تسريبات عن رفض تحرير الشام الخروج من الغوطة ومفاوضاتها مع جيش الإسلام}},
                  journal = {{وكالة ستيب}},
                  date = {2018-03},
                  year = {2018},
                  month = {3},
                  url = {https://example.org/a_b?x=1&y=(2)},
                  urldate = {2026-11-21},
                  langid = {arabic},
                  keywords = {الإطار/تصعيد ميداني},
                  note = {SHA-256 %s}
                }
                """.formatted(article().evidence().sha256().hex()), Bibliography.bibtex(Sample.snapshot()).text());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void any_letters_come_back_from_both(long seed) {
        var wild = Sample.hostile(seed);
        var facts = wild.get(Article.class, Sample.ARTICLE).facts();
        var ris = Bibliography.ris(wild).text();
        assertEquals(line(facts.title()), risField(ris, "TI"));
        assertEquals(line(facts.outlet()), risField(ris, "T2"));
        var bibtex = Bibliography.bibtex(wild).text();
        assertEquals(line(facts.title()), bibtexField(bibtex, "title"));
        assertEquals(line(facts.outlet()), bibtexField(bibtex, "journal"));
        assertTrue(isBalanced(bibtex));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_same_workspace_gives_the_same_bytes(long seed) {
        assertEquals(Bibliography.ris(Sample.snapshot()), Bibliography.ris(Sample.shuffled(seed)));
        assertEquals(Bibliography.bibtex(Sample.snapshot()), Bibliography.bibtex(Sample.shuffled(seed)));
    }

    @Test
    void no_articles_no_lines() {
        assertEquals("", Bibliography.ris(Snapshot.of("7c1f9a", List.of())).text());
    }

    private static Article article() {
        return Sample.snapshot().get(Article.class, Sample.ARTICLE);
    }

    private static String line(String words) {
        return words.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    private static String risField(String ris, String tag) {
        return Stream.of(ris.split("\r\n")).filter(each -> each.startsWith(tag + "  - "))
                .map(each -> each.substring(6)).findFirst().orElse("");
    }

    /// As TeX would set it.
    private static String bibtexField(String bibtex, String name) {
        return Stream.of(bibtex.split("\n")).filter(each -> each.startsWith("  " + name + " = {{"))
                .map(each -> each.substring(each.indexOf("{{") + 2, each.lastIndexOf("}}")))
                .map(each -> each.replaceAll("\\\\([#$%&_])", "$1").replace("\\textbraceleft{}", "{")
                        .replace("\\textbraceright{}", "}").replace("\\textasciitilde{}", "~")
                        .replace("\\textasciicircum{}", "^").replace("\\textbackslash{}", "\\"))
                .findFirst().orElse("");
    }

    /// As BibTeX counts: also braces behind a backslash.
    private static boolean isBalanced(String bibtex) {
        var depth = 0;
        for (var each : bibtex.toCharArray()) {
            depth += each == '{' ? 1 : each == '}' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }
}
