package hashiya.intake;

import hashiya.intake.documents.Office;
import hashiya.intake.zip.Archive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// What an archive is, where it is not just files put together: many programs keep their documents in one.
///
/// @param name   for the analyst
/// @param isRead whether the document is read here
record ArchiveKind(String name, boolean isRead) {

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final int LONGEST_TYPE = 200;

    /// A file that is in all documents of a program, and in no other archive that anyone packs.
    private record Sign(String kind, List<String> paths) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign("XLSX", List.of("xl/workbook.xml", "xl/workbook.bin")),
            new Sign("PPTX", List.of("ppt/presentation.xml")),
            new Sign("Pages", List.of("Index/Document.iwa", "Index.zip", "index.apxl")),
            new Sign("APK", List.of("AndroidManifest.xml")),
            new Sign("JAR", List.of("META-INF/MANIFEST.MF")));

    /// Nothing where its files are to be read one by one.
    static Optional<ArchiveKind> of(Archive archive) throws IOException {
        if (Office.isDocx(archive)) {
            return read("DOCX");
        }
        if (archive.entry("META-INF/container.xml").isPresent()) {
            return read("EPUB");
        }
        var type = mediaType(archive);
        if (type.startsWith(OPEN_DOCUMENT)) {
            return type.startsWith(OPEN_DOCUMENT + "text") ? read("ODT")
                    : Optional.of(new ArchiveKind(type.contains("spreadsheet") ? "ODS"
                            : type.contains("presentation") ? "ODP" : "ODF", false));
        }
        return SIGNS.stream().filter(sign -> sign.paths.stream().anyMatch(each -> archive.entry(each).isPresent()))
                .map(sign -> new ArchiveKind(sign.kind, false)).findFirst();
    }

    private static Optional<ArchiveKind> read(String name) {
        return Optional.of(new ArchiveKind(name, true));
    }

    private static String mediaType(Archive archive) throws IOException {
        var type = archive.entry("mimetype");
        return type.isPresent() && type.get().size() < LONGEST_TYPE && !type.get().isEncrypted()
                ? new String(archive.read(type.get(), LONGEST_TYPE), StandardCharsets.US_ASCII).strip() : "";
    }
}
