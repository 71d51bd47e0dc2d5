package hashiya.export;

import hashiya.markdown.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// A note as its analyst wrote it, made fit to stand inside a page: only its headings move, all by the same step, below
/// the section they stand in, and what it leaves open is closed.
final class NoteText {

    private static final int DEEPEST = 6;
    private static final Pattern LINE = Pattern.compile("[^\r\n]*(?:\r\n|\r|\n|\\z)");

    private final List<NoteLine> lines = new ArrayList<>();
    private final Node document;
    private final int section;
    private int step;

    private NoteText(String own, String written, int section) {
        var owns = lines(own);
        var writtens = lines(written);
        for (var at = 0; at < owns.size(); at++) {
            lines.add(new NoteLine(owns.get(at), writtens.get(at).replaceFirst("[\r\n]+\\z", "")));
        }
        document = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build()
                .parse(lines.stream().map(NoteLine::written).collect(Collectors.joining("\n")));
        this.section = section;
    }

    /// @param section the level of the heading it stands under, from 1
    /// @param links   what stands in the place of links to things of the workspace
    /// @return the lines, without empty ones at either end
    static String below(int section, String markdown, Markdown.Replacement links) {
        return write(section, markdown, links).text();
    }

    /// As [#below], with the note's own letters beside what stands for them.
    static WrittenNote write(int section, String markdown, Markdown.Replacement links) {
        var note = new NoteText(markdown, Markdown.replaceLinks(markdown, links), section);
        note.moveHeadings();
        note.closeLastBlock();
        return note.trimmed();
    }

    /// With what ends them; the last one is empty where the text ends in the end of a line.
    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        var line = LINE.matcher(text);
        var at = 0;
        do {
            line.region(at, text.length()).lookingAt();
            lines.add(line.group());
            at = line.end();
        } while (at < text.length());
        if (text.endsWith("\n") || text.endsWith("\r")) {
            lines.add("");
        }
        return lines;
    }

    private WrittenNote trimmed() {
        var before = new StringBuilder();
        while (lines.size() > 1 && lines.getFirst().written().matches("[ \t]*")) {
            before.append(lines.removeFirst().own());
        }
        var after = new StringBuilder();
        while (lines.size() > 1 && lines.getLast().written().isBlank()) {
            after.insert(0, lines.removeLast().own());
        }
        var last = lines.removeLast();
        var own = last.own().stripTrailing();
        after.insert(0, last.own().substring(own.length()));
        lines.add(new NoteLine(own, last.written().stripTrailing()));
        return new WrittenNote(before.toString(), lines, after.toString(), step);
    }

    private void moveHeadings() {
        var headings = new ArrayList<Heading>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(heading);
            }
        });
        var highest = headings.stream().mapToInt(Heading::getLevel).min().orElse(DEEPEST);
        step = Math.max(0, section + 1 - highest);
        if (step > 0) {
            // From the end, since an underlined heading loses lines.
            headings.reversed().forEach(each -> move(each, Math.min(DEEPEST, each.getLevel() + step)));
        }
    }

    private void move(Heading heading, int level) {
        var spans = heading.getSourceSpans();
        var first = spans.getFirst();
        var at = first.getLineIndex();
        var line = lines.get(at).written();
        var marks = "#".repeat(level);
        if (spans.size() == 1) {
            var from = line.indexOf('#', first.getColumnIndex());
            lines.set(at, new NoteLine(lines.get(at).own(),
                    line.substring(0, from) + marks + line.substring(from + heading.getLevel())));
        } else {
            var all = lines.subList(at, spans.getLast().getLineIndex() + 1);
            var moved = new NoteLine(all.stream().map(NoteLine::own).collect(Collectors.joining()),
                    line.substring(0, first.getColumnIndex()) + marks + " " + underlined(spans));
            all.clear();
            lines.add(at, moved);
        }
    }

    /// The words of an underlined heading on one line. The other kind of heading knows no more than one, and would take
    /// number signs at the end for its own.
    private String underlined(List<SourceSpan> spans) {
        var words = spans.subList(0, spans.size() - 1).stream()
                .map(each -> lines.get(each.getLineIndex()).written()
                        .substring(each.getColumnIndex(), each.getColumnIndex() + each.getLength()).strip())
                .toList();
        return String.join(" ", words).replaceFirst("(^|\\s)(#+)$", "$1\\\\$2");
    }

    /// An open fence or comment would swallow the rest of the page.
    private void closeLastBlock() {
        switch (document.getLastChild()) {
            case FencedCodeBlock fence when fence.getClosingFenceLength() == null ->
                    close(fence.getFenceCharacter().repeat(fence.getOpeningFenceLength()));
            case HtmlBlock html -> {
                var literal = html.getLiteral().stripLeading().toLowerCase(Locale.ROOT);
                var end = end(literal);
                if (!end.isEmpty() && !literal.contains(end)) {
                    close(end);
                }
            }
            case null, default -> { }
        }
    }

    private void close(String end) {
        lines.add(new NoteLine("", end));
    }

    /// The line that would close what a note leaves open; empty where it leaves nothing open.
    static String closing(String markdown) {
        var last = write(1, markdown, (_, _) -> Optional.empty()).lines().getLast();
        return last.own().isEmpty() ? last.written() : "";
    }

    /// What ends a block of HTML that no empty line ends.
    private static String end(String html) {
        if (html.startsWith("<!--")) {
            return "-->";
        }
        if (html.startsWith("<![cdata[")) {
            return "]]>";
        }
        if (html.startsWith("<?")) {
            return "?>";
        }
        return List.of("script", "pre", "style", "textarea").stream()
                .filter(each -> html.matches("(?s)<" + each + "(?:[\\s>].*)?")).map(each -> "</" + each + ">")
                .findFirst().orElse("");
    }
}
