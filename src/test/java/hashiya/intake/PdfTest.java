package hashiya.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.intake.Pdfs.Habit;
import hashiya.intake.Pdfs.Placed;
import hashiya.intake.Refusal.Reason;
import hashiya.model.Furniture;
import hashiya.model.Remark;
import hashiya.paper.Papers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final List<String> LINES = List.of(
            "قالت مصادر محلية إن عشرات المقاتلين (بينهم 300 جريح) غادروا المدينة فجر اليوم باتجاه الريف",
            "الشمالي، وذكرت وكالة BBC News في 10/11/2017 أن 45 منهم وصلوا الساعة 10:30 إلى «باب الهوى»",
            "حيث استقبلتهم لجنة من الأهالي.");

    @ParameterizedTest
    @EnumSource(Habit.class)
    void whatever_order_and_shapes_the_letters_are_in_the_text_is_the_same(Habit habit) {
        var incoming = incoming(Pdfs.page(habit, LINES));
        assertEquals(String.join(" ", LINES), incoming.content().text().replaceAll("\\s+", " ").strip());
        assertEquals("ar", incoming.facts().language());
        assertEquals(habit == Habit.LOGICAL ? Optional.empty() : Optional.of("3"),
                remark(incoming, Remark.Kind.VISUAL_ORDER));
        assertEquals(habit == Habit.SHAPES, remark(incoming, Remark.Kind.PRESENTATION_FORMS).isPresent());
    }

    @Test
    void the_program_reads_the_pages_that_it_makes_itself() {
        var text = Seeds.text(0);
        var read = incoming(Papers.pdf(text)).content().text();
        assertEquals(List.of(), words(text).stream().filter(each -> !words(read).contains(each)).toList());
    }

    @Test
    void lines_become_paragraphs_where_a_word_more_would_have_fitted() {
        var text = incoming(Pdfs.page(Habit.VISUAL, List.of(LINES.get(0), LINES.get(1), LINES.get(2), LINES.get(1),
                LINES.get(0)))).content().text();
        assertEquals(String.join(" ", LINES) + "\n\n" + LINES.get(1) + " " + LINES.get(0) + "\n", text);
    }

    @Test
    void two_columns_are_read_one_after_the_other_under_their_headline() {
        var placed = new ArrayList<Placed>();
        placed.add(new Placed("مئات المقاتلين يغادرون المدينة باتجاه الشمال بعد اتفاق سري لم تعلن بنوده حتى الآن", 60,
                800, 16));
        for (var at = 0; at < 8; at++) {
            placed.add(new Placed("اليمين سطر " + (at + 1) + " من كلام المصدر المحلي", 320, 760 - at * 18, 12));
            placed.add(new Placed("اليسار سطر " + (at + 1) + " من كلام المصدر المحلي", 80, 760 - at * 18, 12));
        }
        var text = incoming(Pdfs.placed(Habit.VISUAL, placed)).content().text();
        assertTrue(text.startsWith("مئات المقاتلين"), text);
        assertTrue(text.indexOf("اليمين سطر 8") < text.indexOf("اليسار سطر 1"), text);
        assertTrue(text.indexOf("اليمين سطر 1") < text.indexOf("اليمين سطر 2"), text);
    }

    @Test
    void heads_and_feet_of_pages_are_hidden_and_tear_no_sentence_apart() {
        var pages = new ArrayList<List<String>>();
        for (var page = 1; page <= 4; page++) {
            var own = List.of("أول", "ثان", "ثالث", "رابع").get(page - 1) + " ";
            pages.add(List.of("صحيفة الحدث - العدد 417", own + LINES.get(1), own + LINES.get(1), own + LINES.get(1),
                    own + LINES.get(1), "- " + page + " -"));
        }
        var incoming = incoming(Pdfs.pages(Habit.VISUAL, pages));
        var text = incoming.content().text();
        var edges = incoming.hidden().stream().filter(each -> each.furniture() == Furniture.PAGE_EDGE)
                .map(each -> each.range().in(text)).toList();
        assertEquals(8, edges.size());
        assertTrue(edges.contains("صحيفة الحدث - العدد 417") && edges.contains("- 3 -"), edges.toString());
        assertTrue(text.contains("أول " + LINES.get(1) + " ثان " + LINES.get(1)), text);
    }

    @Test
    void words_cut_at_the_end_of_a_line_are_joined() {
        var text = incoming(Pdfs.placed(Habit.VISUAL, List.of(
                new Placed("The commander said that three hundred men of the organi-", 60, 700, 12),
                new Placed("sation were held in a camp in the north of the province.", 60, 682, 12)))).content().text();
        assertTrue(text.contains("men of the organisation were held"), text);
    }

    @Test
    void title_author_and_date_of_the_file_are_kept_the_date_as_uncertain() {
        var incoming = incoming(Pdfs.save(document -> {
            var made = Calendar.getInstance(TimeZone.getTimeZone("GMT+3"));
            made.setTimeInMillis(Instant.parse("2017-11-10T22:30:00Z").toEpochMilli());
            document.getDocumentInformation().setTitle("تقرير عن المغادرين");
            document.getDocumentInformation().setAuthor("سامر الأحمد");
            document.getDocumentInformation().setCreationDate(made);
            draw(document);
        }));
        assertEquals("تقرير عن المغادرين", incoming.facts().title());
        assertEquals("سامر الأحمد", incoming.facts().byline());
        assertEquals("", incoming.facts().published().iso());
        assertEquals(Optional.of("2017-11-11T01:30+03:00"), remark(incoming, Remark.Kind.DATE_UNCERTAIN));
    }

    @Test
    void a_title_that_is_the_name_of_a_file_is_none() {
        for (var title : List.of("Microsoft Word - خبر.doc", "untitled", "report_final.indd", "بدون عنوان1", "12-3")) {
            assertEquals("", incoming(Pdfs.save(document -> {
                document.getDocumentInformation().setTitle(title);
                draw(document);
            })).facts().title());
        }
    }

    @Test
    void a_locked_one_an_empty_one_and_one_cut_short_are_refused_as_such() {
        assertEquals(Reason.ENCRYPTED, refusal(Pdfs.save(document -> {
            draw(document);
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        })));
        assertEquals(Reason.SCANNED, refusal(Pdfs.save(document -> document.addPage(new PDPage()))));
        var whole = Pdfs.page(Habit.VISUAL, LINES);
        assertEquals(Reason.DAMAGED, refusal(Arrays.copyOf(whole, 60)));
        assertEquals(Reason.DAMAGED, refusal("%PDF-1.7 text".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void what_only_a_password_of_the_owner_guards_is_read() {
        var incoming = incoming(Pdfs.save(document -> {
            draw(document);
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        }));
        assertTrue(incoming.content().text().contains("عشرات المقاتلين"));
    }

    @Test
    void letters_that_a_font_does_not_name_stand_in_the_text_as_missing_and_are_counted() throws Exception {
        var nameless = List.of("وقال مصدر محلي إن الطريق ما زال مغلقا");
        var whole = Pdfs.pages(Habit.VISUAL, List.of(LINES, nameless));
        byte[] pdf;
        try (var document = Loader.loadPDF(whole); var out = new ByteArrayOutputStream()) {
            var fonts = document.getPage(1).getResources();
            for (var name : fonts.getFontNames()) {
                fonts.getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
            }
            document.save(out);
            pdf = out.toByteArray();
        }
        var incoming = incoming(pdf);
        var missing = nameless.getFirst().replace(" ", "").length();
        assertEquals(Optional.of(String.valueOf(missing)), remark(incoming, Remark.Kind.LETTERS_MISSING));
        assertEquals(String.join(" ", LINES) + " " + nameless.getFirst().replaceAll("\\S", "\uFFFD"),
                incoming.content().text().replaceAll("\\s+", " ").strip());
        assertEquals(Optional.empty(), remark(incoming(whole), Remark.Kind.LETTERS_MISSING));
    }

    @Test
    void a_stream_that_grows_without_measure_is_a_bomb() throws Exception {
        var out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.4\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        try (var packed = new DeflaterOutputStream(out)) {
            for (var megabyte = 0; megabyte < 300; megabyte++) {
                packed.write(new byte[1 << 20]);
            }
        }
        assertEquals(Reason.BOMB, refusal(out.toByteArray()));
    }

    @Test
    void a_font_that_claims_to_name_thousands_of_millions_of_letters_is_read_without_its_names() throws Exception {
        byte[] claiming;
        try (var document = Loader.loadPDF(Pdfs.page(Habit.VISUAL, LINES)); var out = new ByteArrayOutputStream()) {
            var fonts = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            for (var name : fonts.keySet()) {
                try (var map = fonts.getCOSDictionary(name).getCOSStream(COSName.TO_UNICODE).createOutputStream()) {
                    map.write("1 beginbfrange\n<00000000> <7fffffff> <0627>\nendbfrange\n"
                            .getBytes(StandardCharsets.US_ASCII));
                }
            }
            document.save(out);
            claiming = out.toByteArray();
        }
        var before = FuzzTest.allocated();
        assertInstanceOf(Refusal.class, Intake.read(claiming, "a.pdf", NOW));
        assertTrue(FuzzTest.allocated() - before < 64L << 20);
    }

    @Test
    void a_document_that_nobody_wants_any_more_is_put_away() {
        var pdf = Pdfs.page(Pdfs.Habit.LOGICAL, LINES);
        Thread.currentThread().interrupt();
        assertEquals(Reason.TOO_LONG, ((Refusal) Intake.read(pdf, "a.pdf", NOW)).reason());
        assertTrue(Thread.interrupted());
    }

    private static void draw(PDDocument document) throws IOException {
        Pdfs.draw(document, Habit.VISUAL, List.of(new Placed(LINES.get(0), 60, 700, 12)));
    }

    private static List<String> words(String text) {
        return List.of(Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{M}]+", " ").strip().split(" "));
    }

    private static Optional<String> remark(Incoming incoming, Remark.Kind kind) {
        return incoming.evidence().remarks().stream().filter(each -> each.kind() == kind).map(Remark::detail)
                .findFirst();
    }

    private static Incoming incoming(byte[] pdf) {
        return assertInstanceOf(Incoming.class, Intake.read(pdf, "a.pdf", NOW));
    }

    private static Reason refusal(byte[] pdf) {
        return assertInstanceOf(Refusal.class, Intake.read(pdf, "a.pdf", NOW)).reason();
    }
}
