package hashiya.intake;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.intake.table.ColumnMapping;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Files of every format point to a server in all the ways they have: nobody calls on it.
class NothingFetchedTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final String PROSE = "قالت مصادر محلية إن عشرات المقاتلين (نحو 300) غادروا المدينة فجر اليوم باتجاه الريف الشمالي.";

    @Test
    void whatever_a_file_points_to_is_not_asked_for() throws IOException {
        try (var server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var there = "http://127.0.0.1:" + server.getLocalPort() + "/";
            files(there).forEach((name, bytes) -> {
                var read = 0;
                try (var readings = Intake.open(bytes, name, NOW, ColumnMapping.PROPOSED)) {
                    for (; readings.hasNext(); read++) {
                        readings.next();
                    }
                }
                assertTrue(read > 0, name);
            });
            // A call would stand in the queue.
            server.setSoTimeout(1);
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    private static Map<String, byte[]> files(String there) {
        var files = new LinkedHashMap<String, byte[]>();
        var page = "<?xml-stylesheet href=\"" + there + "a.xsl\"?><html xmlns:xi=\"http://www.w3.org/2001/XInclude\"><head><base href=\"" + there
                + "\"><meta http-equiv=refresh content=\"0;url=" + there + "b\"><link rel=stylesheet href=c.css><style>@import url(" + there
                + "d.css);</style><script src=e.js></script></head><body background=f.png><article><p>" + PROSE + "</p><p>" + PROSE
                + "</p><img src=g.png onerror=x><svg><image xlink:href=\"" + there + "h.svg\"/><script>fetch('i')</script></svg><iframe src=j></iframe>"
                + "<object data=k></object><xi:include href=\"" + there + "l\"/></article></body></html>";
        files.put("a.html", Zips.utf8(page));
        files.put("b.xhtml", Zips.utf8("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\" \"" + there + "m.dtd\" [<!ENTITY % n SYSTEM \"" + there
                + "n\">%n;]>" + page));
        files.put("a.mht", Zips.utf8("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n"
                + "Content-Location: " + there + "\n\n" + page + "\n--x--\n"));
        files.put("a.eml", Zips.utf8("From: a@b.example\nDate: Wed, 3 Jun 2020 03:01:00 +0400\nDisposition-Notification-To: c@127.0.0.1\n"
                + "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n" + page + "\n--x\nContent-Type: message/external-body;"
                + " access-type=URL; URL=\"" + there + "o\"; name=o\n\n--x--\n"));
        var outside = "<!DOCTYPE a SYSTEM '" + there + "p.dtd' [<!ENTITY q SYSTEM '" + there + "q'><!ENTITY % r SYSTEM '" + there + "r'> %r;]>";
        files.put("a.docx", Zips.docx(Zips.paragraph(PROSE) + "<w:altChunk r:id='r1' xmlns:r='r'/>", Map.of("word/_rels/document.xml.rels",
                "<Relationships><Relationship Id='r1' TargetMode='External' Target='" + there + "s'/></Relationships>", "word/settings.xml",
                "<w:settings xmlns:w='" + Zips.WORD + "'><w:attachedTemplate/></w:settings>", "docProps/core.xml", outside + "<c>&q;</c>")));
        files.put("b.docx", Zips.of(Map.of("word/document.xml", Zips.utf8(outside + "<w:document xmlns:w='" + Zips.WORD + "'>"
                + Zips.paragraph(PROSE + "&q;") + "</w:document>"))));
        files.put("a.odt", Zips.odt("<text:p>" + PROSE + "</text:p><draw:image xmlns:draw='d' xmlns:xlink='x' xlink:href='" + there + "t'/>"));
        var book = Zips.epubFiles(page);
        book.computeIfPresent("OEBPS/book.opf", (_, opf) -> Zips.utf8(outside + new String(opf, StandardCharsets.UTF_8)));
        files.put("a.epub", Zips.of(book));
        files.put("a.pdf", Zips.utf8("""
                %%PDF-1.7
                1 0 obj << /Type /Catalog /Pages 2 0 R /OpenAction << /S /URI /URI (%1$su) >> /AA << /WC << /S /SubmitForm /F (%1$sv) >> >> >> endobj
                2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
                3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents [4 0 R 6 0 R] /AA << /O << /S /GoToR /F (%1$sw) >> >>
                /Resources << /Font << /F1 5 0 R >> /XObject << /X 7 0 R >> >> >> endobj
                4 0 obj << /Length 58 >> stream
                BT /F1 12 Tf 72 700 Td (Three hundred men left.) Tj ET /X Do
                endstream endobj
                5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
                6 0 obj << /Length 0 /F << /FS /URL /F (%1$sx) >> >> stream
                endstream endobj
                7 0 obj << /Type /XObject /Subtype /Image /Length 0 /F << /FS /URL /F (%1$sy) >> /Width 1 /Height 1 >> stream
                endstream endobj
                trailer << /Root 1 0 R /Size 8 >>
                %%%%EOF
                """.formatted(there)));
        files.put("a.csv", Zips.utf8("title,text,url\n=WEBSERVICE(\"" + there + "z\")," + PROSE + "," + there + "\n"));
        files.put("a.json", Zips.utf8("{\"$schema\": \"" + there + "\", \"$ref\": \"" + there + "\", \"text\": \"" + PROSE + "\"}"));
        return files;
    }
}
