package hashiya.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A project as some program writes it.
final class Qdpx {

    static final String CODE = "11111111-1111-1111-1111-111111111111";
    static final String OTHER_CODE = "22222222-2222-2222-2222-222222222222";
    static final String SOURCE = "33333333-3333-3333-3333-333333333333";
    static final String NOTE = "44444444-4444-4444-4444-444444444444";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Qdpx file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Qdpx file(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    /// @param inside of the `Project` element
    Qdpx project(String path, String origin, String inside) {
        return file(path, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\""
                + " origin=\"" + origin + "\">" + inside + "</Project>");
    }

    Path write(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    static String codes(String... codes) {
        return "<CodeBook><Codes>" + String.join("", codes) + "</Codes></CodeBook>";
    }

    static String code(String guid, String name) {
        return "<Code guid=\"" + guid + "\" name=\"" + name + "\" isCodable=\"true\" color=\"#ABC\"/>";
    }

    static String text(String path, String inside) {
        return "<Sources><TextSource guid=\"" + SOURCE + "\" name=\"خبر إدلب\" plainTextPath=\"" + path
                + "\" creationDateTime=\"2024-05-01T10:00:00Z\">" + inside + "</TextSource></Sources>";
    }

    static String passage(String guid, String name, int start, int end, String inside) {
        return "<PlainTextSelection guid=\"" + guid + "\" name=\"" + name + "\" startPosition=\"" + start
                + "\" endPosition=\"" + end + "\" creationDateTime=\"2024-05-02T10:00:00+03:00\">" + inside
                + "</PlainTextSelection>";
    }

    static String coded(String code) {
        return "<Coding guid=\"99999999-9999-9999-9999-99999999999" + code.charAt(0) + "\"><CodeRef targetGUID=\"" + code
                + "\"/></Coding>";
    }
}
