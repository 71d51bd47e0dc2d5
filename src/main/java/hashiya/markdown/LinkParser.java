package hashiya.markdown;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/// Reads Markdown with [NoteLink]s, where Markdown looks for signs: not in code, not behind a backslash.
///
/// commonmark-java keeps square brackets to itself. So the first bracket of what looks like a link is another character
/// while it reads, one that stands nowhere in the text, and is put back wherever it turns out to be no sign.
final class LinkParser {

    /// Deeper than anybody writes, and shallow enough to walk through.
    private static final int DEEPEST = 60;
    private static final int PRIVATE_USE = 0xe000;
    private static final int PRIVATE_USE_END = 0xf8ff;
    /// Longer ones are brackets that somebody forgot to close. One followed by `(` is Markdown's own link.
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\[(?=\\[[^\\[\\]\\n\\r]{1,400}]](?!\\())");

    private final char bracket;

    private LinkParser(char bracket) {
        this.bracket = bracket;
    }

    /// For drawing, with tables. They take the backslash from a bar, so that offsets inside them are no longer those of
    /// the text.
    static Node parsePage(String markdown) {
        return parse(markdown, Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .extensions(List.of(TablesExtension.create())));
    }

    static Node parse(String markdown, IncludeSourceSpans spans) {
        return parse(markdown, Parser.builder().includeSourceSpans(spans));
    }

    private static Node parse(String markdown, Parser.Builder open) {
        var parser = open.maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST);
        if (!markdown.contains(NoteLink.OPENING)) {
            return parser.build().parse(markdown);
        }
        var bracket = (char) IntStream.rangeClosed(PRIVATE_USE, PRIVATE_USE_END)
                .filter(each -> markdown.indexOf(each) < 0).findFirst().orElse(PRIVATE_USE);
        var links = new LinkParser(bracket);
        var document = parser.customInlineContentParserFactory(links.new Trigger()).build()
                .parse(LINK.matcher(markdown).replaceAll("$1" + bracket));
        document.accept(links.new Restoring());
        return document;
    }

    private ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        scanner.next();
        if (!scanner.next('[')) {
            return ParsedInline.none();
        }
        var from = scanner.position();
        scanner.find(']');
        var inside = scanner.getSource(from, scanner.position()).getContent();
        if (!scanner.next(NoteLink.CLOSING)) {
            return ParsedInline.none();
        }
        var bar = inside.indexOf('|');
        // In a table the bar is written with a backslash before it.
        var target = (bar < 0 ? inside : inside.substring(0, bar)).replaceFirst("\\\\$", "").strip();
        var words = bar < 0 ? "" : inside.substring(bar + 1).strip();
        var node = target.isEmpty() ? new Text("[[" + inside + "]]")
                : new LinkNode(new NoteLink(target, words));
        return ParsedInline.of(node, scanner.position());
    }

    private final class Trigger implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(bracket);
        }

        @Override
        public InlineContentParser create() {
            return LinkParser.this::tryParse;
        }
    }

    /// Puts the bracket back where it is no sign.
    private final class Restoring extends AbstractVisitor {

        @Override
        public void visit(Code code) {
            code.setLiteral(restored(code.getLiteral()));
        }

        @Override
        public void visit(FencedCodeBlock code) {
            code.setLiteral(restored(code.getLiteral()));
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            code.setLiteral(restored(code.getLiteral()));
        }

        @Override
        public void visit(HtmlBlock html) {
            html.setLiteral(restored(html.getLiteral()));
        }

        @Override
        public void visit(HtmlInline html) {
            html.setLiteral(restored(html.getLiteral()));
        }

        @Override
        public void visit(Link link) {
            link.setDestination(restored(link.getDestination()));
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            image.setDestination(restored(image.getDestination()));
            visitChildren(image);
        }

        private String restored(String text) {
            return text.replace(bracket, '[');
        }
    }
}
