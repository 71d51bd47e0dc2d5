package hashiya.export;

import hashiya.markdown.Markdown;
import hashiya.markdown.NoteLink;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.Tag;
import hashiya.report.Inline;
import hashiya.report.Line;
import hashiya.report.Report;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts pages into Markdown: with links to whatever goes out too.
final class MarkdownPages {

    private final Edition edition;
    private final Options options;
    private final Predicate<Id> goesOut;
    private final String word;
    private final Escape escape;
    private final Map<String, Optional<Id>> targets = new HashMap<>();
    private final Map<Id, Optional<Id>> standing = new HashMap<>();

    /// @param goesOut which pages this export writes; only to these are there links
    MarkdownPages(Edition edition, Options options, Predicate<Id> goesOut) {
        this.edition = edition;
        this.options = options;
        this.goesOut = goesOut;
        word = word();
        escape = new Escape(options.escapes());
    }

    ExportedFile file(Report report) {
        return new MarkdownPage(report, this).file();
    }

    /// How plain text is written.
    Escape escape() {
        return escape;
    }

    Options options() {
        return options;
    }

    /// A word that begins no comment in any note.
    String noteWord() {
        return word;
    }

    String workspace() {
        return edition.snapshot().workspace();
    }

    /// The heading that notes stand under.
    String notesHeading() {
        return "## " + edition.labels().text("export.notes");
    }

    /// A line as Markdown.
    String line(Report from, Line line) {
        var out = new StringBuilder();
        for (var part : line.parts()) {
            out.append(switch (part) {
                case Inline.Said(var words) -> words;
                case Inline.Told(var words) -> out.isEmpty() ? escape.line(words) : escape.inside(words);
                case Inline.To(var id, var words) -> link(from, id, words);
                case Inline.Sign(var letters) -> letters;
                case Inline.Code(var letters) -> "`" + letters + "`";
                case Inline.Address address -> address.leadsOut() ? "<" + address.url() + ">"
                        : escape.line(address.url());
                case Inline.Footnote(var article) -> "[^" + article + "]";
            });
        }
        return out.toString();
    }

    /// What a note's links become on this page: links of Markdown where the page they lead to goes out, and else the id
    /// in plain words. What leads nowhere stays as it was written.
    Markdown.Replacement links(MarkdownPage from) {
        return (link, inside) -> written(link).flatMap(written -> standing.computeIfAbsent(written,
                edition.snapshot()::standing).map(id -> from.linked(link(from.report(), id, link.words().isEmpty()
                        && !id.equals(written) ? written.toString() : link.words(), inside), link.words().isEmpty()
                        ? "[[" + link.target() + "]]" : "[[" + link.target() + "|" + link.words() + "]]")));
    }

    /// Names of tags are looked for in the whole codebook, each once.
    private Optional<Id> written(NoteLink link) {
        return targets.computeIfAbsent(link.target(), _ -> link.id(edition.snapshot().all(Tag.class)));
    }

    private String link(Report from, Id id, String words, boolean inside) {
        var shown = words.isEmpty() ? id.toString() : escape.inside(words);
        return goesOut.test(edition.paths().page(id)) && !inside ? link(from, id, shown)
                : words.isEmpty() ? shown : shown + " (" + id + ")";
    }

    private String link(Report from, Id id, String words) {
        return goesOut.test(edition.paths().page(id))
                ? "[" + words + "](" + edition.paths().address(from.path(), id) + ")" : words;
    }

    private String word() {
        var all = edition.snapshot().all(Note.class).stream().map(Note::markdown)
                .filter(each -> each.contains("<!-- ")).collect(Collectors.toList());
        return Stream.iterate(1, each -> each + 1).map(each -> each == 1 ? "note" : "note-" + each)
                .filter(each -> all.stream().noneMatch(note -> note.contains("<!-- " + each + " ")
                        || note.contains("<!-- /" + each + " ")))
                .findFirst().orElseThrow();
    }
}
