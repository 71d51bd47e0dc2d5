package hashiya.export;

import hashiya.claims.Account;
import hashiya.claims.Board;
import hashiya.claims.Board.Column;
import hashiya.claims.Board.Row;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Question;
import hashiya.report.Element;
import hashiya.report.Element.Cell;
import hashiya.report.Inline.Said;
import hashiya.report.Inline.Sign;
import hashiya.report.Inline.Told;
import hashiya.report.Line;
import hashiya.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A board for people to read: a table for each question, with a column for every source that says something on it.
final class BoardReport {

    /// The claim and how far its accounts agree.
    private static final int FIXED = 2;

    private final Edition edition;
    private final Labels labels;
    private final Board board;
    private final Page page;

    private BoardReport(Edition edition, String path, Board board) {
        this.edition = edition;
        this.board = board;
        labels = edition.labels();
        page = edition.page(path);
    }

    /// @param path where its Markdown would go
    static Report of(Edition edition, String path, Board board) {
        var report = new BoardReport(edition, path, board);
        report.head();
        report.board.groups().forEach(report::group);
        report.foot();
        return edition.report(report.page);
    }

    private void head() {
        page.title(Line.said(labels.text("board.title")), labels.text("board.title"));
        page.said(labels.text("board.count", board.claims().shown() + "", board.claims().all() + "",
                board.told().shown() + "", board.told().all() + ""));
    }

    private void group(Board.Group group) {
        var name = group.question().map(Question::wording).map(each -> Line.told(each.strip()))
                .orElseGet(() -> Line.said(labels.text("board.question.none")));
        page.heading(2, Line.joined(group.question().map(each -> edition.namedLink(each.id())).orElse(Line.EMPTY),
                name));
        var columns = board.columns().stream().filter(each -> group.rows().stream()
                .anyMatch(row -> row.cell(each.source().id()).isPresent())).toList();
        var head = new ArrayList<>(List.of(Cell.of(Line.said(labels.text("export.board.claim"))),
                Cell.of(Line.said(labels.text("export.origins")))));
        columns.forEach(each -> head.add(Cell.of(edition.rated(each.source().id()),
                Line.told(each.source().name().strip()))));
        page.add(new Element.Table(name, FIXED, head,
                group.rows().stream().map(each -> cells(each, columns)).toList()));
    }

    private List<Cell> cells(Row row, List<Column> columns) {
        var cells = new ArrayList<>(List.of(claim(row), agreement(row)));
        columns.forEach(each -> cells.add(new Cell(row.cell(each.source().id())
                .map(cell -> cell.accounts().stream().map(account -> said(account, row)).toList())
                .orElse(List.of()))));
        return cells;
    }

    private Cell claim(Row row) {
        var claim = row.all().claim();
        var happened = claim.happened().isKnown() ? labels.text("export.happened", claim.happened()) : "";
        return cell(Line.joined(edition.namedLink(claim.id()),
                        Line.said(labels.text("export.credibility", claim.credibility().digit()))),
                Line.told(claim.proposition().strip()), Line.joined(Line.said(happened),
                        claim.place().isBlank() ? Line.EMPTY : Line.told(claim.place().strip())));
    }

    private Cell agreement(Row row) {
        var lines = new ArrayList<Line>();
        row.all().agreement().origins().forEach((stance, number) -> {
            if (number > 0) {
                lines.add(Line.said(labels.stance(stance) + ": " + number));
            }
        });
        labels.remarks(row.all()).forEach(each -> lines.add(Line.said(each)));
        return new Cell(lines);
    }

    /// Stance, chain, day and passage, with figures.
    private Line said(Account account, Row row) {
        var attribution = account.attribution();
        return Line.joined(Line.said(labels.stance(attribution.stance())),
                account.chain().size() < 2 ? Line.EMPTY : labels.line("export.board.through",
                        labels.list(account.chain().stream().skip(1).map(each -> Line.told(each.name().strip()))
                                .toList())),
                attribution.reported().isKnown() ? Line.of(new Sign(attribution.reported().iso()))
                        : Line.said(labels.text("export.board.undated")),
                edition.link(attribution.passage()),
                labels.list(attribution.figures().stream().map(each -> each.unit().isBlank()
                        ? Line.said(labels.number(each)) : Line.of(new Said(labels.number(each) + " "),
                                new Told(each.unit().strip()))).toList()),
                row.all().repeated().contains(attribution.id()) ? Line.said(labels.text("export.board.repeated"))
                        : Line.EMPTY);
    }

    private static Cell cell(Line... lines) {
        return new Cell(List.of(lines).stream().filter(each -> !each.isEmpty()).toList());
    }

    private void foot() {
        page.heading(2, labels.text("export.howToRead"));
        page.said(labels.text("export.howToRead.order")).said(labels.text("export.howToRead.noBasis"))
                .said(labels.text("export.howToRead.origins"));
        var articles = board.rows().stream().flatMap(each -> each.shown().stream())
                .map(each -> each.article().id()).collect(Collectors.toCollection(TreeSet<ArticleId>::new));
        var dossier = new Dossier(edition, page, Optional.empty());
        articles.forEach(each -> dossier.footnote(edition.snapshot().get(Article.class, each)));
    }
}
