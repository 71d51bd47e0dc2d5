package hashiya.exchange.refi;

import hashiya.exchange.ExchangeRefusal.Reason;
import hashiya.exchange.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML from anybody: no document type, so no entities, and nothing is fetched from anywhere.
final class XmlReader {

    private static final int DEEPEST = 256;

    /// What XML forbids and programs write nevertheless, and references to it.
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]"
            + "|&#(?:0*(?:[0-8]|1[124-9]|2\\d|3[01])|[xX]0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F]|[fF]{3}[eEfF]"
            + "|[dD][89a-fA-F]..));");

    private static final class Open {
        private final String name;
        private final HashMap<String, String> attributes = new HashMap<>();
        private final List<XmlNode> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Open(String name) {
            this.name = name;
        }

        XmlNode close() {
            return new XmlNode(name, attributes, children, text.toString());
        }
    }

    private XmlReader() {
    }

    /// @throws Unreadable if it is no well-formed document, or one with a document type
    static XmlNode read(byte[] bytes) {
        try {
            return read(factory().createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            return mended(bytes);
        }
    }

    /// Once more without the letters that XML forbids.
    private static XmlNode mended(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var mended = FORBIDDEN.matcher(text.startsWith("\ufeff") ? text.substring(1) : text).replaceAll("\ufffd");
        try {
            return read(factory().createXMLStreamReader(new StringReader(mended)));
        } catch (XMLStreamException e) {
            throw new Unreadable(Reason.DAMAGED_CONTENT, String.valueOf(e.getLocation().getLineNumber()));
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    private static XmlNode read(XMLStreamReader reader) throws XMLStreamException {
        Deque<Open> open = new ArrayDeque<>();
        var top = new Open("");
        open.push(top);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open.push(opened(reader, open.size()));
                case XMLStreamConstants.END_ELEMENT -> {
                    var closed = open.pop().close();
                    open.element().children.add(closed);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        open.element().text.append(reader.getText());
                case XMLStreamConstants.DTD -> throw new Unreadable(Reason.DOCUMENT_TYPE, "");
                default -> { }
            }
        }
        return top.children.getFirst();
    }

    private static Open opened(XMLStreamReader reader, int depth) {
        if (depth > DEEPEST) {
            throw new Unreadable(Reason.DAMAGED_CONTENT, String.valueOf(reader.getLocation().getLineNumber()));
        }
        var opened = new Open(reader.getLocalName());
        for (var at = 0; at < reader.getAttributeCount(); at++) {
            opened.attributes.put(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
        }
        return opened;
    }
}
