package hashiya.intake.documents;

import hashiya.intake.documents.Document.About;
import hashiya.intake.documents.DocumentException.Trouble;
import hashiya.intake.zip.Archive;
import hashiya.intake.zip.Entry;
import hashiya.intake.zip.TooMuchException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the documents of office programs: DOCX and ODT, both of them XML in an archive.
public final class Office {

    private final Archive archive;

    private Office(Archive archive) {
        this.archive = archive;
    }

    public static Document docx(Archive archive) throws DocumentException {
        return new Office(archive).docx();
    }

    public static Document odt(Archive archive) throws DocumentException {
        return new Office(archive).odt();
    }

    /// Whether an archive is a DOCX.
    public static boolean isDocx(Archive archive) {
        return part(archive, "document").isPresent();
    }

    /// A file of a DOCX: some programs give it a number.
    private static Optional<String> part(Archive archive, String name) {
        var path = Pattern.compile("word/" + name + "\\d{0,3}\\.xml");
        return archive.entries().stream().map(Entry::path).filter(each -> path.matcher(each).matches()).findFirst();
    }

    private Document docx() throws DocumentException {
        var body = new DocxBody();
        walk(part(archive, "document").orElseThrow(), body);
        var paragraphs = new ArrayList<>(body.paragraphs().paragraphs());
        for (var kind : List.of("footnote", "endnote")) {
            var notes = new DocxBody(kind, body.notes());
            walk(part(archive, kind + "s").orElse(""), notes);
            paragraphs.addAll(notes.paragraphs().paragraphs());
        }
        return document(paragraphs, "docProps/core.xml");
    }

    private Document odt() throws DocumentException {
        var locked = new Properties();
        walk("META-INF/manifest.xml", locked);
        if (locked.has("encryption-data")) {
            throw new DocumentException(Trouble.ENCRYPTED, "It opens with a password");
        }
        var body = new OdtBody();
        if (!walk("content.xml", body)) {
            throw new DocumentException(Trouble.DAMAGED, "It has no body");
        }
        return document(body.paragraphs().paragraphs(), "meta.xml");
    }

    private Document document(List<String> paragraphs, String properties) throws DocumentException {
        if (paragraphs.isEmpty()) {
            throw new DocumentException(Trouble.EMPTY, "There is no paragraph in it");
        }
        return new Document(String.join("\n\n", paragraphs) + "\n", about(properties), List.of(), List.of());
    }

    /// Broken properties are no reason to refuse a text.
    private About about(String path) {
        try {
            var properties = new Properties();
            walk(path, properties);
            return properties.about();
        } catch (DocumentException e) {
            return About.NOTHING;
        }
    }

    /// @return whether there is such a file
    private boolean walk(String path, Xml.Listener listener) throws DocumentException {
        var entry = archive.entry(path);
        if (entry.isEmpty()) {
            return false;
        }
        try (InputStream in = archive.open(entry.get())) {
            Xml.walk(in, listener);
            return true;
        } catch (TooMuchException e) {
            throw new DocumentException(Trouble.BOMB, e);
        } catch (IOException e) {
            throw new DocumentException(Trouble.DAMAGED, e);
        }
    }
}
