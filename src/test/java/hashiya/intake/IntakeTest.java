package hashiya.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.intake.Refusal.Reason;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.model.Remark;
import hashiya.model.Sha256;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final String PROSE =
            "قالت مصادر محلية إن عشرات المقاتلين غادروا المدينة فجر اليوم باتجاه الريف الشمالي.";

    private static final Set<Reason> SAYING_MORE = EnumSet.of(Reason.UNSUPPORTED_FORMAT, Reason.TOO_LARGE,
            Reason.OLD_FORMAT, Reason.SPREADSHEET, Reason.DAMAGED, Reason.TOO_DEEP, Reason.NO_TEXT_COLUMN, Reason.NO_TEXT_IN_ROW);

    @Test
    void a_seed_becomes_an_article_with_its_evidence() {
        var bytes = Seeds.bytes(2);
        var incoming = read(bytes, "002_47706601e427ec2a.txt");
        assertEquals("UTF-8", incoming.evidence().encoding());
        assertEquals(Sha256.of(bytes), incoming.evidence().sha256());
        assertEquals(bytes.length, incoming.evidence().bytes());
        assertEquals("002_47706601e427ec2a.txt", incoming.evidence().fileName());
        assertEquals(NOW, incoming.evidence().captured());
        assertArrayEquals(bytes, incoming.content().original());
        assertEquals(Seeds.text(2), incoming.content().text());
        assertEquals(5, incoming.hidden().size());
        assertEquals("2017-07-11", incoming.facts().published().iso());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"})
    void the_working_text_does_not_depend_on_the_encoding_and_the_line_ends(String charset) {
        var text = Seeds.text(4).replace("\u200f", "").replace("\u200e", "");
        var bytes = text.replace("\n", "\r\n").getBytes(Charset.forName(charset));
        var incoming = read(bytes, "a.txt");
        assertEquals(text, incoming.content().text());
        assertEquals(4, incoming.hidden().size());
    }

    @Test
    void line_ends_become_line_feeds_and_nothing_else_changes() {
        var odd = "  " + PROSE + " \u00a0ـ\u200f\ufeff لا\u0654 ﻻ  ";
        assertEquals("\n" + odd + "\n\n" + odd + "\n" + odd + "\n",
                read(("\ufeff\r" + odd + "\r\n\n" + odd + "\u2028" + odd + "\0\f").getBytes(StandardCharsets.UTF_8), "")
                        .content().text());
    }

    @ParameterizedTest
    @CsvSource({"a.txt", "a.TXT", "a.text", "a.md", "article", "''", "د. محمد", "مقال 11.7.2017", "a.b c"})
    void plain_text_is_read_whatever_its_name_is(String fileName) {
        assertEquals(fileName, read(PROSE.getBytes(StandardCharsets.UTF_8), fileName).evidence().fileName());
    }

    @ParameterizedTest
    @CsvSource({"a.exe,EXE", "a.png,PNG", "مقال.pptx,PPTX", "a.MP3,MP3"})
    void other_formats_are_refused_by_name(String fileName, String format) {
        assertEquals(new Refusal(Reason.UNSUPPORTED_FORMAT, fileName, format),
                Intake.read(PROSE.getBytes(StandardCharsets.UTF_8), fileName, NOW));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"UNSUPPORTED_FORMAT|XML|<?xml version='1.0'?><a>قال المصدر إن العملية</a>",
            "DAMAGED|PDF|%PDF-1.7 text", "OLD_FORMAT|RTF|{\\rtf1\\ansi text}"})
    void other_formats_are_told_by_content_too(Reason reason, String format, String content) {
        assertEquals(new Refusal(reason, "a.txt", format),
                Intake.read(content.getBytes(StandardCharsets.UTF_8), "a.txt", NOW));
    }

    @ParameterizedTest
    @CsvSource({"a.pdf,TXT", "a.docx,TXT", "a.zip,TXT"})
    void text_under_the_name_of_a_document_is_text_and_that_is_remarked(String fileName, String format) {
        assertEquals(List.of(new Remark(Remark.Kind.NAMED_OTHERWISE, format)),
                read(PROSE.getBytes(StandardCharsets.UTF_8), fileName).evidence().remarks());
    }

    @Test
    void binary_files_are_refused_by_their_signature() {
        var random = new Random(81);
        for (var signature : List.of("ffd8ffe0", "504b0304", "7f454c46", "89504e47", "d0cf11e0a1b11ae1", "1f8b0800")) {
            var bytes = new byte[4_000];
            random.nextBytes(bytes);
            var start = java.util.HexFormat.of().parseHex(signature);
            System.arraycopy(start, 0, bytes, 0, start.length);
            assertEquals(signature.startsWith("504b") ? Reason.DAMAGED : signature.startsWith("d0cf")
                    ? Reason.OLD_FORMAT : Reason.UNSUPPORTED_FORMAT, refusal(bytes).reason());
        }
    }

    @Test
    void random_bytes_are_no_text() {
        var random = new Random(82);
        for (var round = 0; round < 500; round++) {
            var bytes = new byte[64 + random.nextInt(4_000)];
            random.nextBytes(bytes);
            assertEquals(Reason.NOT_TEXT, refusal(bytes).reason());
        }
        assertEquals(Reason.NOT_TEXT, refusal(new byte[500]).reason());
    }

    @Test
    void what_no_one_could_read_is_no_text() {
        var random = new byte[3_000];
        new Random(83).nextBytes(random);
        assertEquals(Reason.NOT_TEXT, refusal(Base64.getEncoder().encode(random)).reason());
        assertEquals(Reason.NOT_TEXT, refusal("??? ???? ?? ????? ??????".getBytes(StandardCharsets.US_ASCII)).reason());
        assertEquals(Reason.NOT_TEXT,
                refusal("\ue000\ue001\ue002 \ue003\ue004".getBytes(StandardCharsets.UTF_8)).reason());
        assertEquals(Reason.NOT_TEXT, refusal("---- **** ....".getBytes(StandardCharsets.UTF_8)).reason());
    }

    @Test
    void empty_and_blank_files_are_refused_as_such() {
        assertEquals(Reason.EMPTY, refusal(new byte[0]).reason());
        assertEquals(Reason.EMPTY, refusal(" \r\n\t \n".getBytes(StandardCharsets.US_ASCII)).reason());
        assertEquals(Reason.EMPTY, refusal("\ufeff\u00a0 ".getBytes(StandardCharsets.UTF_8)).reason());
        assertEquals(Reason.EMPTY, refusal("\ufeff \n".getBytes(StandardCharsets.UTF_16LE)).reason());
    }

    @Test
    void damaged_letters_are_never_guessed() {
        var bytes = PROSE.getBytes(StandardCharsets.UTF_8);
        assertEquals(Reason.DAMAGED_ENCODING, refusal(Arrays.copyOf(bytes, bytes.length - 2)).reason());
        var lost = PROSE.replaceAll("[اليم]", "\ufffd").getBytes(StandardCharsets.UTF_8);
        assertEquals(Reason.DAMAGED_ENCODING, refusal(lost).reason());
    }

    @Test
    void a_text_that_was_read_wrongly_before_is_damaged() {
        for (var wrong : List.of("windows-1252", "windows-1256", "ISO-8859-1")) {
            var garbled = new String(PROSE.getBytes(StandardCharsets.UTF_8), Charset.forName(wrong));
            assertEquals(Reason.DAMAGED_ENCODING, refusal(garbled.getBytes(StandardCharsets.UTF_8)).reason(), garbled);
        }
        var garbled = new String(PROSE.getBytes(Charset.forName("windows-1256")), StandardCharsets.ISO_8859_1);
        assertEquals(Reason.DAMAGED_ENCODING, refusal(garbled.getBytes(StandardCharsets.UTF_8)).reason(), garbled);
    }

    @Test
    void accents_and_emphatics_alone_do_not_make_a_text_damaged() {
        for (var text : List.of("Élève, où êtes-vous allé à Noël ? Là-bas, où l'été a été très doux.",
                "ظل النظام يطوق المناطق المحيطة بالطريق طوال الظهر، ونظم الضباط حظر الطيران فوقها.")) {
            assertEquals(text, read(text.getBytes(StandardCharsets.UTF_8), "a.txt").content().text());
        }
    }

    @Test
    void a_file_above_the_limit_is_refused() {
        assertEquals(new Refusal(Reason.TOO_LARGE, "a.txt", "64"),
                Intake.read(new byte[Intake.LIMIT + 1], "a.txt", NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void every_refusal_has_its_sentence_that_names_the_file(String language) {
        var messages = new Messages(Language.of(language).orElseThrow());
        for (var reason : Reason.values()) {
            var refusal = new Refusal(reason, "مقال 7.bin", "PDF");
            var sentence = messages.text(refusal.messageKey(), refusal.messageValues().toArray());
            assertTrue(sentence.contains("مقال 7.bin"), sentence);
            assertTrue(sentence.endsWith("."), sentence);
            assertFalse(sentence.contains("{"), sentence);
            var other = messages.text(refusal.messageKey(), "مقال 7.bin", "17");
            assertEquals(SAYING_MORE.contains(reason), !sentence.equals(other), sentence);
        }
    }

    @Test
    void no_input_makes_it_fail() {
        var random = new Random(84);
        var seed = Seeds.bytes(3);
        for (var round = 0; round < 2_000; round++) {
            var from = random.nextInt(seed.length);
            var bytes = Arrays.copyOfRange(seed, from, from + random.nextInt(seed.length - from));
            for (var each = 0; bytes.length > 0 && each < round % 7; each++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            if (Intake.read(bytes, "a.txt", NOW) instanceof Incoming incoming) {
                var text = incoming.content().text();
                assertTrue(incoming.hidden().stream().allMatch(hidden -> hidden.range().end() <= text.length()
                        && !hidden.range().in(text).contains("\n")));
            }
        }
    }

    private static Incoming read(byte[] bytes, String fileName) {
        return assertInstanceOf(Incoming.class, Intake.read(bytes, fileName, NOW));
    }

    private static Refusal refusal(byte[] bytes) {
        return assertInstanceOf(Refusal.class, Intake.read(bytes, "a.txt", NOW));
    }
}
