package hashiya.export;

import hashiya.export.Memory.Kept;
import hashiya.export.Memory.Slot;
import hashiya.export.Options.QuoteStyle;
import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.report.Element;
import hashiya.report.Element.Cell;
import hashiya.report.Line;
import hashiya.report.Report;
import hashiya.text.Direction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One page in Markdown: blocks with an empty line between them.
final class MarkdownPage {

    private final Report report;
    private final MarkdownPages pages;
    private final StringBuilder out = new StringBuilder();
    private final List<String> fixed = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Kept> notes = new ArrayList<>();
    private final Map<String, String> links = new HashMap<>();

    MarkdownPage(Report report, MarkdownPages pages) {
        this.report = report;
        this.pages = pages;
    }

    Report report() {
        return report;
    }

    /// The page, and beside it what it says, for the way back.
    ExportedFile file() {
        head();
        report.elements().forEach(this::write);
        var memory = new Memory(pages.workspace(), report.path(), report.about().map(Object::toString).orElse(""),
                pages.noteWord(), pages.notesHeading(), fixed, slots, notes, links);
        return new ExportedFile(report.path(), out.toString()).remembered(memory.text());
    }

    /// A link of a note stands on this page in these letters.
    String linked(String written, String own) {
        links.putIfAbsent(written, own);
        return written;
    }

    private void head() {
        if (report.fields().isEmpty()) {
            return;
        }
        var front = new FrontMatter(pages.options().omitted());
        for (var field : report.fields()) {
            if (field.isList()) {
                front.add(field.key(), field.values());
            } else {
                front.add(field.key(), field.values().getFirst());
            }
        }
        block(front.toString());
    }

    private void write(Element element) {
        switch (element) {
            case Element.Heading(var level, var line) -> block("#".repeat(level) + " " + line(line));
            case Element.Paragraph(var line, var isWarning) -> block(isWarning ? "**" + line(line) + "**" : line(line));
            case Element.Text(var letters) -> block(String.join("\n", pages.escape().block(letters)));
            case Element.Chain(var names) -> block(chain(names, pages.escape()));
            case Element.Passage(var letters, _, var name) -> quote(letters, name);
            // For readers that know no block names; on a line of its own, so that it stays out of Obsidian's outline.
            case Element.Place(var id) -> block("<a id=\"" + Paths.anchor(id) + "\"></a>");
            case Element.Item(var line, var letters) -> block("- " + line(line) + (letters.isBlank() ? ""
                    : "\n\n  " + String.join("\n  ", pages.escape().block(letters))));
            case Element.Items(var lines) ->
                    block(lines.stream().map(each -> "- " + line(each)).collect(Collectors.joining("\n")));
            case Element.Table table -> block(table(table));
            case Element.Notes written -> notes(written);
            case Element.Definition(var section, var markdown) ->
                    block(NoteText.below(section, markdown, pages.links(this)));
            case Element.Evidence(var article, var lines) -> block("[^" + article + "]: "
                    + lines.stream().map(this::line).collect(Collectors.joining("\n\n    ")));
            case Element.Fact _, Element.Meaning _, Element.Letters _, Element.Entry _, Element.More _,
                    Element.Way _ -> throw new IllegalArgumentException("No Markdown holds whole articles: " + element);
        }
    }

    private String line(Line line) {
        return pages.line(report, line);
    }

    /// Markdown that is finished; nothing where it is empty.
    private void block(String markdown) {
        if (!markdown.isEmpty()) {
            add(markdown);
            markdown.lines().map(String::stripTrailing).filter(each -> !each.isEmpty()).forEach(fixed::add);
        }
    }

    private void add(String markdown) {
        out.append(out.isEmpty() ? "" : "\n").append(markdown).append(markdown.endsWith("\n") ? "" : "\n");
    }

    /// A passage, letter by letter, and the name that Obsidian links to it by.
    private void quote(String passage, Optional<HighlightId> name) {
        var block = pages.escape().block(passage).stream().map(line -> "> " + line).collect(Collectors.joining("\n"));
        var named = name.map(each -> block + "\n\n" + Paths.anchor(each)).orElse(block);
        var isMarked = pages.options().quotes() == QuoteStyle.MARKED
                && Direction.ofMajority(passage) == Direction.RIGHT_TO_LEFT;
        block(isMarked ? "<div dir=\"rtl\">\n\n" + named + "\n\n</div>" : named);
    }

    /// The relay chain, so that its arrows lead from the speaker to whoever printed it on any screen: Arabic names from
    /// the speaker on, Latin ones towards the speaker, and names of both scripts one a line.
    static String chain(List<String> names, Escape escape) {
        var directions = names.stream().map(Direction::ofMajority).collect(Collectors.toSet());
        if (directions.size() > 1) {
            return IntStream.range(0, names.size())
                    .mapToObj(at -> (at + 1) + ". " + escape.line(names.get(at)))
                    .collect(Collectors.joining("\n"));
        }
        var ordered = directions.contains(Direction.RIGHT_TO_LEFT) ? names : names.reversed();
        return escape.line(ordered.getFirst())
                + ordered.stream().skip(1).map(each -> " ← " + escape.inside(each)).collect(Collectors.joining());
    }

    private String table(Element.Table table) {
        var rows = new ArrayList<String>();
        rows.add(row(table.head()));
        rows.add("|" + " --- |".repeat(table.head().size()));
        table.rows().forEach(each -> rows.add(row(each)));
        return String.join("\n", rows);
    }

    private String row(List<Cell> cells) {
        return "| " + cells.stream().map(cell -> cell.lines().stream().map(this::line)
                .collect(Collectors.joining("<br>"))).collect(Collectors.joining(" | ")) + " |";
    }

    /// Here notes on the target stand, or would stand.
    private void notes(Element.Notes written) {
        slots.add(new Slot(fixed.size(), written.section(), Targets.id(written.target())));
        written.notes().forEach(each -> note(each, written.section()));
    }

    /// A note as written, between marks that no reader shows.
    private void note(Note note, int section) {
        var kept = new Kept(note.id().toString(), Targets.id(note.target()),
                NoteText.write(section, note.markdown(), pages.links(this)));
        add(Memory.opening(pages.noteWord(), kept.note()));
        add(kept.written().text());
        add(Memory.closing(pages.noteWord(), kept.note()));
        notes.add(kept);
    }
}
