package hashiya.intake.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// The text of an element that is short, in one line; nothing is read of one that is not.
final class Glimpse implements NodeFilter {

    private final StringBuilder text = new StringBuilder();
    private final int longest;

    private Glimpse(int longest) {
        this.longest = longest;
    }

    /// @return empty where the text is longer than so many UTF-16 units
    static String of(Element element, int longest) {
        var glimpse = new Glimpse(longest);
        NodeTraversor.filter(glimpse, element);
        var line = glimpse.text.toString().replaceAll("[ \\t\\n\\r\\f]+", " ").strip();
        return line.length() > longest ? "" : line;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode inside) {
            text.append(inside.getWholeText());
        } else if (node instanceof Element element && element.isBlock()) {
            text.append(' ');
        }
        return text.length() > 4 * longest ? FilterResult.STOP : FilterResult.CONTINUE;
    }
}
