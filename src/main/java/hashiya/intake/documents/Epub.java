package hashiya.intake.documents;

import hashiya.intake.documents.DocumentException.Trouble;
import hashiya.intake.zip.Archive;
import hashiya.intake.zip.TooMuchException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/// Reads a book (EPUB 2 and 3) into one text, its chapters in the order of reading.
public final class Epub {

    /// One chapter, in bytes.
    private static final int LARGEST = 16 << 20;

    private final Archive archive;

    private Epub(Archive archive) {
        this.archive = archive;
    }

    public static Document read(Archive archive) throws DocumentException {
        return new Epub(archive).read();
    }

    private Document read() throws DocumentException {
        refuseIfLocked();
        var place = new PackagePlace();
        Xml.walk(bytes("META-INF/container.xml"), place);
        var book = new Package();
        Xml.walkDeclared(bytes(place.path), book);
        var folder = place.path.substring(0, place.path.lastIndexOf('/') + 1);
        var texts = new ArrayList<String>();
        var length = 0L;
        for (var chapter : book.chapters()) {
            var text = chapter(resolve(folder, chapter));
            length += text.length();
            if (length > Document.LONGEST) {
                throw new DocumentException(Trouble.TOO_LONG, "Too long");
            }
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        if (texts.isEmpty()) {
            throw new DocumentException(Trouble.EMPTY, "There are no words in its chapters");
        }
        return new Document(String.join("\n\n", texts) + "\n", book.about(), List.of(), List.of());
    }

    /// A chapter that is named and not there is passed over, as reading programs do.
    private String chapter(String path) throws DocumentException {
        if (archive.entry(path).isEmpty()) {
            return "";
        }
        return MarkupText.of(bytes(path));
    }

    private ByteArrayInputStream bytes(String path) throws DocumentException {
        var entry = archive.entry(path)
                .orElseThrow(() -> new DocumentException(Trouble.DAMAGED, "There is no " + path));
        try {
            return new ByteArrayInputStream(archive.read(entry, LARGEST));
        } catch (TooMuchException e) {
            throw new DocumentException(Trouble.BOMB, e);
        } catch (IOException e) {
            throw new DocumentException(Trouble.DAMAGED, e);
        }
    }

    /// Fonts may be scrambled without harm; anything else means a licence.
    private void refuseIfLocked() throws DocumentException {
        if (archive.entry("META-INF/encryption.xml").isPresent()) {
            var locks = new Locks();
            Xml.walk(bytes("META-INF/encryption.xml"), locks);
            if (locks.isLocked) {
                throw new DocumentException(Trouble.ENCRYPTED, "It opens with a licence");
            }
        }
    }

    private static String resolve(String folder, String reference) {
        var parts = new ArrayDeque<String>();
        var path = reference.replaceFirst("#.*", "");
        for (var part : (folder + decoded(path)).split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private static final class PackagePlace implements Xml.Listener {

        private String path = "";

        @Override
        public void start(String name, XMLStreamReader at) {
            if (name.equals("rootfile") && path.isEmpty()) {
                path = Xml.attribute(at, "full-path");
            }
        }

        @Override
        public void end(String name) {
            // Only attributes matter.
        }

        @Override
        public void text(String letters) {
            // Only attributes matter.
        }
    }

    private static final class Locks implements Xml.Listener {

        private boolean isLocked;
        private boolean isOfKeys;

        @Override
        public void start(String name, XMLStreamReader at) {
            isOfKeys |= name.equals("EncryptedKey");
            if (name.equals("EncryptionMethod") && !isOfKeys) {
                var method = Xml.attribute(at, "Algorithm");
                isLocked |= !method.startsWith("http://www.idpf.org/2008/embedding")
                        && !method.startsWith("http://ns.adobe.com/pdf/enc");
            }
        }

        @Override
        public void end(String name) {
            isOfKeys &= !name.equals("EncryptedKey");
        }

        @Override
        public void text(String letters) {
            // Only attributes matter.
        }
    }
}
