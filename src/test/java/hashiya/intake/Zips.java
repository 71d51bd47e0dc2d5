package hashiya.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Archives, and the documents that are archives inside.
final class Zips {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Zips() {
    }

    static byte[] of(Map<String, byte[]> files) {
        return of(files, StandardCharsets.UTF_8);
    }

    static byte[] of(Map<String, byte[]> files, Charset names) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, names)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Without packing, so that what is in the files is found in the archive as it is.
    static byte[] stored(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                var check = new CRC32();
                check.update(file.getValue());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(file.getValue().length);
                entry.setCrc(check.getValue());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// @param body inside `w:body`
    static byte[] docx(String body, Map<String, String> others) {
        return of(docxFiles(body, others));
    }

    static Map<String, byte[]> docxFiles(String body, Map<String, String> others) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("[Content_Types].xml", utf8("<Types/>"));
        files.put("word/document.xml", utf8("<?xml version='1.0'?><w:document xmlns:w='" + WORD
                + "' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>" + body
                + "</w:body></w:document>"));
        others.forEach((name, text) -> files.put(name, utf8(text)));
        return files;
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
    }

    static byte[] odt(String body) {
        return of(odtFiles(body));
    }

    static Map<String, byte[]> odtFiles(String body) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        files.put("content.xml", utf8("<office:document-content xmlns:office='o' xmlns:text='t' xmlns:table='b'>"
                + "<office:body><office:text>" + body + "</office:text></office:body></office:document-content>"));
        files.put("meta.xml", utf8("<m xmlns:dc='d' xmlns:meta='e'><dc:title>تقرير الأسبوع</dc:title>"
                + "<dc:creator>سامر</dc:creator></m>"));
        return files;
    }

    static byte[] epub(String... chapters) {
        return of(epubFiles(chapters));
    }

    static Map<String, byte[]> epubFiles(String... chapters) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("mimetype", utf8("application/epub+zip"));
        files.put("META-INF/container.xml", utf8("<container><rootfiles><rootfile full-path='OEBPS/book.opf'/>"
                + "</rootfiles></container>"));
        var manifest = new StringBuilder("<item id='nav' href='nav.xhtml' properties='nav'"
                + " media-type='application/xhtml+xml'/>");
        var spine = new StringBuilder("<itemref idref='nav'/>");
        for (var at = 0; at < chapters.length; at++) {
            manifest.append("<item id='c").append(at).append("' href='text/%D9%81%20").append(at)
                    .append(".xhtml' media-type='application/xhtml+xml'/>");
            spine.append("<itemref idref='c").append(at).append("'/>");
            files.put("OEBPS/text/ف " + at + ".xhtml", utf8("<html><head><title>x</title></head><body>"
                    + chapters[at] + "</body></html>"));
        }
        files.put("OEBPS/nav.xhtml", utf8("<html><body><nav>فهرس الكتاب</nav></body></html>"));
        files.put("OEBPS/book.opf", utf8("<package xmlns:dc='d'><metadata><dc:title>كتاب الشهادات</dc:title>"
                + "<dc:creator>ليلى حسن</dc:creator><dc:language>ar</dc:language><dc:date>2018-03-05</dc:date>"
                + "</metadata><manifest>" + manifest + "</manifest><spine>" + spine + "</spine></package>"));
        return files;
    }
}
