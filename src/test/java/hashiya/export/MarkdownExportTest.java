package hashiya.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.export.Options.Escapes;
import hashiya.export.Options.Naming;
import hashiya.export.Options.QuoteStyle;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.model.ArticleId;
import hashiya.model.Highlight;
import hashiya.model.QuestionId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkdownExportTest {

    private static final String LINKS = "# عن [[c4]]\n\n> [[Q3:1|قول *القائد*]] و[[تصعيد ميداني]] و[[S-003|الطرف]] و[[S-003]] و[[A٣]]\n\n"
            + "[[C-099]] و`[[C-004]]` و[[[C-004]] هنا](https://example.org)";
    private static final Path GOLDEN = Path.of("src/test/resources/hashiya/export");

    @Test
    void an_article_has_the_agreed_shape() throws IOException {
        assertEquals(golden("article.md"), text(workspace(Options.standard()), "articles/A3 "));
    }

    @Test
    void a_dossier_has_the_agreed_shape() throws IOException {
        assertEquals(golden("claim.md"), text(workspace(Options.standard()), "claims/C-004 "));
    }

    @Test
    void an_arabic_dossier_has_the_agreed_shape() throws IOException {
        assertEquals(golden("claim-ar.md"), text(workspace(Options.in(Language.ARABIC)), "claims/C-004 "));
    }

    @Test
    void a_report_on_a_question_has_the_agreed_shape() throws IOException {
        assertEquals(golden("question.md"), text(workspace(Options.standard()), "questions/QN-001 "));
    }

    @Test
    void an_arabic_report_on_a_question_has_the_agreed_shape() throws IOException {
        assertEquals(golden("question-ar.md"), text(workspace(Options.in(Language.ARABIC)), "questions/QN-001 "));
    }

    @Test
    void the_index_has_the_agreed_shape() throws IOException {
        assertEquals(golden("index.md"), text(workspace(Options.standard()), "index.md"));
    }

    @Test
    void a_workspace_is_a_folder_of_notes() {
        assertEquals(List.of("articles/A3", "claims/C-004", "claims/C-005", "index.md", "questions/QN-001", "sources/S-001",
                "sources/S-002", "sources/S-003", "tags/T1", "tags/T2"), workspace(Options.standard()).stream()
                .map(each -> each.path().replaceFirst(" .*", "")).sorted().toList());
    }

    @ParameterizedTest
    @EnumSource
    void the_same_workspace_gives_the_same_bytes_in_whatever_order_it_comes(Language language) {
        var once = workspace(Options.in(language));
        for (var seed = 0; seed < 20; seed++) {
            assertEquals(once, MarkdownExport.workspace(Sample.shuffled(seed), Sample.TEXTS, Options.in(language)));
        }
    }

    @Test
    void an_arabic_export_speaks_arabic_alone() {
        for (var file : workspace(Options.in(Language.ARABIC))) {
            var body = file.text().replaceFirst("(?s)^---\n.*?\n---\n", "");
            // What may be Latin: addresses, anchors, ids, times, digests, and what sources and the analyst wrote.
            var words = body.replaceAll("\\]\\([^)]*\\)|<[^>]*>|\\[\\^A3]|\\^q3-\\d|`[0-9a-f]{64}`", "")
                    .replaceAll("\\b(A3|C-00\\d|S-00\\d|T\\d|Q3:\\d|QN-001|H-00\\d|OP-00\\d|CC|I|II|N|NA|SHA-256|STEP|[A-F])\\b", "")
                    .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z|Who counted\\?|Check the date\\.", "");
            assertFalse(Pattern.compile("[A-Za-z]").matcher(words).find(), file.path() + "\n" + words);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_link_leads_to_a_place_that_is_there(Language language) {
        assertEquals(List.of(), Vault.brokenLinks(workspace(Options.in(language))));
        assertEquals(List.of(), Vault.brokenLinks(article()));
        assertEquals(List.of(), Vault.brokenLinks(claim()));
        assertEquals(List.of(), Vault.brokenLinks(question()));
    }

    @Test
    void a_page_that_goes_out_alone_is_the_page_of_the_whole_without_links_to_the_others() {
        var alone = claim().getFirst();
        var whole = workspace(Options.standard()).stream().filter(each -> each.path().equals(alone.path())).findFirst();
        assertEquals(whole.orElseThrow().text().replaceAll("\\[([^\\]^]+)]\\((?!#)[^)]*\\)", "$1"), alone.text());
        assertEquals(1, article().size());
        assertTrue(text(workspace(Options.standard()), "questions/").startsWith(
                question().getFirst().text().substring(0, 80)));
        assertEquals(1, question().size());
    }

    @Test
    void quotes_are_marked_right_to_left_on_request_and_only_they_change() {
        var marked = MarkdownExport.workspace(Sample.snapshot(), Sample.TEXTS,
                new Options(new Messages(Language.ENGLISH), QuoteStyle.MARKED));
        assertTrue(text(marked, "articles/")
                .contains("<div dir=\"rtl\">\n\n> " + Sample.DENIED + "\n\n^q3-2\n\n</div>\n"));
        var plain = marked.stream().map(each -> new ExportedFile(each.path(),
                each.text().replace("<div dir=\"rtl\">\n\n", "").replace("\n\n</div>\n", "\n"))).toList();
        assertEquals(workspace(Options.standard()), plain);
    }

    @Test
    void the_blunt_way_of_escaping_says_the_same_on_every_page_whatever_stands_in_it() {
        for (var seed = 0; seed < 20; seed++) {
            var wild = Sample.hostile(seed);
            var plain = MarkdownExport.workspace(wild, Sample.TEXTS, Options.standard());
            var blunt = MarkdownExport.workspace(wild, Sample.TEXTS, new Options(new Messages(Language.ENGLISH),
                    QuoteStyle.PLAIN, Naming.ID_AND_TITLE, Set.of(), Escapes.BLUNT));
            assertEquals(List.of(), Vault.brokenLinks(blunt));
            for (var file = 0; file < plain.size(); file++) {
                assertEquals(Vault.words(plain.get(file).text()), Vault.words(blunt.get(file).text()));
                assertEquals(Vault.outline(plain.get(file).text()), Vault.outline(blunt.get(file).text()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(QuoteStyle.class)
    void the_quotes_of_an_article_read_back_as_the_letters_of_its_text(QuoteStyle style) {
        var page = MarkdownExport.article(Sample.snapshot(), Sample.TEXTS,
                new Options(new Messages(Language.ARABIC), style), Sample.ARTICLE).getFirst();
        var passages = new ArrayList<>(List.of(Sample.ASSERTED, Sample.DENIED));
        passages.addAll(Sample.snapshot().highlights(Sample.ARTICLE).stream().map(Highlight::quote).toList());
        assertEquals(passages, Vault.quotes(page.text()));
    }

    @Test
    void no_text_can_break_out_of_its_place() {
        var tame = workspace(Options.standard());
        for (var seed = 0; seed < 40; seed++) {
            var wild = MarkdownExport.workspace(Sample.hostile(seed), Sample.TEXTS, Options.standard());
            assertEquals(List.of(), Vault.brokenLinks(wild));
            for (var file = 0; file < tame.size(); file++) {
                assertEquals(Vault.outline(tame.get(file).text()), Vault.outline(wild.get(file).text()),
                        wild.get(file).path() + "\n" + wild.get(file).text());
            }
        }
    }

    @Test
    void links_of_notes_lead_to_the_exported_pages() {
        var files = MarkdownExport.workspace(Sample.noting(LINKS), Sample.TEXTS, Options.standard());
        assertEquals(List.of(), Vault.brokenLinks(files));
        var page = text(files, "articles/A3 ");
        assertTrue(page.contains("## عن [C-004](../claims/C-004%20"), page);
        assertTrue(page.contains("[قول \\*القائد\\*](#^q3-1)"), page);
        assertTrue(page.contains("[T2](../tags/T2%20") && page.contains("[S-003](../sources/S-003%20"), page);
        assertTrue(page.contains("[A3](A3%20"), page);
        assertTrue(page.contains("[[C-099]] و`[[C-004]]` و[C-004 هنا](https://example.org)"), page);
        assertTrue(Vault.destinations(page).containsAll(List.of("#^q3-1", "https://example.org")), page);
    }

    @Test
    void links_of_notes_to_what_does_not_go_out_are_plain_ids() {
        var page = MarkdownExport.article(Sample.noting(LINKS), Sample.TEXTS, Options.standard(), Sample.ARTICLE)
                .getFirst().text();
        assertTrue(page.contains("## عن C-004\n"), page);
        assertTrue(page.contains("[قول \\*القائد\\*](#^q3-1) وT2 والطرف (S-003)"), page);
    }

    @Test
    void nothing_adds_signs_of_direction() {
        for (var language : Language.values()) {
            assertTrue(workspace(Options.in(language)).stream().noneMatch(each -> Pattern.compile(
                    "[\\x{200e}\\x{200f}\\x{61c}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]").matcher(each.text()).find()));
        }
    }

    @Test
    void arrows_lead_from_the_speaker_to_whoever_printed_it_in_arabic_and_in_latin_letters() {
        assertEquals("مصدر أمني ← صدى الشام ← العربي الجديد", chain("مصدر أمني", "صدى الشام", "العربي الجديد"));
        assertEquals("The site ← The Guardian ← A Saudi", chain("A Saudi", "The Guardian", "The site"));
        assertEquals("قائد", chain("قائد"));
    }

    @Test
    void names_of_both_scripts_stand_one_a_line_since_no_arrow_would_be_right_on_every_screen() {
        assertEquals("1. قائد\n2. BBC\n3. موقع", chain("قائد", "BBC", "موقع"));
    }

    private static String chain(String... names) {
        return MarkdownPage.chain(List.of(names), new Escape(Escapes.MINIMAL));
    }

    @Test
    void an_article_that_is_not_there_is_named() {
        assertThrows(NoSuchElementException.class, () -> MarkdownExport.article(Sample.snapshot(), Sample.TEXTS,
                Options.standard(), new ArticleId(99)));
    }

    @Test
    void the_export_on_disk_is_the_export_in_memory(@TempDir Path folder) throws IOException {
        var files = workspace(Options.standard());
        assertEquals(files.size(), ExportFolder.renew(folder, files).files());
        for (var file : files) {
            assertArrayEquals(file.text().getBytes(StandardCharsets.UTF_8),
                    Files.readAllBytes(folder.resolve(file.path())));
        }
    }

    private static List<ExportedFile> workspace(Options options) {
        return MarkdownExport.workspace(Sample.snapshot(), Sample.TEXTS, options);
    }

    private static List<ExportedFile> article() {
        return MarkdownExport.article(Sample.snapshot(), Sample.TEXTS, Options.standard(), Sample.ARTICLE);
    }

    private static List<ExportedFile> claim() {
        return MarkdownExport.claim(Sample.snapshot(), Sample.TEXTS, Options.standard(), Sample.EXECUTED);
    }

    private static List<ExportedFile> question() {
        return MarkdownExport.question(Sample.snapshot(), Sample.TEXTS, Options.standard(), new QuestionId(1));
    }

    private static String text(List<ExportedFile> files, String path) {
        return files.stream().filter(each -> each.path().startsWith(path)).map(ExportedFile::text)
                .collect(Collectors.joining());
    }

    private static String golden(String name) throws IOException {
        return Files.readString(GOLDEN.resolve(name));
    }
}
