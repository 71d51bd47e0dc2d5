package hashiya.paper;

import hashiya.l10n.Messages;
import hashiya.model.ArticleId;
import hashiya.model.Note;
import hashiya.model.Snapshot;
import hashiya.paper.Block.Origin.Labelled;
import hashiya.paper.Document.Way;
import hashiya.paper.Passages.Passage;
import hashiya.report.Element;
import hashiya.report.Line;
import hashiya.report.Report;
import hashiya.text.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes blocks of what a page of a report says.
final class ReportBlocks {

    private static final Labelled UNLABELLED = new Labelled("", Optional.empty());
    private static final Labelled BULLET = new Labelled("•", Optional.empty());

    private final Report report;
    private final Snapshot snapshot;
    private final Messages words;
    private final Direction side;
    private final LineText lines;
    private final List<ArticleId> footnotes;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();
    private final TableBlocks tables;
    private boolean isInEntry;

    private ReportBlocks(Report report, Snapshot snapshot, Messages words, double width) {
        this.report = report;
        this.snapshot = snapshot;
        this.words = words;
        side = words.language().isRightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        footnotes = report.elements().stream().filter(Element.Evidence.class::isInstance)
                .map(Element.Evidence.class::cast).map(Element.Evidence::article).toList();
        lines = new LineText(side, footnotes);
        tables = new TableBlocks(lines, width);
    }

    /// @param width of the column, in points
    static Document of(Report report, Snapshot snapshot, Messages words, double width) {
        var blocks = new ReportBlocks(report, snapshot, words, width);
        report.elements().forEach(blocks::add);
        return new Document(blocks.title(), report.language(), List.copyOf(blocks.blocks), List.copyOf(blocks.ways),
                new Passages(blocks.passages), words, "");
    }

    private String title() {
        return report.title().isBlank() ? report.about().map(Object::toString).orElse("") : report.title();
    }

    private void add(Element element) {
        switch (element) {
            case Element.Heading(var level, var line) -> heading(level, line);
            case Element.Paragraph(var line, var isWarning) -> line(line, isWarning ? Style.WARNING : Style.LINE);
            case Element.Text(var letters) -> told(letters, Direction.ofMajority(letters), Style.TOLD);
            case Element.Chain(var names) -> chain(names);
            case Element.Passage(var letters, var direction, _) ->
                    told(letters, direction, isInEntry ? Style.ENTRY_MORE : Style.QUOTE);
            case Element.Place _ -> { }
            case Element.Item(var line, var letters) -> {
                blocks.add(lines.block(line, letters.isBlank() ? Style.ITEM : Style.ITEM_HEAD, BULLET));
                paragraphs(letters).forEach(each -> blocks.add(Block.said(each, side, Style.ITEM, UNLABELLED)));
            }
            case Element.Items(var all) -> all.forEach(each -> blocks.add(lines.block(each, Style.ITEM, BULLET)));
            case Element.Table table -> blocks.addAll(tables.of(table));
            case Element.Notes notes -> notes.notes().stream().map(Note::markdown).forEach(this::note);
            case Element.Definition(_, var markdown) -> note(markdown);
            case Element.Evidence evidence -> evidence(evidence);
            case Element.Fact _, Element.Meaning _, Element.Letters _, Element.Entry _, Element.More _,
                    Element.Way _ -> addOfArticle(element);
        }
    }

    /// What only the pages of an article have.
    private void addOfArticle(Element element) {
        switch (element) {
            case Element.Fact(var label, var value) -> blocks.add(lines.alone(value, Style.FACT,
                    new Labelled(label, Optional.empty())));
            case Element.Meaning(var colour, var line) ->
                    blocks.add(lines.block(line, Style.ENTRY_MORE, new Labelled("", Optional.of(colour))));
            case Element.Letters letters -> letters(letters);
            case Element.Entry entry -> {
                isInEntry = true;
                blocks.add(lines.block(entry.line(), Style.ENTRY, new Labelled(entry.number() == 0 ? ""
                        : Integer.toString(entry.number()), Optional.of(entry.colour()))));
            }
            case Element.More(var line) -> line(line, Style.ENTRY_MORE);
            case Element.Way(var depth, var called) -> ways.add(new Way(blocks.size(), depth, called));
            default -> { }
        }
    }

    private void heading(int level, Line line) {
        isInEntry = false;
        var block = lines.alone(line, switch (level) {
            case 1 -> Style.TITLE;
            case 2 -> Style.HEADING;
            case 3 -> Style.SUBHEADING;
            default -> Style.MINOR_HEADING;
        }, UNLABELLED);
        var depth = ways.isEmpty() ? 0 : Math.min(Math.max(0, level - 2), ways.getLast().depth() + 1);
        ways.add(new Way(blocks.size(), depth, level == 1 ? title() : block.text()));
        blocks.add(block);
    }

    private void line(Line line, Style style) {
        blocks.add(lines.block(line, isInEntry ? Style.ENTRY_MORE : style, UNLABELLED));
    }

    private void told(String letters, Direction direction, Style style) {
        paragraphs(letters).forEach(each ->
                blocks.add(new Block(Printable.of(each), direction, direction, style, UNLABELLED)));
    }

    /// Its direction is known, so that the arrow can point where the word went.
    private void chain(List<String> names) {
        var direction = Direction.ofMajority(String.join(" ", names));
        var arrow = direction == Direction.RIGHT_TO_LEFT ? " ← " : " → ";
        var text = String.join(arrow, names.stream().map(LineText::isolated).toList());
        blocks.add(new Block(Printable.of(text), direction, direction, Style.LINE, UNLABELLED));
    }

    private void note(String markdown) {
        for (var line : PlainNote.lines(markdown, snapshot)) {
            if (isInEntry) {
                blocks.add(Block.said(line, side, Style.ENTRY_MORE, UNLABELLED));
            } else {
                told(line, Direction.ofMajority(line), Style.TOLD);
            }
        }
    }

    private void evidence(Element.Evidence evidence) {
        var number = footnotes.indexOf(evidence.article()) + 1;
        if (number == 1) {
            heading(2, Line.said(words.text("export.articles")));
        }
        for (var at = 0; at < evidence.lines().size(); at++) {
            blocks.add(lines.alone(evidence.lines().get(at), at == 0 ? Style.ENTRY : Style.ENTRY_MORE,
                    at == 0 ? new Labelled("[" + number + "]", Optional.empty()) : UNLABELLED));
        }
    }

    private void letters(Element.Letters letters) {
        letters.marks().forEach(each -> passages.add(new Passage(each.range(), each.colour(), each.number())));
        letters.pieces().forEach(each -> blocks.add(Block.ofArticle(each.letters(), each.start(), each.direction())));
    }

    private static List<String> paragraphs(String letters) {
        return letters.lines().filter(each -> !each.isBlank()).toList();
    }
}
