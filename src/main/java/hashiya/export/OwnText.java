package hashiya.export;

import hashiya.export.VaultLinks.OfPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// The way back from the text of a page to that of a note: headings go up again, links of files become links of ids.
/// What nobody edited becomes the very letters it was.
final class OwnText {

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    /// Obsidian's link to a file by its name.
    private static final Pattern NAMED = Pattern.compile("!?\\[\\[([^\\[\\]|\\\\]+)(?:\\\\?\\|([^\\[\\]]*))?]]");

    private final List<String> lines;
    private final OfPage links;
    private final boolean[] isNew;
    private final List<Place> places = new ArrayList<>();
    private final List<SourceSpan> code = new ArrayList<>();

    private record Place(SourceSpan span, Node node) {}

    private OwnText(List<String> lines, OfPage links) {
        this.lines = new ArrayList<>(lines);
        this.links = links;
        isNew = new boolean[lines.size()];
    }

    /// A note that was edited on its page.
    static String edited(WrittenNote written, List<String> edited, OfPage links) {
        var text = new OwnText(trimmed(edited), links);
        var match = BlockMatch.of(written, text.lines, links);
        var fresh = match.fresh();
        System.arraycopy(fresh, 0, text.isNew, 0, fresh.length);
        text.turnBack(written.step(), false);
        return match.own(text.lines);
    }

    /// A note that was written on the page.
    ///
    /// @param section the level of the heading above it
    static String fresh(int section, List<String> typed, OfPage links) {
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
        PARSER.parse(String.join("\n", lines)).accept(new Finding());
        named();
        var highest = places.stream().map(Place::node).filter(Heading.class::isInstance)
                .mapToInt(each -> ((Heading) each).getLevel()).min().orElse(1);
        var up = atMost ? Math.min(step, highest - 1) : step;
        // From the end, so that what is still to come stays where it was found.
        places.stream().filter(each -> isNew[each.span.getLineIndex()])
                .sorted(Comparator.comparingInt((Place each) -> each.span.getInputIndex()).reversed())
                .forEach(each -> turnBack(each, up));
    }

    private final class Finding extends AbstractVisitor {

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

        @Override
        public void visit(Code span) {
            code.addAll(span.getSourceSpans());
        }

        @Override
        public void visit(FencedCodeBlock block) {
            code.addAll(block.getSourceSpans());
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            code.addAll(block.getSourceSpans());
        }
    }

    /// The links by name, which Markdown knows nothing of.
    private void named() {
        var index = 0;
        for (var at = 0; at < lines.size(); at++) {
            var start = index;
            var found = NAMED.matcher(lines.get(at));
            while (found.find()) {
                var span = SourceSpan.of(at, found.start(), start + found.start(), found.end() - found.start());
                if (code.stream().noneMatch(each -> overlap(each, span))) {
                    places.add(new Place(span, null));
                }
            }
            index += lines.get(at).length() + 1;
        }
    }

    private static boolean overlap(SourceSpan one, SourceSpan other) {
        return one.getInputIndex() < other.getInputIndex() + other.getLength()
                && other.getInputIndex() < one.getInputIndex() + one.getLength();
    }

    private void turnBack(Place place, int step) {
        var at = place.span.getLineIndex();
        var line = lines.get(at);
        var from = place.span.getColumnIndex();
        var to = from + place.span.getLength();
        switch (place.node) {
            case Heading heading -> turnBack(heading, step, at, line.indexOf('#', from));
            case Link link -> links.own(line.substring(from, to), link.getDestination())
                    .map(each -> own(each, words(link))).filter(each -> each.startsWith("[["))
                    .ifPresent(each -> lines.set(at, line.substring(0, from) + each + line.substring(to)));
            case null, default -> named(line.substring(from, to))
                    .ifPresent(each -> lines.set(at, line.substring(0, from) + each + line.substring(to)));
        }
    }

    private void turnBack(Heading heading, int step, int at, int marks) {
        if (heading.getSourceSpans().size() == 1 && marks >= 0) {
            lines.set(at, lines.get(at).substring(0, marks) + "#".repeat(Math.max(1, heading.getLevel() - step))
                    + lines.get(at).substring(marks + heading.getLevel()));
        }
    }

    private static String own(String link, String words) {
        return link.startsWith("[[") || words.isEmpty() ? link
                : words.equals(link) ? "[[" + link + "]]" : "[[" + link + "|" + words + "]]";
    }

    private Optional<String> named(String letters) {
        var link = NAMED.matcher(letters);
        return link.matches() ? links.named(link.group(1)).map(id -> link.group(2) == null || link.group(2).isBlank()
                ? "[[" + id + "]]" : own(id, link.group(2))) : Optional.empty();
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
