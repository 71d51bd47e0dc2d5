package hashiya.intake.documents;

import hashiya.intake.documents.DocumentException.Trouble;
import hashiya.intake.zip.TooMuchException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks through XML from begin to end. Document types are refused, and entities with them: nothing grows, nothing
/// outside is read.
final class Xml {

    /// No office program nests deeper by half.
    private static final int DEEPEST = 250;

    private Xml() {
    }

    /// Hears what stands in the file. Elements and attributes are called by their local names.
    interface Listener {

        void start(String name, XMLStreamReader at) throws DocumentException;

        void end(String name) throws DocumentException;

        void text(String letters) throws DocumentException;
    }

    static void walk(InputStream in, Listener listener) throws DocumentException {
        try {
            var reader = factory().createXMLStreamReader(in);
            try {
                walk(reader, listener);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new DocumentException(reason(e), e);
        }
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

    private static void walk(XMLStreamReader reader, Listener listener) throws XMLStreamException, DocumentException {
        var depth = 0;
        while (reader.hasNext()) {
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
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new DocumentException(Trouble.DAMAGED, "It declares or uses entities");
                default -> { }
            }
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
