package hashiya.markdown;

import hashiya.markdown.Span.Goal;
import hashiya.markdown.Span.Style;
import hashiya.text.Direction;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// Makes spans of the signs in a block. Pictures are not loaded and HTML is not obeyed: both are shown as what they say.
final class Spans {

    private final List<Span> spans = new ArrayList<>();
    private final Function<NoteLink, LinkWords> words;

    Spans(Function<NoteLink, LinkWords> words) {
        this.words = words;
    }

    List<Span> of(Node block) {
        walk(block, EnumSet.noneOf(Style.class), Optional.empty());
        return List.copyOf(spans);
    }

    /// The direction of the majority of their letters. The id at the head of a link's words is nobody's letter.
    static Direction direction(List<Span> spans) {
        return Direction.ofMajority(spans.stream().map(each -> each.goal().isPresent()
                ? each.words().replaceFirst("^[A-Z]-?[0-9:]+(?: \\(Q[0-9:]+\\))?", "") : each.words()).collect(Collectors.joining(" ")));
    }

    /// The spans without so many of the first letters.
    static List<Span> without(int letters, List<Span> spans) {
        var first = spans.getFirst();
        var rest = new ArrayList<>(spans.subList(1, spans.size()));
        rest.addFirst(new Span(first.words().substring(letters), first.styles(), first.goal()));
        return rest;
    }

    private void walk(Node parent, Set<Style> styles, Optional<Goal> goal) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> add(text.getLiteral(), styles, goal);
                case Code code -> add(code.getLiteral(), with(Style.CODE, styles), goal);
                case Emphasis _ -> walk(node, with(Style.EMPHASIS, styles), goal);
                case StrongEmphasis _ -> walk(node, with(Style.STRONG, styles), goal);
                // As analysts see them while they type, and as Obsidian shows them.
                case SoftLineBreak _, HardLineBreak _ -> add("\n", styles, goal);
                case HtmlInline html -> add(html.getLiteral(), styles, goal);
                case Link link -> walk(node, styles, goal.or(() -> Optional.of(new Goal.Address(
                        link.getDestination()))));
                case Image image -> {
                    walk(node, styles, goal);
                    add(" (" + image.getDestination() + ")", styles, goal);
                }
                case LinkNode link -> add(link.link(), styles, goal);
                // Blocks, where the letters of all that stands in one are asked for.
                default -> walk(node, styles, goal);
            }
        }
    }

    private void add(NoteLink link, Set<Style> styles, Optional<Goal> goal) {
        var shown = words.apply(link);
        add(shown.words(), styles, goal.or(() -> Optional.of(new Goal.Thing(shown.id(), shown.name()))));
    }

    private void add(String words, Set<Style> styles, Optional<Goal> goal) {
        var span = new Span(words, styles, goal);
        if (!spans.isEmpty() && spans.getLast().goesWith(span)) {
            spans.set(spans.size() - 1, new Span(spans.getLast().words() + words, styles, goal));
        } else {
            spans.add(span);
        }
    }

    private static Set<Style> with(Style style, Set<Style> styles) {
        var both = EnumSet.of(style);
        both.addAll(styles);
        return both;
    }
}
