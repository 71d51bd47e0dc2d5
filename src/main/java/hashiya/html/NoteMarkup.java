package hashiya.html;

import hashiya.markdown.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/// Writes the Markdown of notes as HTML that can do no harm: HTML inside it is letters, links lead out by plain
/// protocols only, and pictures, which would have to be fetched, are links.
final class NoteMarkup {

    /// Deeper than anybody writes, and shallow enough to walk through.
    private static final int DEEPEST = 60;
    private static final int DEEPEST_HEADING = 6;
    private static final Set<String> PROTOCOLS = Set.of("http", "https", "mailto");

    private final Told told;
    private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();
    private final HtmlRenderer renderer;

    NoteMarkup(Told told) {
        this.told = told;
        renderer = HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).escapeHtml(true)
                .sanitizeUrls(true).urlSanitizer(new PlainProtocols()).percentEncodeUrls(true)
                .attributeProviderFactory(_ -> this::attributes).build();
    }

    /// @param section the level of the heading above
    /// @param links   what stands in the place of links to things of the workspace
    String html(String markdown, int section, Markdown.Replacement links) {
        var document = parser.parse(held(Markdown.replaceLinks(markdown, links)));
        unpicture(document);
        sink(document, section);
        return renderer.render(document);
    }

    /// The renderer escapes what HTML gives a meaning, and lets through what it cannot hold.
    private static String held(String markdown) {
        var out = new StringBuilder(markdown.length());
        markdown.codePoints().forEach(each -> out.appendCodePoint(each == '\n' || each == '\r' || each == '\t'
                || !Character.isISOControl(each) && (each & 0xfffe) != 0xfffe && (each < 0xfdd0 || each > 0xfdef)
                && (each < 0xd800 || each > 0xdfff) ? each : 0xfffd));
        return out.toString();
    }

    /// All headings by the same step, below the section they stand in.
    private static void sink(Node document, int section) {
        var headings = all(document, Heading.class);
        var highest = headings.stream().mapToInt(Heading::getLevel).min().orElse(DEEPEST_HEADING);
        var step = Math.max(0, section + 1 - highest);
        var last = section;
        for (var each : headings) {
            // None is left out on the way down, whatever the analyst left out.
            each.setLevel(Math.min(Math.min(DEEPEST_HEADING, each.getLevel() + step), last + 1));
            last = each.getLevel();
        }
    }

    private static void unpicture(Node document) {
        for (var image : all(document, Image.class)) {
            var link = new Link(image.getDestination(), image.getTitle());
            for (var child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                link.appendChild(child);
            }
            if (link.getFirstChild() == null) {
                link.appendChild(new Text(image.getDestination()));
            }
            if (insideOfLink(image)) {
                for (var child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
                    image.insertBefore(child);
                }
            } else {
                image.insertBefore(link);
            }
            image.unlink();
        }
    }

    private static boolean insideOfLink(Node node) {
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Link) {
                return true;
            }
        }
        return false;
    }

    private void attributes(Node node, String tag, Map<String, String> attributes) {
        var align = attributes.remove("align");
        if (align != null) {
            attributes.put("class", "to-" + align);
        }
        if (node instanceof TableCell cell && cell.isHeader()) {
            attributes.put("scope", "col");
        }
        if (node instanceof Link) {
            attributes.put("rel", "noreferrer noopener");
        }
        if (node instanceof Block && !tag.equals("code") && !tag.equals("hr")) {
            var direction = told.direction(words(node));
            attributes.put("dir", Told.dir(direction));
            if (!told.language(direction).equals(Markup.NOTHING)) {
                attributes.put("lang", told.language(direction));
            }
        }
    }

    private static String words(Node node) {
        return switch (node) {
            case Text text -> text.getLiteral();
            case Code code -> code.getLiteral();
            case FencedCodeBlock code -> code.getLiteral();
            case IndentedCodeBlock code -> code.getLiteral();
            case HtmlBlock html -> html.getLiteral();
            case HtmlInline html -> html.getLiteral();
            default -> {
                var words = new StringBuilder();
                for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                    words.append(words(child)).append(' ');
                }
                yield words.toString();
            }
        };
    }

    private static <N extends Node> List<N> all(Node document, Class<N> kind) {
        var found = new ArrayList<N>();
        document.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                if (kind.isInstance(parent)) {
                    found.add(kind.cast(parent));
                }
                super.visitChildren(parent);
            }
        });
        return found;
    }

    /// An address without a protocol leads to a file beside, as the links between our own pages do.
    private static final class PlainProtocols implements UrlSanitizer {

        @Override
        public String sanitizeLinkUrl(String url) {
            var plain = url.strip();
            var colon = plain.indexOf(':');
            var path = plain.replaceFirst("[/?#].*", "");
            var hasProtocol = colon >= 0 && colon <= path.length() && path.contains(":");
            var isKnown = !hasProtocol || PROTOCOLS.contains(plain.substring(0, colon).toLowerCase(Locale.ROOT));
            // Browsers leave these out when they look for a protocol.
            return isKnown && plain.chars().noneMatch(Character::isISOControl) && !plain.startsWith("//") ? plain : "";
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return "";
        }
    }
}
