package hashiya.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.intake.Refusal.Reason;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final String PROSE =
            "قالت مصادر محلية إن عشرات المقاتلين غادروا المدينة فجر اليوم باتجاه الريف الشمالي.";

    @Test
    void a_word_document_gives_its_paragraphs_tables_lists_and_notes() {
        var text = text(Zips.docx("""
                <w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>عنوان الفصل</w:t></w:r></w:p>
                <w:p><w:r><w:t xml:space='preserve'>قال </w:t></w:r><w:hyperlink><w:r><w:t>المصدر</w:t></w:r></w:hyperlink>
                <w:r><w:t xml:space='preserve"> إن العملية</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r>
                <w:r><w:tab/><w:t>بدأت</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>أولًا</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>المدينة</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>إدلب</w:t></w:r></w:p>
                </w:tc></w:tr></w:tbl>""".replace("preserve\"", "preserve'"), Map.of("word/footnotes.xml",
                "<w:footnotes xmlns:w='" + Zips.WORD + "'><w:footnote w:type='separator' w:id='0'>"
                        + Zips.paragraph("---") + "</w:footnote><w:footnote w:id='2'>"
                        + Zips.paragraph("عن وكالة محلية.") + "</w:footnote></w:footnotes>")), "خبر.docx");
        assertEquals("عنوان الفصل\n\nقال المصدر إن العملية[1]\tبدأت\n\n• أولًا\n\nالمدينة\tإدلب\n\n[1] عن وكالة محلية.\n", text);
    }

    @Test
    void tracked_changes_are_read_as_accepted_and_text_boxes_once() {
        var text = text(Zips.docx("<w:p><w:del><w:r><w:delText>مئتا</w:delText></w:r></w:del><w:ins><w:r><w:t>ثلاثمئة"
                + "</w:t></w:r></w:ins><w:r><w:t xml:space='preserve'> مقاتل</w:t><mc:AlternateContent><mc:Choice>"
                + Zips.paragraph("في الإطار") + "</mc:Choice><mc:Fallback>" + Zips.paragraph("في الإطار")
                + "</mc:Fallback></mc:AlternateContent></w:r></w:p>" + Zips.paragraph(PROSE), Map.of()), "a.docx");
        assertEquals("ثلاثمئة مقاتل\n\nفي الإطار\n\n" + PROSE + "\n", text);
    }

    @Test
    void title_author_and_date_of_a_word_document_are_kept() {
        var incoming = incoming(Zips.docx(Zips.paragraph(PROSE), Map.of("docProps/core.xml", "<c xmlns:dc='d'>"
                + "<dc:title>تقرير الأسبوع</dc:title><dc:creator>سامر</dc:creator><dcterms:created xmlns:dcterms='e'>"
                + "2017-07-11T10:00:00Z</dcterms:created></c>")), "a.docx");
        assertEquals("تقرير الأسبوع", incoming.facts().title());
        assertEquals("سامر", incoming.facts().byline());
        assertEquals("2017-07-11T10:00:00Z", incoming.evidence().remarks().getFirst().detail());
        assertEquals("DOCX", incoming.evidence().encoding());
    }

    @Test
    void an_open_document_gives_its_text_and_leaves_out_what_was_deleted() {
        var text = text(Zips.odt("<text:tracked-changes><text:p>محذوف</text:p></text:tracked-changes>"
                + "<text:h>عنوان</text:h><text:p>قال<text:s text:c='2'/>المصدر<text:note><text:note-citation>1"
                + "</text:note-citation><text:note-body><text:p>عن وكالة</text:p></text:note-body></text:note></text:p>"
                + "<table:table><table:table-row><table:table-cell><text:p>أ</text:p></table:table-cell>"
                + "<table:table-cell><text:p>ب</text:p></table:table-cell></table:table-row></table:table>"), "a.odt");
        assertEquals("عنوان\n\nقال  المصدر[1]\n\n[1] عن وكالة\n\nأ\tب\n", text);
    }

    @Test
    void a_book_is_one_article_with_its_chapters_in_the_order_of_reading() {
        var incoming = incoming(Zips.epub("<h1>الأول</h1><p>" + PROSE + "</p><script>alert(1)</script>",
                "<h1>الثاني</h1><p>ثم قال &amp; أضاف</p>"), "كتاب.epub");
        assertEquals("الأول\n\n" + PROSE + "\n\nالثاني\n\nثم قال & أضاف\n", incoming.content().text());
        assertEquals("كتاب الشهادات", incoming.facts().title());
        assertEquals("ليلى حسن", incoming.facts().byline());
        assertEquals("2018-03-05", incoming.facts().published().iso());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "windows-1256", "UTF-8"})
    void a_chapter_is_read_in_the_encoding_that_it_states(String charset) {
        var files = Zips.epubFiles("");
        files.put("OEBPS/text/ف 0.xhtml", ("<?xml version='1.0' encoding='" + charset + "'?><html><body><p>" + PROSE
                + "</p></body></html>").getBytes(Charset.forName(charset)));
        assertEquals(PROSE + "\n", text(Zips.of(files), "a.epub"));
    }

    @Test
    void a_book_of_old_may_name_its_document_type_and_is_called_what_it_calls_itself() {
        var files = Zips.epubFiles("<h1>الفصل الأول</h1><p>" + PROSE + " " + PROSE + "</p>");
        files.computeIfPresent("OEBPS/book.opf", (_, opf) -> Zips.utf8("<!DOCTYPE package PUBLIC '+//ISBN//DTD OEB 1.2//EN'"
                + " 'http://192.0.2.1/oebpkg12.dtd'>" + new String(opf, StandardCharsets.UTF_8).replace("2018-03-05", "2018")));
        var book = incoming(Zips.of(files), "a.epub");
        assertEquals("كتاب الشهادات", book.facts().title());
        assertEquals("2018", book.facts().published().iso());
        assertEquals(List.of(), book.hidden());
    }

    @Test
    void the_body_of_a_document_may_have_a_number_in_its_name() {
        var body = "<w:document xmlns:w='" + Zips.WORD + "'>" + Zips.paragraph(PROSE) + "</w:document>";
        assertEquals(PROSE + "\n", text(Zips.of(Map.of("word/document2.xml", Zips.utf8(body))), "a.docx"));
    }

    @Test
    void broken_letters_are_told_to_the_analyst_and_to_nobody_else() {
        var errors = System.err;
        var printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            var body = Zips.utf8("<w:document xmlns:w='" + Zips.WORD + "'>" + Zips.paragraph("?") + "</w:document>");
            for (var at = 0; at < body.length; at++) {
                body[at] = body[at] == '?' ? (byte) 0xff : body[at];
            }
            assertEquals(Reason.DAMAGED, refusal(Zips.of(Map.of("word/document.xml", body)), "a.docx"));
        } finally {
            System.setErr(errors);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void entities_are_neither_grown_nor_fetched() {
        for (var declared : List.of("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY x '&a;&a;&a;&a;&a;&a;&a;&a;'>]>",
                "<!DOCTYPE a SYSTEM 'http://192.0.2.1/a.dtd'>")) {
            var body = "<?xml version='1.0'?>" + declared + "<w:document xmlns:w='" + Zips.WORD + "'><w:p><w:r><w:t>"
                    + PROSE + "&x;</w:t></w:r></w:p></w:document>";
            assertEquals(Reason.DAMAGED, refusal(Zips.of(Map.of("word/document.xml", Zips.utf8(body))), "a.docx"));
        }
    }

    @Test
    void nesting_without_end_is_refused() {
        assertEquals(Reason.DAMAGED, refusal(Zips.docx("<w:p>".repeat(10_000) + "</w:p>".repeat(10_000), Map.of()),
                "a.docx"));
        var book = incoming(Zips.epub("<div>".repeat(100_000) + PROSE), "a.epub");
        assertTrue(book.content().text().contains(PROSE));
    }

    @Test
    void what_is_locked_empty_or_old_is_refused_as_such() {
        assertEquals(Reason.EMPTY, refusal(Zips.docx("", Map.of()), "a.docx"));
        assertEquals(Reason.OLD_FORMAT, refusal(Zips.utf8("{\\rtf1 x}"), "a.rtf"));
        assertEquals(Reason.OLD_FORMAT, refusal(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), "a.doc"));
        var locked = new LinkedHashMap<String, byte[]>();
        locked.put("META-INF/container.xml", Zips.utf8("<c><rootfile full-path='a.opf'/></c>"));
        locked.put("META-INF/encryption.xml", Zips.utf8("<e><EncryptedData><EncryptionMethod"
                + " Algorithm='http://www.w3.org/2001/04/xmlenc#aes128-cbc'/></EncryptedData></e>"));
        assertEquals(Reason.ENCRYPTED, refusal(Zips.of(locked), "a.epub"));
    }

    @Test
    void a_document_is_known_by_what_it_is_whatever_it_is_called() {
        var incoming = incoming(Zips.docx(Zips.paragraph(PROSE), Map.of()), "خبر.txt");
        assertEquals("DOCX", incoming.evidence().encoding());
        assertFalse(incoming.evidence().remarks().isEmpty());
    }

    private static String text(byte[] bytes, String name) {
        return incoming(bytes, name).content().text();
    }

    private static Incoming incoming(byte[] bytes, String name) {
        return assertInstanceOf(Incoming.class, Intake.read(bytes, name, NOW));
    }

    private static Reason refusal(byte[] bytes, String name) {
        return assertInstanceOf(Refusal.class, Intake.read(bytes, name, NOW)).reason();
    }
}
