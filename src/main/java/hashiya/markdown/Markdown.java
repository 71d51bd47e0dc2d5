package hashiya.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;

/// Reads the Markdown of notes.
public final class Markdown {

    /// Says what stands in the place of a link.
    @FunctionalInterface
    public interface Replacement {

        /// @param inside whether the link stands inside one of another kind, where Markdown knows no second one
        /// @return nothing where the link stays as it is written
        Optional<String> of(NoteLink link, boolean inside);
    }

    private Markdown() {
    }

    /// The links to things of the workspace, in their order.
    public static List<NoteLink> links(String markdown) {
        return markdown.contains(NoteLink.OPENING)
                ? nodes(LinkParser.parse(markdown, IncludeSourceSpans.NONE)).stream().map(LinkNode::link).toList() : List.of();
    }

    /// Puts something in the place of links, and leaves every other letter alone.
    public static String replaceLinks(String markdown, Replacement replacement) {
        if (!markdown.contains(NoteLink.OPENING)) {
            return markdown;
        }
        var out = new StringBuilder(markdown);
        // From the end, so that what is still to come stays where it was found.
        for (var node : nodes(LinkParser.parse(markdown, IncludeSourceSpans.BLOCKS_AND_INLINES)).reversed()) {
            var span = node.getSourceSpans().getFirst();
            replacement.of(node.link(), isInLink(node)).ifPresent(each ->
                    out.replace(span.getInputIndex(), span.getInputIndex() + span.getLength(), each));
        }
        return out.toString();
    }

    private static boolean isInLink(Node node) {
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Link || above instanceof Image) {
                return true;
            }
        }
        return false;
    }

    private static List<LinkNode> nodes(Node document) {
        var found = new ArrayList<LinkNode>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof LinkNode link) {
                    found.add(link);
                }
            }
        });
        return found;
    }
}
