package hashiya.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// The way back from the text of a page to that of a note: headings go up again, links of files become links of ids.
/// Lines that nobody touched become the very letters they were.
final class OwnText {

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    private final List<String> lines;
    private final BiFunction<String, String, Optional<String>> links;
    private final boolean[] isNew;

    private record Place(SourceSpan span, Node node) {}

    private OwnText(List<String> lines, BiFunction<String, String, Optional<String>> links) {
        this.lines = new ArrayList<>(lines);
        this.links = links;
        isNew = new boolean[lines.size()];
    }

    /// A note that was edited on its page.
    ///
    /// @param links what a link was: given the letters of it and its destination, see [VaultLinks]
    static String edited(WrittenNote written, List<String> edited, BiFunction<String, String, Optional<String>> links) {
        var text = new OwnText(trimmed(edited), links);
        var partners = LineMatch.of(written.lines().stream().map(NoteLine::written).toList(), text.lines);
        for (var at = 0; at < partners.length; at++) {
            text.isNew[at] = partners[at] < 0;
        }
        text.turnBack(written.step(), false);
        var out = new StringBuilder();
        for (var at = 0; at < partners.length; at++) {
            var own = partners[at] < 0 ? text.lines.get(at) + "\n" : written.lines().get(partners[at]).own();
            if (!own.isEmpty() && !out.isEmpty() && !out.toString().endsWith("\n") && !out.toString().endsWith("\r")) {
                out.append('\n');
            }
            out.append(own);
        }
        return written.before() + out.toString().replaceFirst("(?:\r\n|\r|\n)\\z", "") + written.after();
    }

    /// A note that was written on the page.
    ///
    /// @param section the level of the heading above it
    static String fresh(int section, List<String> typed, BiFunction<String, String, Optional<String>> links) {
        var text = new OwnText(trimmed(typed), links);
        Arrays.fill(text.isNew, true);
        text.turnBack(section, true);
        return String.join("\n", text.lines);
    }

    /// Without empty lines at either end, nor white space at the last.
    static List<String> trimmed(List<String> lines) {
        return Arrays.asList(String.join("\n", lines).replaceFirst("^(?:[ \t]*\n)+", "").stripTrailing()
                .split("\n", -1));
    }

    /// @param atMost whether the highest heading goes up no farther than to the top, and the others as far as it
    private void turnBack(int step, boolean atMost) {
        var places = new ArrayList<Place>();
        PARSER.parse(String.join("\n", lines)).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                places.add(new Place(heading.getSourceSpans().getFirst(), heading));
                visitChildren(heading);
            }

            @Override
            public void visit(Link link) {
                if (link.getSourceSpans().size() == 1) {
                    places.add(new Place(link.getSourceSpans().getFirst(), link));
                }
            }
        });
        var highest = places.stream().map(Place::node).filter(Heading.class::isInstance)
                .mapToInt(each -> ((Heading) each).getLevel()).min().orElse(1);
        var up = atMost ? Math.min(step, highest - 1) : step;
        // From the end, so that what is still to come stays where it was found.
        places.stream().filter(each -> isNew[each.span.getLineIndex()])
                .sorted(Comparator.comparingInt((Place each) -> each.span.getInputIndex()).reversed())
                .forEach(each -> turnBack(each, up));
    }

    private void turnBack(Place place, int step) {
        var at = place.span.getLineIndex();
        var line = lines.get(at);
        var from = place.span.getColumnIndex();
        if (place.node instanceof Heading heading) {
            var marks = line.indexOf('#', from);
            if (heading.getSourceSpans().size() == 1 && marks >= 0) {
                lines.set(at, line.substring(0, marks) + "#".repeat(Math.max(1, heading.getLevel() - step))
                        + line.substring(marks + heading.getLevel()));
            }
        } else if (place.node instanceof Link link) {
            var to = from + place.span.getLength();
            var words = words(link);
            links.apply(line.substring(from, to), link.getDestination())
                    .map(each -> each.startsWith("[[") || words.isEmpty() ? each
                            : words.equals(each) ? "[[" + each + "]]" : "[[" + each + "|" + words + "]]")
                    .filter(each -> each.startsWith("[["))
                    .ifPresent(each -> lines.set(at, line.substring(0, from) + each + line.substring(to)));
        }
    }

    /// Empty where they are more than plain words, or such as no link of ours can hold.
    private static String words(Link link) {
        var words = new ArrayList<String>();
        for (var node = link.getFirstChild(); node != null; node = node.getNext()) {
            words.add(node instanceof Text text ? text.getLiteral() : "[");
        }
        var all = words.stream().collect(Collectors.joining());
        return all.matches("[^\\[\\]|\n]{1,300}") ? all : "";
    }
}
