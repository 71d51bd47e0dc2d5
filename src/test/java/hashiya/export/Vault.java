package hashiya.export;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// An export as its readers find it.
final class Vault {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create())).build();

    private Vault() {
    }

    /// Links that lead to no file of the export, or to a place that is not in it.
    static List<String> brokenLinks(List<ExportedFile> files) {
        var byPath = files.stream().collect(Collectors.toMap(ExportedFile::path, Function.identity()));
        var broken = new ArrayList<String>();
        for (var file : files) {
            for (var link : all(parse(file.text()), Link.class)) {
                if (!link.getDestination().startsWith("https://") && !leadsSomewhere(file, link, byPath)) {
                    broken.add(file.path() + " -> " + link.getDestination());
                }
            }
        }
        return broken;
    }

    /// Where the links of a page lead.
    static List<String> destinations(String page) {
        return all(parse(page), Link.class).stream().map(Link::getDestination).toList();
    }

    /// The passages of a page.
    static List<String> quotes(String page) {
        return all(parse(page), BlockQuote.class).stream().map(each -> plain(each.getFirstChild())).toList();
    }

    /// What a page is made of, block by block and sign by sign, without its words.
    static List<String> outline(String page) {
        var outline = new ArrayList<String>();
        outline(parse(page), 0, outline);
        return outline;
    }

    /// The words of a page, without its signs.
    static List<String> words(String page) {
        return all(parse(page), Node.class).stream()
                .map(each -> each instanceof Document ? "" : plain(each).replaceAll("⟦[^⟧]*⟧", "⟦⟧")).toList();
    }

    private static void outline(Node node, int depth, List<String> outline) {
        if (node instanceof Text || node instanceof HardLineBreak) {
            return;
        }
        var level = node instanceof Heading heading ? " " + heading.getLevel() : "";
        outline.add("  ".repeat(depth) + node.getClass().getSimpleName() + level);
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            outline(child, depth + 1, outline);
        }
    }

    private static boolean leadsSomewhere(ExportedFile from, Link link, Map<String, ExportedFile> byPath) {
        var parts = link.getDestination().split("#", 2);
        var path = URI.create("file:///" + encoded(from.path())).resolve(parts[0]).getPath().substring(1);
        var to = byPath.get(parts[0].isEmpty() ? from.path() : path);
        return to != null && (parts.length == 1
                || to.text().contains("\n" + parts[1] + "\n") && to.text().contains("<a id=\"" + parts[1] + "\"></a>"));
    }

    private static String encoded(String path) {
        return path.contains("/") ? path.substring(0, path.indexOf('/') + 1) + "x" : "x";
    }

    private static Node parse(String page) {
        return PARSER.parse(page.replaceFirst("(?s)^---\n.*?\n---\n", ""));
    }

    private static String plain(Node block) {
        var text = new StringBuilder();
        for (var node = block.getFirstChild(); node != null; node = node.getNext()) {
            text.append(node instanceof Text plain ? plain.getLiteral()
                    : node instanceof HardLineBreak ? "\n" : "⟦" + node + "⟧");
        }
        return text.toString();
    }

    private static <N extends Node> List<N> all(Node root, Class<N> kind) {
        var found = new ArrayList<N>();
        root.accept(new AbstractVisitor() {
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
}
