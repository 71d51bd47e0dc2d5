package hashiya.exchange.refi;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes XML. What XML cannot hold becomes U+FFFD: controls, halves of pairs, and the two signs that are none.
final class XmlWriter {

    static final char REPLACEMENT = '\ufffd';

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    XmlWriter start(String name) {
        closeTag();
        out.append("  ".repeat(open.size())).append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    XmlWriter attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    XmlWriter attribute(String name, int value) {
        return attribute(name, String.valueOf(value));
    }

    XmlWriter end() {
        var name = open.pop();
        if (inTag) {
            out.append("/>\n");
            inTag = false;
        } else {
            out.append("  ".repeat(open.size())).append("</").append(name).append(">\n");
        }
        return this;
    }

    /// An element that holds nothing but this text; none where it is empty.
    XmlWriter leaf(String name, String text) {
        if (!text.isEmpty()) {
            closeTag();
            out.append("  ".repeat(open.size())).append('<').append(name).append('>');
            escape(text, false);
            out.append("</").append(name).append(">\n");
        }
        return this;
    }

    /// An element that only leads to another thing.
    XmlWriter reference(String name, String guid) {
        return start(name).attribute("targetGUID", guid).end();
    }

    /// The whole document, once everything is ended.
    String document() {
        return out.toString();
    }

    /// Whether XML can hold all of its letters.
    static boolean holds(String text) {
        return text.codePoints().allMatch(XmlWriter::isAllowed);
    }

    /// The text as it comes back from XML.
    static String held(String text) {
        return holds(text) ? text : text.codePoints().map(each -> isAllowed(each) ? each : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    static boolean isAllowed(int letter) {
        return letter == '\t' || letter == '\n' || letter == '\r' || letter >= 0x20 && letter <= 0xd7ff
                || letter >= 0xe000 && letter <= 0xfffd || letter >= 0x10000;
    }

    private void closeTag() {
        if (inTag) {
            out.append(">\n");
            inTag = false;
        }
    }

    private void escape(String text, boolean inAttribute) {
        for (var at = 0; at < text.length(); ) {
            var letter = text.codePointAt(at);
            at += Character.charCount(letter);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                // Not needed in attributes, but "]]>" is forbidden in text.
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                // A reader makes LF of a bare CR, and spaces of all three in attributes.
                case '\r' -> out.append("&#13;");
                case '\n', '\t' -> out.append(inAttribute ? "&#" + letter + ";" : Character.toString(letter));
                default -> out.appendCodePoint(isAllowed(letter) ? letter : REPLACEMENT);
            }
        }
    }
}
