package hashiya.export;

import hashiya.claims.Agreement;
import hashiya.claims.Contrast;
import hashiya.claims.Matrix;
import hashiya.model.Assessment;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Hypothesis;
import hashiya.model.Question;
import hashiya.model.Stance;
import hashiya.report.Element;
import hashiya.report.Element.Cell;
import hashiya.report.Line;
import hashiya.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The report on one question: its claims with who says what, figures against each other, the answers it may have,
/// and what is open.
final class QuestionPage {

    private final Edition edition;
    private final Question question;
    private final Labels labels;
    private final Page page;
    private final Dossier dossier;
    private final List<Claim> claims;

    private QuestionPage(Edition edition, Question question) {
        this.edition = edition;
        this.question = question;
        labels = edition.labels();
        page = edition.page(question.id());
        dossier = new Dossier(edition, page, Optional.empty());
        claims = edition.ties().claims(Optional.of(question.id()));
    }

    static Report of(Edition edition, Question question) {
        var report = new QuestionPage(edition, question);
        report.head();
        report.claims.forEach(report::claim);
        report.dossier.contrasts(Contrast.in(question.id(), edition.snapshot()));
        report.hypotheses();
        report.dossier.openPoints(edition.snapshot().openPoints(question.id()));
        report.dossier.footnotes(report.claims.stream()
                .flatMap(each -> edition.snapshot().attributions(each.id()).stream()));
        return edition.report(report.page);
    }

    private void head() {
        page.field("question", question.wording());
        page.title(Line.told(question.wording().strip()), question.wording());
        page.said(labels.named(question.id()));
        if (!claims.isEmpty()) {
            page.heading(2, labels.text("export.claims"));
        }
    }

    private void claim(Claim claim) {
        var agreement = Agreement.of(claim.id(), edition.snapshot());
        page.heading(3, Line.joined(Line.said(labels.named(claim.id())),
                Line.said(labels.text("export.credibility", claim.credibility().digit()))));
        page.text(claim.proposition());
        page.line(edition.namedLink(claim.id()), Line.said(labels.credibility(claim.credibility())));
        page.text(claim.reason());
        dossier.origins(agreement);
        for (var stance : Stance.values()) {
            agreement.of(stance).forEach(each -> dossier.attribution(4, each, labels.stance(stance)));
        }
    }

    private void hypotheses() {
        var matrix = Matrix.of(question.id(), edition.snapshot());
        if (matrix.hypotheses().isEmpty()) {
            return;
        }
        page.heading(2, labels.text("export.hypotheses"));
        page.said(labels.text("export.hypotheses.how"));
        matrix.hypotheses().forEach(each -> page.item(Line.joined(Line.said(labels.named(each.id())),
                Line.said(labels.text("export.hypothesis.against", matrix.inconsistency(each.id())))), each.wording()));
        page.add(table(matrix));
        matrix.evidence().forEach(each -> notes(matrix, each));
    }

    private Element table(Matrix matrix) {
        var head = row(Line.said(labels.text("export.matrix.evidence")), matrix.hypotheses().stream()
                .map(each -> each.id().toString()).toList());
        var rows = matrix.evidence().stream().map(claim -> row(edition.namedLink(claim), matrix.hypotheses().stream()
                .map(each -> matrix.cell(each.id(), claim).map(cell -> cell.consistency().sign()).orElse("–"))
                .toList())).toList();
        return new Element.Table(Line.said(labels.text("export.hypotheses")), 1, head, rows);
    }

    private static List<Cell> row(Line head, List<String> cells) {
        return Stream.concat(Stream.of(Cell.of(head)), cells.stream().map(each -> Cell.of(Line.said(each)))).toList();
    }

    /// Why a claim sits with the hypotheses as it does; a note that stands at several cells once.
    private void notes(Matrix matrix, ClaimId claim) {
        var byNote = matrix.hypotheses().stream().map(Hypothesis::id).flatMap(id -> matrix.cell(id, claim).stream())
                .filter(each -> !each.note().isBlank())
                .collect(Collectors.groupingBy(Assessment::note, TreeMap::new, Collectors.toList()));
        byNote.forEach((note, cells) -> page.item(Line.joined(Line.said(labels.named(claim)),
                Line.said(cells.stream().map(each -> each.hypothesis().toString()).sorted()
                        .collect(Collectors.joining(" ")))), note));
    }
}
