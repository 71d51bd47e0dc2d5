package hashiya.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import hashiya.intake.Refusal.Reason;
import hashiya.intake.mail.MailWords;
import hashiya.intake.table.ColumnMapping;
import hashiya.model.Remark;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final String PROSE =
            "قالت مصادر محلية إن عشرات المقاتلين غادروا المدينة فجر اليوم باتجاه الريف الشمالي، وأضافت أن القافلة ضمت نساء.";
    private static final String HEAD = "Received: from a by b\nFrom: =?utf-8?B?2LPYp9mF2LEg2KfZhNij2K3ZhdivIDx4Pg==?= <s@example.org>\n"
            + "Subject: =?windows-1256?Q?=CE=D1=E6=CC?=\n =?windows-1256?Q?_=E3=DE=C7=CA=E1=ED=E4?=\nDate: Wed, 3 Jun 2020 23:30:00 -0800\n"
            + "MIME-Version: 1.0\n";

    @ParameterizedTest
    @CsvSource({"windows-1256,8bit", "utf-8,quoted-printable", "utf-8,base64", "iso-8859-6,8bit"})
    void a_mail_is_an_article_with_its_subject_its_writer_and_the_day_it_was_written(String charset, String how) {
        var bytes = joined(HEAD + "Content-Type: text/plain; charset=\"" + charset + "\"\nContent-Transfer-Encoding: " + how + "\n\n",
                packed(PROSE.getBytes(Charset.forName(charset)), how));
        var mail = assertInstanceOf(Incoming.class, open(bytes, "a.eml").getFirst());
        assertEquals(PROSE, mail.content().text());
        assertEquals(List.of("خروج مقاتلين", "سامر الأحمد", "2020-06-03", "ar"), List.of(mail.facts().title(),
                mail.facts().byline().replace(" <x>", ""), mail.facts().published().iso(), mail.facts().language()));
        assertEquals(new Remark(Remark.Kind.PUBLISHED_AS_STATED, "Wed, 3 Jun 2020 23:30:00 -0800"),
                mail.evidence().remarks().getFirst());
        assertEquals(bytes.length, mail.evidence().bytes());
    }

    @Test
    void of_a_text_written_twice_the_plain_one_counts_unless_it_says_less() {
        var page = "<html><head><style>p{}</style></head><body><p>" + PROSE + "</p><script>alert(1)</script><p>" + PROSE + "</p></body></html>";
        assertEquals(PROSE + "\n" + PROSE, text(alternative(PROSE + "\n" + PROSE, page)));
        assertEquals(PROSE + "\n\n" + PROSE, text(alternative("اعرض الرسالة في المتصفح", page)));
    }

    @Test
    void what_hangs_on_a_mail_is_read_as_whatever_it_is_and_says_where_it_was() {
        var attached = "--y\nContent-Type: application/octet-stream\nContent-Disposition: attachment;"
                + " filename*=utf-8''%D8%AA%D9%82%D8%B1%D9%8A%D8%B1.docx\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(Zips.docx(Zips.paragraph(PROSE + " ثم."), java.util.Map.of()))
                + "\n--y\nContent-Type: image/png; name=\"logo.png\"\nContent-ID: <1>\n\nx\n--y\nContent-Type: text/calendar; name=a.ics\n"
                + "Content-Disposition: attachment\n\nx\n--y\nContent-Type: message/rfc822\n\nFrom: b@example.org\n\n" + PROSE + " وعادوا.\n"
                + "--y\nContent-Type: application/x-exe; name=\"../../b.exe\"\n\nMZ\n--y--\n";
        var readings = open(Zips.utf8(HEAD + "Content-Type: multipart/mixed; boundary=y\n\nخارج الأجزاء\n--y\nContent-Type: text/plain;"
                + " charset=utf-8\n\n" + PROSE + "\n" + attached), "a.eml");
        assertEquals(List.of("", "a.eml › تقرير.docx", "a.eml › mail.eml", "UNSUPPORTED_FORMAT a.eml › b.exe"), readings.stream()
                .map(MailTest::told).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/encrypted; boundary=x", "application/pkcs7-mime; smime-type=enveloped-data"})
    void a_locked_mail_is_refused_as_such(String type) {
        assertEquals(List.of("ENCRYPTED a.eml"), open(Zips.utf8(HEAD + "Content-Type: " + type + "\n\nx"), "a.eml").stream()
                .map(MailTest::told).toList());
    }

    @Test
    void a_mail_without_words_is_empty_and_one_within_one_without_end_is_refused() {
        assertEquals(Reason.EMPTY, ((Refusal) open(Zips.utf8(HEAD + "\n"), "a.eml").getFirst()).reason());
        var mail = PROSE;
        for (var depth = 0; depth < 9; depth++) {
            mail = "From: a@example.org\nContent-Type: multipart/mixed; boundary=b" + depth + "\n\n--b" + depth
                    + "\nContent-Type: message/rfc822\n\n" + mail + "\n--b" + depth + "--\n";
        }
        assertEquals(List.of("TOO_DEEP a.eml › mail.eml › mail.eml › mail.eml › mail.eml"),
                open(Zips.utf8(mail), "a.eml").stream().map(MailTest::told).toList());
    }

    @Test
    void parts_in_parts_without_end_cost_little() {
        var before = FuzzTest.allocated();
        var mail = "Content-Type: multipart/mixed; boundary=x\n\n" + "--x\nContent-Type: multipart/mixed; boundary=x\n\n".repeat(20_000);
        assertEquals(1, open(Zips.utf8(HEAD + mail), "a.eml").size());
        assertEquals(true, FuzzTest.allocated() - before < 256L << 20);
    }

    @Test
    void a_saved_page_deep_in_its_archive_is_found() {
        var page = "<!DOCTYPE html><html><head><meta charset=utf-8><title>خبر</title></head><body><h1>خبر</h1><p>" + PROSE + "</p><p>"
                + PROSE.replace("نساء", "جرحى") + "</p><p>وأكد المصدر أن الخروج سيستمر ثلاثة أيام على الأقل، وأن الحافلات ستصل تباعا إلى"
                + " نقاط التجمع التي حددها الطرفان في ملحق الاتفاق.</p></body></html>";
        var readings = open(Zips.utf8("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\nContent-Type:"
                + " multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nx\n--b\nContent-Type: text/html; charset=utf-8\n"
                + "Content-Location: https://www.example.org/1\n\n" + page + "\n--b--\n--a--\n"), "a.mht");
        assertEquals("https://www.example.org/1", ((Incoming) readings.getFirst()).facts().url());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"=?utf-8?B?2K8=?= x|د x", "=?utf-8?B?2A==?= =?UTF-8?B?rw==?=|د", "a =?utf-8*ar?q?=D8=AF_b?= c|a د b c",
            "=?none?Q?=D8=AF?=|د", "=?utf-8?B?=?=|''", "=?utf-8?X?a?=|=?utf-8?X?a?=", "plain|plain"})
    void words_of_headers_are_read(String header, String words) {
        assertEquals(words, MailWords.of(header));
    }

    private static byte[] alternative(String plain, String page) {
        return joined(HEAD + "Content-Type: multipart/alternative; boundary=\"x\"\n\n--x\nContent-Type: text/plain; charset=utf-8\n"
                + "Content-Transfer-Encoding: base64\n\n", packed(Zips.utf8(plain), "base64"), Zips.utf8("\n--x\nContent-Type: text/html;"
                + " charset=utf-8\nContent-Transfer-Encoding: base64\n\n"), packed(Zips.utf8(page), "base64"), Zips.utf8("\n--x--\n"));
    }

    private static byte[] packed(byte[] bytes, String how) {
        var quoted = new StringBuilder();
        for (var each : bytes) {
            quoted.append("=%02X".formatted(each & 0xff));
        }
        return switch (how) {
            case "base64" -> Base64.getMimeEncoder().encode(bytes);
            case "quoted-printable" -> quoted.toString().getBytes(StandardCharsets.US_ASCII);
            default -> bytes;
        };
    }

    private static byte[] joined(String head, byte[]... parts) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(Zips.utf8(head));
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String text(byte[] mail) {
        return ((Incoming) open(mail, "a.eml").getFirst()).content().text();
    }

    private static String told(Reading reading) {
        return switch (reading) {
            case Refusal refusal -> refusal.reason() + " " + refusal.fileName();
            case Incoming incoming -> incoming.evidence().remarks().stream().filter(each -> each.kind() == Remark.Kind.INSIDE)
                    .map(Remark::detail).findFirst().orElse("");
        };
    }

    private static List<Reading> open(byte[] mail, String name) {
        var all = new ArrayList<Reading>();
        try (var readings = Intake.open(mail, name, NOW, ColumnMapping.PROPOSED)) {
            readings.forEachRemaining(all::add);
        }
        return all;
    }
}
