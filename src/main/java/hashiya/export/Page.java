package hashiya.export;

import hashiya.export.Memory.Kept;
import hashiya.export.Memory.Slot;
import hashiya.export.Options.QuoteStyle;
import hashiya.text.Direction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One file under way: blocks of Markdown with an empty line between them.
final class Page {

    private final String path;
    private final QuoteStyle quotes;
    private final StringBuilder out = new StringBuilder();
    private final List<String> fixed = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Kept> notes = new ArrayList<>();
    private final Map<String, String> links = new HashMap<>();

    Page(String path, QuoteStyle quotes) {
        this.path = path;
        this.quotes = quotes;
    }

    String path() {
        return path;
    }

    /// The page, and beside it what it says, for the way back.
    ///
    /// @param id   of what the page is about; empty for the index
    /// @param word what the marks around notes begin with
    /// @param head the heading that notes stand under
    ExportedFile file(String workspace, String id, String word, String head) {
        var memory = new Memory(workspace, path, id, word, head, fixed, slots, notes, links);
        return new ExportedFile(path, out.toString()).remembered(memory.text());
    }

    /// Markdown that is finished; nothing where it is empty.
    Page block(String markdown) {
        if (!markdown.isEmpty()) {
            add(markdown);
            markdown.lines().map(String::stripTrailing).filter(each -> !each.isEmpty()).forEach(fixed::add);
        }
        return this;
    }

    private void add(String markdown) {
        out.append(out.isEmpty() ? "" : "\n").append(markdown).append(markdown.endsWith("\n") ? "" : "\n");
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

    /// Here notes on the target stand, or would stand.
    ///
    /// @param section the level of the heading above
    /// @param target  the id; empty for the workspace
    void slot(int section, String target) {
        slots.add(new Slot(fixed.size(), section, target));
    }

    /// A note as written, between marks that no reader shows.
    void note(String word, Kept note) {
        add(Memory.opening(word, note.note()));
        add(note.written().text());
        add(Memory.closing(word, note.note()));
        notes.add(note);
    }

    /// A link of a note stands on this page in these letters.
    String linked(String written, String own) {
        links.putIfAbsent(written, own);
        return written;
    }

    static String joined(List<String> parts) {
        return parts.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
    }
}
