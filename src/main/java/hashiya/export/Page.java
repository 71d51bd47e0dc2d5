package hashiya.export;

import hashiya.export.Options.QuoteStyle;
import hashiya.markdown.Markdown;
import hashiya.text.Direction;
import java.util.List;
import java.util.stream.Collectors;

/// One file under way: blocks of Markdown with an empty line between them.
final class Page {

    private final String path;
    private final QuoteStyle quotes;
    private final StringBuilder out = new StringBuilder();

    Page(String path, QuoteStyle quotes) {
        this.path = path;
        this.quotes = quotes;
    }

    String path() {
        return path;
    }

    ExportedFile file() {
        return new ExportedFile(path, out.toString());
    }

    /// Markdown that is finished; nothing where it is empty.
    Page block(String markdown) {
        if (!markdown.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n").append(markdown).append(markdown.endsWith("\n") ? "" : "\n");
        }
        return this;
    }

    /// @param markdown one finished line
    Page heading(int level, String markdown) {
        return block("#".repeat(level) + " " + markdown);
    }

    /// Plain text as a paragraph of its own; nothing where it is blank.
    Page text(String plain) {
        return plain.isBlank() ? this : block(String.join("\n", Escape.block(plain.strip())));
    }

    /// A passage, letter by letter, and the name that Obsidian links to it by, empty where it has none.
    Page quote(String passage, String anchor) {
        var block = Escape.block(passage).stream().map(line -> "> " + line).collect(Collectors.joining("\n"));
        var named = anchor.isEmpty() ? block : block + "\n\n" + anchor;
        var isMarked = quotes == QuoteStyle.MARKED && Direction.ofMajority(passage) == Direction.RIGHT_TO_LEFT;
        return block(isMarked ? "<div dir=\"rtl\">\n\n" + named + "\n\n</div>" : named);
    }

    /// The parts with a middle dot between them, the empty ones left out.
    Page line(String... parts) {
        return block(joined(List.of(parts)));
    }

    /// A list item of more than one block.
    Page item(String line, String plain) {
        var text = plain.isBlank() ? "" : "\n\n  " + String.join("\n  ", Escape.block(plain.strip()));
        return block("- " + line + text);
    }

    /// Notes as written, under a heading of this level.
    ///
    /// @param links what stands in the place of a link
    Page notes(int level, List<String> markdown, Markdown.Replacement links) {
        markdown.forEach(each -> block(NoteText.below(level, each, links)));
        return this;
    }

    static String joined(List<String> parts) {
        return parts.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
    }
}
