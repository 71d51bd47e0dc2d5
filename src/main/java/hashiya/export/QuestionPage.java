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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
        claims = Sorted.all(edition.snapshot(), Claim.class).stream()
                .filter(each -> each.question().equals(Optional.of(question.id()))).toList();
    }

    static ExportedFile of(Edition edition, Question question) {
        var report = new QuestionPage(edition, question);
        report.head();
        report.claims.forEach(report::claim);
        report.dossier.contrasts(Contrast.in(question.id(), edition.snapshot()));
        report.hypotheses();
        report.dossier.openPoints(edition.snapshot().openPoints(question.id()));
        report.dossier.footnotes(report.claims.stream()
                .flatMap(each -> edition.snapshot().attributions(each.id()).stream()));
        return edition.file(report.page, question.id().toString());
    }

    private void head() {
        page.block(edition.frontMatter(question.id()).add("question", question.wording()).toString());
        page.heading(1, Escape.line(question.wording().strip()));
        page.line(labels.named(question.id()));
        if (!claims.isEmpty()) {
            page.heading(2, labels.text("export.claims"));
        }
    }

    private void claim(Claim claim) {
        var agreement = Agreement.of(claim.id(), edition.snapshot());
        page.heading(3, Page.joined(List.of(labels.named(claim.id()),
                labels.text("export.credibility", claim.credibility().digit()))));
        page.text(claim.proposition());
        page.line(edition.namedLink(page, claim.id()), labels.credibility(claim.credibility()));
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
        page.block(labels.text("export.hypotheses.how"));
        matrix.hypotheses().forEach(each -> page.item(Page.joined(List.of(labels.named(each.id()),
                labels.text("export.hypothesis.against", matrix.inconsistency(each.id())))), each.wording()));
        page.block(table(matrix));
        matrix.evidence().forEach(each -> notes(matrix, each));
    }

    private String table(Matrix matrix) {
        var rows = new ArrayList<String>();
        rows.add(row(labels.text("export.matrix.evidence"), matrix.hypotheses().stream()
                .map(each -> each.id().toString()).toList()));
        rows.add("|" + " --- |".repeat(matrix.hypotheses().size() + 1));
        matrix.evidence().forEach(claim -> rows.add(row(edition.namedLink(page, claim), matrix.hypotheses().stream()
                .map(each -> matrix.cell(each.id(), claim).map(cell -> cell.consistency().sign()).orElse("–"))
                .toList())));
        return String.join("\n", rows);
    }

    private static String row(String head, List<String> cells) {
        return "| " + head + " | " + String.join(" | ", cells) + " |";
    }

    /// Why a claim sits with the hypotheses as it does; a note that stands at several cells once.
    private void notes(Matrix matrix, ClaimId claim) {
        var byNote = matrix.hypotheses().stream().map(Hypothesis::id).flatMap(id -> matrix.cell(id, claim).stream())
                .filter(each -> !each.note().isBlank())
                .collect(Collectors.groupingBy(Assessment::note, TreeMap::new, Collectors.toList()));
        byNote.forEach((note, cells) -> page.item(Page.joined(List.of(labels.named(claim),
                cells.stream().map(each -> each.hypothesis().toString()).sorted()
                        .collect(Collectors.joining(" ")))), note));
    }
}
