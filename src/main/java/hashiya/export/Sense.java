package hashiya.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// What Markdown says, apart from the signs, the white space and the breaks of lines that it says it with.
///
/// Programs that put Markdown in order write `_a_` for `*a*`, `-` for `*`, `\_` for `_` or the other way about, wrap
/// lines, line tables up and cut spaces off the ends of lines. None of that is an edit.
final class Sense {

    /// Deeper than anybody writes, and shallow enough to walk through.
    private static final int DEEPEST = 60;
    private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST)
            .extensions(List.of(TablesExtension.create())).build();
    /// Parts that no text can be taken for.
    private static final char OPEN = '\ufdd0';
    private static final char CLOSE = '\ufdd1';

    private final StringBuilder out = new StringBuilder();
    private final UnaryOperator<String> addresses;

    private Sense(UnaryOperator<String> addresses) {
        this.addresses = addresses;
    }

    /// A block of the outermost, with the empty lines behind it.
    ///
    /// @param from   the number of its first line
    /// @param to     behind its last
    /// @param sense  what it says
    /// @param breaks how many of its lines two spaces end, which asks for a break there
    record Block(int from, int to, String sense, int breaks) {}

    /// @param addresses what stands for the destination of a link
    static List<Block> blocks(List<String> lines, UnaryOperator<String> addresses) {
        var document = PARSER.parse(String.join("\n", lines.stream().map(String::stripTrailing).toList()));
        var nodes = new ArrayList<Node>();
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (!node.getSourceSpans().isEmpty()) {
                nodes.add(node);
            }
        }
        var blocks = new ArrayList<Block>();
        for (var at = 0; at < nodes.size(); at++) {
            var from = at == 0 ? 0 : start(nodes.get(at));
            var to = at + 1 < nodes.size() ? start(nodes.get(at + 1)) : lines.size();
            var sense = new Sense(addresses);
            sense.say(nodes.get(at));
            blocks.add(new Block(from, to, Normalizer.normalize(sense.out, Normalizer.Form.NFC),
                    breaks(lines.subList(from, to))));
        }
        return blocks.isEmpty() ? List.of(new Block(0, lines.size(), "", 0)) : blocks;
    }

    private static int start(Node node) {
        return node.getSourceSpans().getFirst().getLineIndex();
    }

    private static int breaks(List<String> lines) {
        var breaks = 0;
        for (var at = 0; at + 1 < lines.size(); at++) {
            breaks += lines.get(at).endsWith("  ") && !lines.get(at).isBlank() && !lines.get(at + 1).isBlank() ? 1 : 0;
        }
        return breaks;
    }

    private void say(Node node) {
        switch (node) {
            case Text text -> out.append(text.getLiteral().replaceAll("[ \t]+", " "));
            case SoftLineBreak _ -> out.append(' ');
            case HardLineBreak _ -> out.append('\n');
            case HtmlInline html -> part("html", html.getLiteral(), html);
            case HtmlBlock html -> part("html", html.getLiteral(), html);
            case Code code -> part("code", code.getLiteral(), code);
            case IndentedCodeBlock code -> part("block", code.getLiteral(), code);
            case FencedCodeBlock code -> part("block " + code.getInfo(), code.getLiteral(), code);
            case Heading heading -> part("heading", Integer.toString(heading.getLevel()), heading);
            case Link link -> part("link", addresses.apply(link.getDestination()) + CLOSE + link.getTitle(), link);
            case Image image ->
                    part("image", addresses.apply(image.getDestination()) + CLOSE + image.getTitle(), image);
            case LinkReferenceDefinition link ->
                    part("reference", link.getLabel() + CLOSE + link.getDestination() + CLOSE + link.getTitle(), link);
            case OrderedList list -> part("numbers", String.valueOf(list.getMarkerStartNumber()), list);
            case TableCell cell -> part("cell", String.valueOf(cell.getAlignment()), cell);
            default -> part(node.getClass().getSimpleName(), "", node);
        }
    }

    private void part(String kind, String said, Node node) {
        out.append(OPEN).append(kind).append(CLOSE).append(said);
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            say(child);
        }
        out.append(CLOSE);
    }
}
