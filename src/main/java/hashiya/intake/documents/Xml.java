package hashiya.intake.documents;

import hashiya.intake.documents.DocumentException.Trouble;
import hashiya.intake.zip.TooMuchException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks through XML from begin to end. Document types are refused, and entities with them: nothing grows, nothing
/// outside is read.
final class Xml {

    /// No office program nests deeper by half.
    private static final int DEEPEST = 250;

    private static final int HEAD = 256;
    private static final Pattern ENCODING = Pattern.compile(
            "<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]{2,40})[\"']");

    private Xml() {
    }

    /// Hears what stands in the file. Elements and attributes are called by their local names.
    interface Listener {

        void start(String name, XMLStreamReader at) throws DocumentException;

        void end(String name) throws DocumentException;

        void text(String letters) throws DocumentException;
    }

    static void walk(InputStream in, Listener listener) throws DocumentException {
        walk(in, listener, false);
    }

    /// The same where a document type may be named, as books of old do: it is passed over. Entities are refused here too.
    static void walkDeclared(InputStream in, Listener listener) throws DocumentException {
        walk(in, listener, true);
    }

    private static void walk(InputStream in, Listener listener, boolean isDeclared) throws DocumentException {
        try {
            var reader = factory().createXMLStreamReader(letters(in));
            try {
                walk(reader, listener, isDeclared);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new DocumentException(reason(e), e);
        } catch (TooMuchException e) {
            throw new DocumentException(Trouble.BOMB, e);
        } catch (IOException | IllegalArgumentException e) {
            throw new DocumentException(Trouble.DAMAGED, e);
        }
    }

    /// The letters in the encoding that the file states. The parser, left to itself, prints to the error stream where a
    /// byte is none of it.
    private static Reader letters(InputStream in) throws IOException {
        var bytes = new BufferedInputStream(in, 1 << 16);
        bytes.mark(HEAD);
        var head = bytes.readNBytes(HEAD);
        bytes.reset();
        if (head.length > 2 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb && head[2] == (byte) 0xbf) {
            bytes.skipNBytes(3);
        }
        return new InputStreamReader(bytes, charset(head).newDecoder());
    }

    private static Charset charset(byte[] head) {
        var start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe")) {
            return StandardCharsets.UTF_16;
        }
        if (start.startsWith("<\0")) {
            return StandardCharsets.UTF_16LE;
        }
        var stated = ENCODING.matcher(start);
        return start.startsWith("\0<") ? StandardCharsets.UTF_16BE
                : stated.lookingAt() ? Charset.forName(stated.group(1)) : StandardCharsets.UTF_8;
    }

    /// What went wrong beneath the XML comes up wrapped.
    private static Trouble reason(XMLStreamException trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooMuchException) {
                return Trouble.BOMB;
            }
        }
        return trouble.getNestedException() instanceof TooMuchException ? Trouble.BOMB : Trouble.DAMAGED;
    }

    private static void walk(XMLStreamReader reader, Listener listener, boolean isDeclared)
            throws XMLStreamException, DocumentException {
        var depth = 0;
        while (reader.hasNext()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new DocumentException(Trouble.TOO_LONG, "Nobody wants it any more");
            }
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new DocumentException(Trouble.DAMAGED, "Nested too deep");
                    }
                    listener.start(reader.getLocalName(), reader);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    listener.end(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> listener.text(reader.getText());
                case XMLStreamConstants.DTD -> refuse(!isDeclared);
                case XMLStreamConstants.ENTITY_REFERENCE -> refuse(true);
                default -> { }
            }
        }
    }

    private static void refuse(boolean isRefused) throws DocumentException {
        if (isRefused) {
            throw new DocumentException(Trouble.DAMAGED, "It declares or uses entities");
        }
    }

    /// An attribute by its local name, empty where there is none.
    static String attribute(XMLStreamReader at, String name) {
        for (var each = 0; each < at.getAttributeCount(); each++) {
            if (at.getAttributeLocalName(each).equals(name)) {
                return at.getAttributeValue(each);
            }
        }
        return "";
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("Nothing outside is read");
        });
        return factory;
    }
}
