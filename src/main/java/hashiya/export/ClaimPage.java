package hashiya.export;

import hashiya.claims.Agreement;
import hashiya.claims.Contrast;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.NoteTarget.OnClaim;
import hashiya.model.Question;
import hashiya.model.Relation;
import hashiya.model.Stance;
import hashiya.report.Line;
import hashiya.report.Report;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The dossier of one claim.
final class ClaimPage {

    private final Edition edition;
    private final Claim claim;
    private final Labels labels;
    private final Agreement agreement;
    private final Page page;
    private final Dossier dossier;

    private ClaimPage(Edition edition, Claim claim) {
        this.edition = edition;
        this.claim = claim;
        labels = edition.labels();
        agreement = Agreement.of(claim.id(), edition.snapshot());
        page = edition.page(claim.id());
        dossier = new Dossier(edition, page, Optional.of(claim.id()));
    }

    static Report of(Edition edition, Claim claim) {
        var claimed = new ClaimPage(edition, claim);
        claimed.head();
        claimed.ratings();
        claimed.agreement();
        for (var stance : Stance.values()) {
            claimed.attributions(stance);
        }
        claimed.dossier.contrasts(Contrast.in(claim.id(), edition.snapshot()));
        claimed.relations();
        claimed.dossier.openPoints(edition.ties().openPoints(claim.id()));
        edition.notes(claimed.page, new OnClaim(claim.id()));
        claimed.dossier.footnotes(edition.snapshot().attributions(claim.id()).stream());
        return edition.report(claimed.page);
    }

    private void head() {
        var question = claim.question().map(each -> edition.snapshot().get(Question.class, each));
        page.field("proposition", claim.proposition())
                .field("question", question.map(Question::wording).orElse(""))
                .field("credibility", Integer.toString(claim.credibility().digit()))
                .field("happened", claim.happened().iso())
                .field("place", claim.place())
                .field("agent", claim.agent())
                .field("action", claim.action());
        page.title(Line.told(claim.proposition().strip()), claim.proposition());
        page.said(labels.named(claim.id()));
        page.notes(1, new OnClaim(claim.id()), List.of());
        question.ifPresent(each -> page.heading(2, labels.text("export.question"))
                .line(edition.namedLink(each.id())).text(each.wording()));
        if (claim.happened().isKnown() || !(claim.place() + claim.agent() + claim.action()).isBlank()) {
            page.heading(2, labels.text("export.event"));
            page.said(claim.happened().isKnown() ? labels.text("export.happened", claim.happened()) : "");
            page.text(claim.place());
            dossier.said("export.agent", claim.agent());
            dossier.said("export.action", claim.action());
        }
    }

    private void ratings() {
        page.heading(2, labels.text("export.ratings"));
        page.heading(3, Line.joined(Line.said(labels.named(claim.id())),
                Line.said(labels.text("export.credibility", claim.credibility().digit())),
                Line.said(labels.credibility(claim.credibility()))));
        page.text(claim.reason());
        edition.snapshot().attributions(claim.id()).stream().flatMap(each -> each.chain().stream()).distinct().sorted()
                .map(edition::source)
                .forEach(each -> {
                    page.heading(3, Line.joined(Line.said(labels.named(each.id())),
                            Line.said(labels.text("export.reliability", each.reliability())),
                            Line.said(labels.reliability(each.reliability()))));
                    page.text(each.name());
                    page.text(each.reason());
                });
    }

    private void agreement() {
        page.heading(2, labels.text("export.origins"));
        dossier.origins(agreement);
    }

    private void attributions(Stance stance) {
        var attributions = agreement.of(stance);
        if (attributions.isEmpty()) {
            return;
        }
        page.heading(2, labels.group(stance));
        attributions.forEach(each -> dossier.attribution(3, each, ""));
    }

    private void relations() {
        var relations = edition.ties().relations(claim.id()).stream()
                .sorted(Comparator.comparing(Relation::kind).thenComparing(Relation::id)).toList();
        if (relations.isEmpty()) {
            return;
        }
        page.heading(2, labels.text("export.relations"));
        for (var each : relations) {
            var isFrom = each.from().equals(claim.id());
            var other = isFrom ? each.to() : each.from();
            page.heading(3, relation(each, isFrom, other));
            page.text(edition.snapshot().get(Claim.class, other).proposition());
            page.line(edition.namedLink(other));
            page.text(each.note());
        }
    }

    private String relation(Relation relation, boolean isFrom, ClaimId other) {
        var kind = relation.kind().name().toLowerCase(Locale.ROOT);
        return isFrom ? labels.text("export.relation." + kind, other) : labels.text("export.related." + kind, other);
    }
}
