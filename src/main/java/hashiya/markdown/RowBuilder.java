package hashiya.markdown;

import hashiya.markdown.Frame.Box;
import hashiya.markdown.Row.Kind;
import hashiya.text.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/// Makes rows of blocks.
final class RowBuilder {

    private final List<Row> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final Function<NoteLink, LinkWords> words;

    RowBuilder(Function<NoteLink, LinkWords> words) {
        this.words = words;
    }

    Rendered rendered() {
        return new Rendered(rows, lines);
    }

    void blocks(Node document) {
        blocks(document, new Frames(List.of()));
    }

    private void blocks(Node parent, Frames frames) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading -> add(Kind.HEADING, heading.getLevel(), node, frames);
                case Paragraph _ -> add(Kind.PARAGRAPH, 0, node, frames);
                case BlockQuote _ -> blocks(node, frames.with(new Frame.Quote(direction(node))));
                case ListBlock list -> items(list, frames);
                case FencedCodeBlock code -> code(code.getLiteral(), node, frames);
                case IndentedCodeBlock code -> code(code.getLiteral(), node, frames);
                case HtmlBlock html -> code(html.getLiteral(), node, frames);
                case TableBlock table -> table(table, frames);
                case ThematicBreak _ -> add(Kind.RULE, 0, node, frames);
                default -> { }
            }
        }
    }

    private void items(ListBlock list, Frames frames) {
        var direction = direction(list);
        var number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber() : 0;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var marker = list instanceof OrderedList ordered ? number++ + ordered.getMarkerDelimiter() : "•";
            var inside = frames.with(new Frame.Item(direction, marker, box(item)));
            if (item.getFirstChild() == null) {
                add(Kind.PARAGRAPH, 0, item, inside);
            }
            blocks(item, inside);
        }
    }

    private Box box(Node item) {
        var text = item.getFirstChild() instanceof Paragraph first
                ? new Spans(words).of(first).stream().findFirst().map(Span::words).orElse("") : "";
        return text.startsWith("[ ] ") ? Box.EMPTY : text.matches("(?s)\\[[xX]] .*") ? Box.TICKED : Box.NONE;
    }

    private void table(TableBlock table, Frames frames) {
        var direction = direction(table);
        for (var line : new Tables(words).lines(table)) {
            add(Row.of(line.isHead() ? 1 : 0, frames.take(), line.cells(), direction), line.node());
        }
    }

    private void code(String literal, Node node, Frames frames) {
        var text = literal.stripTrailing();
        add(new Row(Kind.CODE, 0, frames.take(), List.of(Span.plain(text)), Direction.ofMajority(text)), node);
    }

    private void add(Kind kind, int level, Node node, Frames frames) {
        var inside = frames.take();
        var spans = new Spans(words).of(node);
        if (!inside.isEmpty() && inside.getLast() instanceof Frame.Item item && item.box() != Box.NONE
                && !item.marker().isEmpty()) {
            spans = Spans.without("[ ] ".length(), spans);
        }
        add(new Row(kind, level, inside, spans, Spans.direction(spans)), node);
    }

    private void add(Row row, Node node) {
        rows.add(row);
        lines.add(node.getSourceSpans().isEmpty() ? lines.isEmpty() ? 0 : lines.getLast()
                : node.getSourceSpans().getFirst().getLineIndex());
    }

    private Direction direction(Node block) {
        return Spans.direction(new Spans(words).of(block));
    }

    /// What the next row stands in. The marker of an item goes to its first row only.
    private static final class Frames {

        private final List<Frame> frames;
        private Frames above;
        private boolean marked;

        Frames(List<Frame> frames) {
            this.frames = frames;
        }

        Frames with(Frame frame) {
            var all = new ArrayList<>(frames);
            all.add(frame);
            var inside = new Frames(all);
            inside.above = this;
            return inside;
        }

        List<Frame> take() {
            var taken = new ArrayList<>(frames);
            var at = taken.size() - 1;
            for (var each = this; each.above != null; each = each.above) {
                if (each.marked && taken.get(at) instanceof Frame.Item(var direction, _, _)) {
                    taken.set(at, new Frame.Item(direction, "", Box.NONE));
                }
                each.marked = true;
                at--;
            }
            return taken;
        }
    }
}
