package hashiya.markdown;

import org.commonmark.node.CustomNode;

/// A [NoteLink] among the signs of a paragraph.
final class LinkNode extends CustomNode {

    private final NoteLink link;

    LinkNode(NoteLink link) {
        this.link = link;
    }

    NoteLink link() {
        return link;
    }
}
