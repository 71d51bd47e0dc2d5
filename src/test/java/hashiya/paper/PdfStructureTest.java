package hashiya.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Claim;
import hashiya.model.ShownParagraphs;
import hashiya.paper.PdfReading.Element;
import hashiya.sample.Sample;
import hashiya.text.Paragraph;
import hashiya.work.Progress;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reading program learns of the order of a page.
class PdfStructureTest {

    @TempDir
    private static Path folder;
    private static PdfReading pdf;
    private static Article article;
    private static String text;
    private static List<Claim> claims;

    @BeforeAll
    static void print() {
        try (var library = Library.create(folder.resolve("w.hashiya"))) {
            Sample.build(library);
            article = library.article(new ArticleId(3));
            text = library.text(article);
            claims = library.snapshot().all(Claim.class).stream().filter(claim -> library.snapshot()
                    .attributions(claim.id()).stream().anyMatch(each -> each.passage().article().equals(article.id())))
                    .toList();
            pdf = new PdfReading(new PageFiles(library.snapshot(), library::text, new Messages(Language.ENGLISH),
                    PaperSize.A4).pages(article.id(), Progress.NONE).pdf(Progress.NONE));
        }
    }

    @Test
    void it_says_that_it_is_tagged_in_which_language_it_is_and_what_it_is_called() {
        assertTrue(pdf.catalog().contains("/MarkInfo << /Marked true >>"));
        assertTrue(pdf.catalog().contains("/Lang (ar)"));
        assertTrue(pdf.catalog().contains("/DisplayDocTitle true"));
        assertTrue(pdf.hasSoundTable());
    }

    @Test
    void headings_and_paragraphs_stand_in_reading_order_each_with_its_own_letters() {
        var elements = pdf.elements();
        var roles = elements.stream().map(Element::role).toList();
        assertEquals("H1", roles.getFirst());
        assertTrue(roles.stream().filter("H2"::equals).count() >= 3, roles::toString);
        var letters = elements.stream().map(Element::letters).map(PdfStructureTest::sorted).toList();
        var paragraphs = ShownParagraphs.of(article, text, false).stream()
                .map(ShownParagraphs.Shown::paragraph).map(this::printed).filter(each -> !each.isEmpty()).toList();
        var first = letters.indexOf(paragraphs.getFirst());
        assertEquals(paragraphs, letters.subList(first, first + paragraphs.size()));
        assertEquals("H2", roles.get(first - 1), "the heading of the text stands before it");
        assertFalse(letters.contains(""));
    }

    @Test
    void every_stretch_of_a_page_knows_its_part_of_the_document() {
        assertTrue(pdf.knownStretches().size() > 1);
        pdf.knownStretches().forEach(each -> assertEquals(each.getFirst(), each.getLast()));
    }

    @Test
    void the_outline_leads_to_headings_passages_and_claims() {
        var titles = pdf.outline();
        assertEquals(article.facts().shownTitle().strip(), titles.getFirst());
        assertTrue(titles.contains("Text"), titles::toString);
        assertFalse(claims.isEmpty());
        claims.forEach(claim -> assertTrue(titles.stream().anyMatch(each ->
                each.startsWith("  " + claim.id() + " ")), () -> claim.id() + " is not in " + titles));
        assertTrue(titles.stream().anyMatch(each -> each.startsWith(" 1 ")), titles::toString);
    }

    private String printed(Paragraph paragraph) {
        return sorted(paragraph.in(text));
    }

    /// Lines are drawn from left to right, whatever they are read: here it matters that the letters are those.
    private static String sorted(String letters) {
        return letters.codePoints().filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each)).boxed()
                .sorted(Comparator.naturalOrder()).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                        StringBuilder::append).toString();
    }
}
