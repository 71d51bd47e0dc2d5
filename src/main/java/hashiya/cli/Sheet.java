package hashiya.cli;

import hashiya.exchange.record.Fields;
import hashiya.exchange.record.Records;
import hashiya.model.Article;
import hashiya.model.Highlight;
import hashiya.model.NoteTarget;
import hashiya.model.Remark;
import hashiya.model.Snapshot;
import hashiya.text.Paragraph;
import hashiya.text.Paragraphs;
import java.util.List;

/// One article as a sheet to read in a terminal: facts, text with its highlights marked, annotations.
final class Sheet {

    private final Snapshot snapshot;
    private final Console console;
    private final Lines lines;

    Sheet(Snapshot snapshot, Console console) {
        this.snapshot = snapshot;
        this.console = console;
        lines = new Lines(snapshot, console.words());
    }

    void print(Article article, String text) {
        console.line(lines.article(article));
        lines.articleFacts(article).forEach(each -> console.line(Lines.indent(each)));
        console.line("");
        var highlights = snapshot.highlights(article.id());
        for (var each : Paragraphs.of(text).all()) {
            console.line(paragraph(each, article, text, highlights));
        }
        section("cli.show.highlights", highlights.stream().map(lines::highlight).toList());
        section("cli.show.orphans", snapshot.orphans(article.id()).stream().map(lines::highlight).toList());
        section("cli.show.claims", ShowCommand.claims(article, snapshot).stream().map(lines::claim).toList());
        section("cli.show.notes", ShowCommand.notes(article, snapshot).stream()
                .filter(each -> !(each.target() instanceof NoteTarget.OnHighlight))
                .map(each -> Records.on(each.target()) + "\n" + Lines.indent(each.markdown())).toList());
        section("cli.show.remarks", article.evidence().remarks().stream().map(this::remark).toList());
    }

    private String remark(Remark remark) {
        return Lines.line(console.words().text("remark." + Fields.word(remark.kind())) + ":", remark.detail());
    }

    private void section(String key, List<String> content) {
        if (!content.isEmpty()) {
            console.line("\n" + console.words().text(key));
            content.forEach(console::line);
        }
    }

    private String paragraph(Paragraph paragraph, Article article, String text, List<Highlight> highlights) {
        var marked = new StringBuilder();
        for (var at = paragraph.start(); at <= paragraph.end(); at++) {
            ends(at, paragraph, highlights, marked);
            starts(at, highlights, marked);
            if (at < paragraph.end()) {
                marked.append(text.charAt(at));
            }
        }
        return ShowCommand.isHidden(paragraph, article)
                ? console.words().text("cli.show.hidden") + " " + marked : marked.toString();
    }

    /// `⟦3` where the third highlight starts.
    private static void starts(int at, List<Highlight> highlights, StringBuilder marked) {
        highlights.stream().filter(each -> each.range().start() == at)
                .forEach(each -> marked.append('⟦').append(each.id().number()).append(' '));
    }

    /// `3⟧` where it ends.
    private static void ends(int at, Paragraph paragraph, List<Highlight> highlights, StringBuilder marked) {
        highlights.reversed().stream().filter(each -> each.range().end() == at && at > paragraph.start())
                .forEach(each -> marked.append(' ').append(each.id().number()).append('⟧'));
    }
}
