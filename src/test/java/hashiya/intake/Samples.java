package hashiya.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/// A small file of every format that is read, to be broken. What is packed comes as what is inside and a way to pack it,
/// so that wounds go deeper than to a sum that no longer fits.
final class Samples {

    private static final String PROSE =
            "قالت مصادر محلية إن عشرات المقاتلين (نحو 300) غادروا المدينة فجر اليوم باتجاه الريف الشمالي.";
    private static final String MAIL = "From: =?utf-8?B?2LPYp9mF2LE=?= <a@b.example>\nSubject: =?windows-1256?Q?=CE=C8=D1?=\n"
            + "Date: Wed, 3 Jun 2020 03:01:00 +0400\nMIME-Version: 1.0\n";

    private final Map<String, Sample> all = new LinkedHashMap<>();

    private Samples() {
        texts();
        pages();
        mails();
        documents();
        archives();
        tables();
    }

    /// @param parts what can be broken, by name
    record Sample(Map<String, byte[]> parts, Function<Map<String, byte[]>, byte[]> packing) {

        Sample {
            // In the same order in every run, so that the same seed is the same file.
            parts = Collections.unmodifiableMap(new TreeMap<>(parts));
        }

        byte[] whole() {
            return packing.apply(parts);
        }

        /// The whole with one of its parts in place of another.
        byte[] with(String part, byte[] bytes) {
            var changed = new TreeMap<>(parts);
            changed.put(part, bytes);
            return packing.apply(changed);
        }
    }

    /// By the name of the file.
    static Map<String, Sample> all() {
        return new Samples().all;
    }

    private void add(String name, byte[] bytes) {
        all.put(name, new Sample(Map.of("", bytes), parts -> parts.get("")));
    }

    private void texts() {
        var text = PROSE + "\n" + PROSE + "\r\n";
        add("a.txt", Zips.utf8(text));
        add("b.txt", text.getBytes(Charset.forName("windows-1256")));
        add("c.txt", text.getBytes(Charset.forName("ISO-8859-6")));
        add("d.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
        add("e.txt", text.getBytes(StandardCharsets.UTF_16BE));
        add("a.md", Zips.utf8("# خبر\n\n" + PROSE + "\n\n- " + PROSE + "\n\n7 أكتوبر 2020 — بقلم: سامر\n"));
    }

    private void pages() {
        var stated = "<script type=\"application/ld+json\">{\"@graph\": [{\"@type\": \"NewsArticle\", \"headline\": \"خبر\","
                + " \"datePublished\": \"2020-06-03T03:01+0400\", \"author\": [{\"@id\": \"#p\"}], \"articleBody\": \"" + PROSE
                + "\"}, {\"@id\": \"#p\", \"name\": \"سامر\"}]}</script><meta property=\"og:title\" content=\"خبر\">"
                + "<link rel=canonical href=\"https://www.example.org/1\">";
        add("a.html", Zips.utf8(page("utf-8", stated)));
        add("b.html", page("utf-8", "").getBytes(Charset.forName("windows-1256")));
        add("c.html", Zips.utf8("<!-- \n Page saved with SingleFile \n url: https://www.example.org/1 \n"
                + " saved date: Thu Jun 04 2020 10:00:00 GMT+0300 (x)\n-->" + page("utf-8", "<style>p{color:red}</style>")
                + "<img src=data:image/png;base64," + "A".repeat(500) + "><table><tr><td>1<td>2</table>"));
        add("d.html", page("us-ascii", "").codePoints().collect(StringBuilder::new, (text, letter) -> text.append(
                letter < 0x80 ? Character.toString(letter) : "&#" + letter + ";"), StringBuilder::append).toString()
                .getBytes(StandardCharsets.US_ASCII));
        add("e.xhtml", page("utf-16", "").getBytes(StandardCharsets.UTF_16));
    }

    private static String page(String charset, String head) {
        return "<!DOCTYPE html><html lang=ar><head><meta charset=\"" + charset + "\"><title>خبر</title>" + head
                + "</head><body><nav><a href=/>الرئيسية</a></nav><article><h1>خبر</h1><span class=date>الأربعاء، 07 أكتوبر"
                + " 2020 - 12:09 م</span><p>" + PROSE + "</p><p>" + PROSE + "</p><blockquote>" + PROSE + "</blockquote><ul><li>"
                + PROSE + "</ul></article></body></html>";
    }

    private void mails() {
        add("a.mht", Zips.utf8("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n--x\n"
                + "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + page("utf-8", "")
                + "\n--x--\n"));
        var html = Map.of("html", Zips.utf8(page("utf-8", "")), "text", Zips.utf8(PROSE + "\n" + PROSE));
        all.put("b.mht", new Sample(html, parts -> related(base64(parts.get("html")))));
        all.put("c.mht", new Sample(html, parts -> related(quoted(parts.get("html")))));
        all.put("a.eml", new Sample(html, parts -> Zips.utf8(MAIL + "Content-Type: multipart/mixed; boundary=\"y\"\n\n--y\n"
                + "Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8\n"
                + base64(parts.get("text")) + "\n--x\nContent-Type: text/html; charset=utf-8\n" + quoted(parts.get("html"))
                + "\n--x--\n--y\nContent-Type: image/png; name=\"a.png\"\nContent-Disposition: attachment\n\nx\n--y--\n")));
        add("b.eml", (MAIL + "Content-Type: text/plain; charset=windows-1256\n\n" + PROSE)
                .getBytes(Charset.forName("windows-1256")));
    }

    private static byte[] related(String part) {
        return Zips.utf8("From: <Saved by Blink>\nSnapshot-Content-Location: https://www.example.org/1\nDate: Thu, 4 Jun 2020"
                + " 10:00:00 +0300\nMIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"x\"\n\n"
                + "--x\nContent-Type: text/html; charset=utf-8\nContent-Location: https://www.example.org/1\n" + part
                + "\n--x--\n");
    }

    private static String base64(byte[] bytes) {
        return "Content-Transfer-Encoding: base64\n\n" + Base64.getMimeEncoder().encodeToString(bytes);
    }

    private static String quoted(byte[] bytes) {
        var text = new StringBuilder("Content-Transfer-Encoding: quoted-printable\n\n");
        for (var each : bytes) {
            text.append(each < ' ' || each == '=' ? "=%02X".formatted(each & 0xff) : (char) each);
        }
        return text.toString();
    }

    private void documents() {
        add("a.pdf", Pdfs.pages(Pdfs.Habit.SHAPES, List.of(List.of(PROSE, PROSE), List.of(PROSE))));
        add("b.pdf", unpacked(Pdfs.pages(Pdfs.Habit.VISUAL, List.of(List.of(PROSE, PROSE), List.of(PROSE)))));
        add("c.pdf", plainPdf());
        all.put("a.docx", new Sample(Zips.docxFiles(Zips.paragraph(PROSE) + "<w:tbl><w:tr><w:tc>" + Zips.paragraph(PROSE)
                + "</w:tc></w:tr></w:tbl><w:p><w:ins><w:r><w:t>x</w:t></w:r></w:ins><w:r><w:footnoteReference w:id='2'/></w:r>"
                + "</w:p>", Map.of("word/footnotes.xml", "<w:footnotes xmlns:w='" + Zips.WORD + "'><w:footnote w:id='2'>"
                + Zips.paragraph("حاشية") + "</w:footnote></w:footnotes>", "docProps/core.xml",
                "<c xmlns:dc='d'><dc:title>تقرير</dc:title><dc:creator>سامر</dc:creator></c>")), Zips::stored));
        all.put("a.odt", new Sample(Zips.odtFiles("<text:h>خبر</text:h><text:p>" + PROSE + "<text:note><text:note-citation>1"
                + "</text:note-citation><text:note-body><text:p>حاشية</text:p></text:note-body></text:note></text:p>"
                + "<table:table><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>"
                + "</table:table>"), Zips::stored));
        all.put("a.epub", new Sample(Zips.epubFiles("<h1>الأول</h1><p>" + PROSE + "</p>", "<p>" + PROSE + "</p>"),
                Zips::stored));
    }

    private void archives() {
        var files = Map.of("a/a.txt", Zips.utf8(PROSE), "b.csv", Zips.utf8("title,text\nx," + PROSE), "c.zip",
                Zips.stored(new TreeMap<>(Map.of("d.txt", Zips.utf8(PROSE), "e.html", Zips.utf8(page("utf-8", ""))))));
        all.put("a.zip", new Sample(files, Zips::of));
        all.put("b.zip", new Sample(files, Zips::stored));
    }

    private void tables() {
        add("a.csv", Zips.utf8("title,text,date,url\nخبر,\"" + PROSE + "\",2017-07-11,https://a.b/1\nb," + PROSE));
        add("b.tsv", ("\ufeffالعنوان\tالنص\tالتاريخ\r\nخبر\t\"" + PROSE + "\n\n\"\"قال\"\"\"\t١١ تموز ٢٠١٧\r\n")
                .getBytes(StandardCharsets.UTF_16LE));
        add("a.json", Zips.utf8("{\"articles\": [\n" + "{\"title\": \"خبر\",\n \"text\": \"" + PROSE
                + "\"},\n{\"title\": \"ثان\", \"text\": \"" + PROSE + "\"}]}\n"));
        add("b.json", Zips.utf8("[{\"title\": {\"rendered\": \"خبر\"}, \"body\": [\"" + PROSE + "\", {\"text\": \"" + PROSE
                + "\"}], \"date\": 1591174800.5, \"n\": null}]"));
        add("a.jsonl", Zips.utf8("{\"title\":\"خبر\",\"a\":{\"text\":\"" + PROSE + "\"}}\n".repeat(3)));
    }

    /// The same with no stream of it packed: wounds reach its fonts and the maps of their letters.
    private static byte[] unpacked(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf); var out = new ByteArrayOutputStream()) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    unpack(stream);
                }
            }
            document.setDocumentId(1L);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(COSStream stream) throws IOException {
        byte[] bytes;
        try (var in = stream.createInputStream()) {
            bytes = in.readAllBytes();
        }
        stream.removeItem(COSName.FILTER);
        try (var raw = stream.createRawOutputStream()) {
            raw.write(bytes);
        }
    }

    /// A PDF whose structure is letters and figures throughout, so that wounds reach it.
    private static byte[] plainPdf() {
        return """
                %PDF-1.4
                1 0 obj
                << /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>
                endobj
                2 0 obj
                << /Type /Pages /Kids [3 0 R] /Count 1 >>
                endobj
                3 0 obj
                << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R
                /Resources << /Font << /F1 5 0 R >> >> >>
                endobj
                4 0 obj
                << /Length 92 >>
                stream
                BT /F1 12 Tf 72 700 Td (Three hundred men left the city at dawn, sources said.) Tj 0 -18 Td (x) Tj ET
                endstream
                endobj
                5 0 obj
                << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>
                endobj
                trailer
                << /Root 1 0 R /Size 6 >>
                %%EOF
                """.getBytes(StandardCharsets.US_ASCII);
    }
}
