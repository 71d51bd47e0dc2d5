package hashiya.intake.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The words of marked-up text, all of them: a paragraph a block, cells of a table apart by tabulators. For chapters
/// of books and fields of tables, where everything is the article.
public final class MarkupText {

    private static final Set<String> PASSED_OVER = Set.of("script", "style", "head", "template", "noscript", "svg");
    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol",
            "blockquote", "section", "article", "header", "footer", "aside", "figure", "figcaption", "table", "tr",
            "hr", "dl", "dt", "dd", "pre", "body", "main", "nav", "address");

    private MarkupText() {
    }

    /// @return paragraphs with an empty line between them; empty where there are no words
    public static String of(String markup) {
        return of(Jsoup.parse(markup));
    }

    /// In the encoding that the bytes or their first line state, UTF-8 where neither does.
    ///
    /// @return as [#of(String)]
    static String of(ByteArrayInputStream markup) {
        try {
            return of(Jsoup.parse(markup, null, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String of(Document page) {
        var gatherer = new Gatherer();
        page.body().traverse(gatherer);
        gatherer.close();
        return gatherer.text.toString();
    }

    private static final class Gatherer implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder block = new StringBuilder();
        private int passedOver;

        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case Element element when PASSED_OVER.contains(element.normalName()) -> passedOver++;
                case Element element when BLOCKS.contains(element.normalName()) -> close();
                case Element element when element.normalName().equals("br") -> block.append('\n');
                case TextNode words when passedOver == 0 -> block.append(words.getWholeText().replaceAll("\\s+", " "));
                default -> { }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (PASSED_OVER.contains(element.normalName())) {
                passedOver--;
            } else if (BLOCKS.contains(element.normalName())) {
                close();
            } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
                block.append('\t');
            }
        }

        void close() {
            var paragraph = block.toString().replaceAll(" *\n *", "\n").replaceAll(" *\t *", "\t").strip();
            if (!paragraph.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
            }
            block.setLength(0);
        }
    }
}
