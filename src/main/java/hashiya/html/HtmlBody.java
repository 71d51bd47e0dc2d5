package hashiya.html;

import hashiya.export.Reports;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Tag;
import hashiya.report.Element;
import hashiya.report.Element.Cell;
import hashiya.report.Inline;
import hashiya.report.Line;
import hashiya.report.Report;
import hashiya.text.Direction;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes the elements of a page; those that belong together into one list.
final class HtmlBody {

    private final Report report;
    private final HtmlForm form;
    private final Markup out;
    private final HtmlLine lines;
    private final Set<HighlightId> placed = new HashSet<>();
    private Group open = Group.NONE;
    private String place = Markup.NOTHING;

    /// What elements are parts of.
    private enum Group {
        NONE(""), FACTS("dl"), LEGEND("ul"), ITEMS("ul"), ENTRIES("ol"), EVIDENCE("ol");

        private final String tag;

        Group(String tag) {
            this.tag = tag;
        }
    }

    HtmlBody(Report report, HtmlForm form, Markup out) {
        this.report = report;
        this.form = form;
        this.out = out;
        lines = new HtmlLine(report, form, out, report.elements().stream()
                .filter(Element.Evidence.class::isInstance).map(Element.Evidence.class::cast)
                .map(Element.Evidence::article).toList());
    }

    void write(Element element) {
        turnTo(group(element), element);
        switch (element) {
            case Element.Heading(var level, var line) -> heading(level, line);
            case Element.Paragraph(var line, var isWarning) ->
                    lines.block("p", line, "class", isWarning ? "warning" : Markup.NOTHING);
            case Element.Text(var letters) -> told("p", letters, form.told().direction(letters));
            case Element.Chain(var names) -> chain(names);
            case Element.Passage(var letters, var direction, _) -> passage(letters, direction);
            case Element.Place(var id) -> place = Reports.place(id);
            case Element.Item(var line, var letters) -> item(line, letters);
            case Element.Items(var all) -> items(all);
            case Element.Table table -> table(table);
            case Element.Notes notes -> notes.notes().forEach(each -> note(each.markdown(), notes.section()));
            case Element.Definition(var section, var markdown) -> note(markdown, section);
            case Element.Evidence evidence -> evidence(evidence);
            case Element.Fact _, Element.Meaning _, Element.Letters _, Element.Entry _, Element.More _,
                    Element.Way _ -> ofArticle(element);
        }
        if (!isUnseen(element)) {
            out.line();
        }
    }

    /// What only the page of an article has.
    private void ofArticle(Element element) {
        switch (element) {
            case Element.Fact(var label, var value) -> {
                out.open("dt").text(label).close("dt");
                lines.block("dd", value);
            }
            case Element.Meaning(var colour, var line) -> {
                out.open("li", "id", "c-" + colour).open("span", "class", "sample " + colour).html("&#160;")
                        .close("span");
                lines.write(line);
                out.close("li");
            }
            case Element.Letters letters -> {
                out.open("div", "class", "letters").line();
                placed.addAll(new LetterMarks(letters, report.language(), out).write());
                out.close("div");
            }
            case Element.Entry entry -> entry(entry);
            case Element.More(var line) -> lines.block("p", line, "class", "more");
            default -> { }
        }
    }

    private static boolean isUnseen(Element element) {
        return switch (element) {
            case Element.Way _, Element.Place _ -> true;
            case Element.Notes notes -> notes.notes().isEmpty();
            default -> false;
        };
    }

    void end() {
        turnTo(Group.NONE, new Element.Items(List.of()));
    }

    private Group group(Element element) {
        if (isUnseen(element)) {
            return open;
        }
        return switch (element) {
            case Element.Fact _ -> Group.FACTS;
            case Element.Meaning _ -> Group.LEGEND;
            case Element.Item _ -> Group.ITEMS;
            case Element.Entry _ -> Group.ENTRIES;
            case Element.Evidence _ -> Group.EVIDENCE;
            case Element.Heading _ -> Group.NONE;
            default -> open == Group.ENTRIES ? open : Group.NONE;
        };
    }

    private void turnTo(Group next, Element element) {
        if (open == Group.ENTRIES && (next != open || element instanceof Element.Entry)) {
            out.close("li").line();
        }
        if (next == open) {
            return;
        }
        if (open != Group.NONE) {
            out.close(open.tag).line();
        }
        if (open == Group.EVIDENCE) {
            out.close("section").line();
        }
        open = next;
        switch (next) {
            case NONE -> { }
            case FACTS -> out.open("dl", "class", "facts").line();
            case LEGEND -> out.open("ul", "class", "legend").line();
            case ITEMS -> out.open("ul").line();
            case ENTRIES -> out.open("ol", "class", "entries").line();
            case EVIDENCE -> out.open("section", "role", "doc-endnotes", "aria-labelledby", "evidence").line()
                    .open("h2", "id", "evidence").text(form.reports().words().text("export.articles")).close("h2")
                    .line().open("ol", "class", "evidence").line();
        }
    }

    private void heading(int level, Line line) {
        lines.block("h" + level, line, "id", place);
        place = Markup.NOTHING;
    }

    private void told(String tag, String letters, Direction direction) {
        out.open(tag, "class", "told", "dir", Told.dir(direction), "lang", form.told().language(direction))
                .text(letters).close(tag);
    }

    private void passage(String letters, Direction direction) {
        out.open("blockquote", "dir", Told.dir(direction), "lang", form.told().language(direction))
                .open("p", "class", "told").text(letters).close("p", "blockquote");
    }

    /// Here it is known in which direction it is read, so that the arrow can point where the word went.
    private void chain(List<String> names) {
        var direction = form.told().direction(String.join(" ", names));
        out.open("p", "class", "chain", "dir", Told.dir(direction));
        var arrow = direction == Direction.RIGHT_TO_LEFT ? " ← " : " → ";
        for (var at = 0; at < names.size(); at++) {
            out.text(at == 0 ? "" : arrow);
            form.told().inline(names.get(at), out);
        }
        out.close("p");
    }

    private void item(Line line, String letters) {
        out.open("li");
        lines.write(line);
        if (!letters.isBlank()) {
            told("p", letters, form.told().direction(letters));
        }
        out.close("li");
    }

    private void items(List<Line> all) {
        out.open("ul");
        all.forEach(each -> lines.block("li", each));
        out.close("ul");
    }

    private void table(Element.Table table) {
        out.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-label", name(table)).open("table")
                .line().open("thead").open("tr");
        table.head().forEach(each -> cell("th", each, "scope", "col"));
        out.close("tr", "thead").line().open("tbody").line();
        for (var row : table.rows()) {
            out.open("tr");
            for (var at = 0; at < row.size(); at++) {
                if (at == 0) {
                    cell("th", row.get(at), "scope", "row");
                } else {
                    cell("td", row.get(at));
                }
            }
            out.close("tr").line();
        }
        out.close("tbody", "table", "div");
    }

    private static String name(Element.Table table) {
        var name = new StringBuilder();
        for (var part : table.name().parts()) {
            name.append(switch (part) {
                case Inline.Said(var words) -> words;
                case Inline.Told(var words) -> words;
                default -> "";
            });
        }
        return name.toString();
    }

    private void cell(String tag, Cell cell, String... attributes) {
        if (cell.lines().size() == 1) {
            lines.block(tag, cell.lines().getFirst(), attributes);
            return;
        }
        out.open(tag, attributes);
        cell.lines().forEach(each -> lines.block("div", each));
        out.close(tag);
    }

    private void note(String markdown, int section) {
        out.open("div", "class", "note").line().html(form.notes().html(markdown, section, (link, inside) ->
                link.id(form.reports().snapshot().all(Tag.class)).flatMap(form.reports().snapshot()::standing)
                        .map(id -> linked(link.words(), id, inside)))).close("div");
    }

    /// In Markdown, as the note is.
    private String linked(String own, Id id, boolean inside) {
        var words = escaped(own.isEmpty() ? id.toString() : own);
        Optional<String> address = inside ? Optional.empty()
                : form.reports().address(report, id, HtmlFiles.ENDING);
        return address.map(each -> "[" + words + "](" + each + ")")
                .orElse(own.isEmpty() ? words : words + " (" + escaped(id.toString()) + ")");
    }

    /// With a backslash before whatever could be a sign.
    private static String escaped(String words) {
        return words.replaceAll("[!-/:-@\\[-`{-~]", "\\\\$0");
    }

    private void evidence(Element.Evidence evidence) {
        out.open("li", "id", "e-" + evidence.article());
        evidence.lines().forEach(each -> lines.block("p", each));
        var references = lines.references(evidence.article());
        if (!references.isEmpty()) {
            out.open("p", "class", "back");
            for (var at = 0; at < references.size(); at++) {
                out.text(at == 0 ? "" : " ").open("a", "href", "#" + references.get(at), "role", "doc-backlink")
                        .text("↩" + (at + 1)).close("a");
            }
            out.close("p");
        }
        out.close("li");
    }

    private void entry(Element.Entry entry) {
        var number = Integer.toString(entry.number());
        var isPlaced = placed.contains(entry.id());
        out.open("li", "id", entry.number() > 0 ? "n" + number : Reports.place(entry.id()), "value",
                entry.number() > 0 ? number : Markup.NOTHING, "class", entry.number() > 0 ? Markup.NOTHING : "lost");
        if (isPlaced) {
            out.open("p", "class", "back").open("a", "href", "#" + Reports.place(entry.id()), "role", "doc-backlink")
                    .text("↩ " + number).close("a", "p");
        }
        lines.block("p", entry.line(), "class", "quoted " + entry.colour());
    }
}
