package hashiya.export;

import hashiya.markdown.Markdown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    private final List<String> lines;
    private final Node document;
    private final int section;

    private NoteText(String markdown, int section) {
        lines = new ArrayList<>(Arrays.asList(markdown.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)));
        document = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build()
                .parse(String.join("\n", lines));
        this.section = section;
    }

    /// @param section the level of the heading it stands under, from 1
    /// @param links   what stands in the place of links to things of the workspace
    /// @return the lines, without empty ones at either end
    static String below(int section, String markdown, Markdown.Replacement links) {
        var note = new NoteText(Markdown.replaceLinks(markdown, links), section);
        note.moveHeadings();
        note.closeLastBlock();
        return String.join("\n", note.lines).replaceFirst("^(?:[ \t]*\n)+", "").stripTrailing();
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
        var step = Math.max(0, section + 1 - highest);
        if (step > 0) {
            // From the end, since an underlined heading loses lines.
            headings.reversed().forEach(each -> move(each, Math.min(DEEPEST, each.getLevel() + step)));
        }
    }

    private void move(Heading heading, int level) {
        var spans = heading.getSourceSpans();
        var first = spans.getFirst();
        var line = lines.get(first.getLineIndex());
        var marks = "#".repeat(level);
        if (spans.size() == 1) {
            var from = line.indexOf('#', first.getColumnIndex());
            lines.set(first.getLineIndex(),
                    line.substring(0, from) + marks + line.substring(from + heading.getLevel()));
        } else {
            lines.set(first.getLineIndex(),
                    line.substring(0, first.getColumnIndex()) + marks + " " + underlined(spans));
            lines.subList(first.getLineIndex() + 1, spans.getLast().getLineIndex() + 1).clear();
        }
    }

    /// The words of an underlined heading on one line. The other kind of heading knows no more than one, and would take
    /// number signs at the end for its own.
    private String underlined(List<SourceSpan> spans) {
        var words = spans.subList(0, spans.size() - 1).stream()
                .map(each -> lines.get(each.getLineIndex())
                        .substring(each.getColumnIndex(), each.getColumnIndex() + each.getLength()).strip())
                .toList();
        return String.join(" ", words).replaceFirst("(^|\\s)(#+)$", "$1\\\\$2");
    }

    /// An open fence or comment would swallow the rest of the page.
    private void closeLastBlock() {
        switch (document.getLastChild()) {
            case FencedCodeBlock fence when fence.getClosingFenceLength() == null ->
                    lines.add(fence.getFenceCharacter().repeat(fence.getOpeningFenceLength()));
            case HtmlBlock html when html.getLiteral().stripLeading().startsWith("<!--")
                    && !html.getLiteral().contains("-->") -> lines.add("-->");
            case null, default -> { }
        }
    }
}
