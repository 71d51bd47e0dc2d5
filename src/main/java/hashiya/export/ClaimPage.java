package hashiya.export;

import hashiya.claims.Agreement;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.NoteTarget.OnClaim;
import hashiya.model.Question;
import hashiya.model.Relation;
import hashiya.model.Stance;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// The dossier of one claim.
final class ClaimPage {

    private final Edition edition;
    private final Claim claim;
    private final Labels labels;
    private final Agreement agreement;
    private final Page page;

    private ClaimPage(Edition edition, Claim claim) {
        this.edition = edition;
        this.claim = claim;
        labels = edition.labels();
        agreement = Agreement.of(claim.id(), edition.snapshot());
        page = edition.page(claim.id());
    }

    static ExportedFile of(Edition edition, Claim claim) {
        var dossier = new ClaimPage(edition, claim);
        dossier.head();
        dossier.ratings();
        dossier.agreement();
        for (var stance : Stance.values()) {
            dossier.attributions(stance);
        }
        dossier.relations();
        edition.notes(dossier.page, new OnClaim(claim.id()));
        dossier.footnotes();
        return dossier.page.file();
    }

    private void head() {
        var question = claim.question().map(each -> edition.snapshot().get(Question.class, each));
        page.block(edition.frontMatter(claim.id())
                .add("proposition", claim.proposition())
                .add("question", question.map(Question::wording).orElse(""))
                .add("credibility", Integer.toString(claim.credibility().digit()))
                .add("happened", claim.happened().iso())
                .add("place", claim.place())
                .toString());
        page.heading(1, Escape.line(claim.proposition().strip()));
        page.line(labels.named(claim.id()));
        question.ifPresent(each -> page.heading(2, labels.text("export.question"))
                .line(labels.named(each.id())).text(each.wording()));
        if (claim.happened().isKnown() || !claim.place().isBlank()) {
            page.heading(2, labels.text("export.event"));
            page.line(claim.happened().isKnown() ? labels.text("export.happened", claim.happened()) : "");
            page.text(claim.place());
        }
    }

    private void ratings() {
        page.heading(2, labels.text("export.ratings"));
        page.heading(3, Page.joined(List.of(labels.named(claim.id()),
                labels.text("export.credibility", claim.credibility().digit()),
                labels.credibility(claim.credibility()))));
        page.text(claim.reason());
        edition.snapshot().attributions(claim.id()).stream().flatMap(each -> each.chain().stream()).distinct().sorted()
                .map(edition::source)
                .forEach(each -> {
                    page.heading(3, Page.joined(List.of(labels.named(each.id()),
                            labels.text("export.reliability", each.reliability()),
                            labels.reliability(each.reliability()))));
                    page.text(each.name());
                    page.text(each.reason());
                });
    }

    private void agreement() {
        page.heading(2, labels.text("export.origins"));
        var lines = agreement.origins().entrySet().stream().filter(each -> each.getValue() > 0)
                .map(each -> "- " + labels.stance(each.getKey()) + ": " + each.getValue())
                .toList();
        page.block(lines.isEmpty() ? labels.text("export.origins.none") : String.join("\n", lines));
        if (agreement.isDisputed()) {
            page.block(labels.text("export.disputed"));
        }
    }

    private void attributions(Stance stance) {
        var attributions = agreement.of(stance);
        if (attributions.isEmpty()) {
            return;
        }
        page.heading(2, labels.group(stance));
        for (var each : attributions) {
            var speaker = edition.source(each.speaker());
            page.heading(3, Page.joined(List.of(labels.named(speaker.id()) + " (" + speaker.reliability() + ")",
                    edition.reported(each))));
            page.block(edition.chain(each));
            page.quote(edition.highlight(each.passage()).quote(), "");
            edition.state(page, edition.highlight(each.passage()));
            page.line(edition.namedLink(page, each.passage()), edition.link(page, each.speaker()),
                    edition.link(page, each.passage().article()) + "[^" + each.passage().article() + "]");
            if (!each.origin().isBlank()) {
                page.block(labels.text("export.origin")).text(each.origin());
            }
        }
    }

    private void relations() {
        var relations = Sorted.all(edition.snapshot(), Relation.class).stream()
                .filter(each -> each.from().equals(claim.id()) || each.to().equals(claim.id()))
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
            page.line(edition.namedLink(page, other));
            page.text(each.note());
        }
    }

    private String relation(Relation relation, boolean isFrom, ClaimId other) {
        var kind = relation.kind().name().toLowerCase(Locale.ROOT);
        return isFrom ? labels.text("export.relation." + kind, other) : labels.text("export.related." + kind, other);
    }

    private void footnotes() {
        var articles = new TreeSet<ArticleId>();
        edition.snapshot().attributions(claim.id()).stream().map(Attribution::passage)
                .forEach(each -> articles.add(each.article()));
        articles.forEach(each -> footnote(edition.snapshot().get(Article.class, each)));
    }

    /// Where the passages of one article can be checked. Each fact is a paragraph, so that Arabic stands by itself.
    private void footnote(Article article) {
        var facts = article.facts();
        var published = facts.published().isKnown() ? labels.text("export.published", facts.published()) : "";
        var evidence = article.evidence();
        var blocks = List.of(
                Page.joined(List.of(labels.named(article.id()), published)),
                facts.title().isBlank() ? "" : Escape.line(facts.title().strip()),
                facts.outlet().isBlank() ? "" : Escape.line(facts.outlet().strip()),
                facts.byline().isBlank() ? "" : Escape.line(facts.byline().strip()),
                address(facts.url().strip()),
                labels.text("export.captured", evidence.captured()),
                "SHA-256 `" + evidence.sha256() + "`");
        page.block("[^" + article.id() + "]: "
                + String.join("\n\n    ", blocks.stream().filter(each -> !each.isEmpty()).toList()));
    }

    /// A link where it is an address of the web that Markdown can hold as it is; else plain text.
    private static String address(String url) {
        return url.matches("https?://[^\\s<>\\p{Cntrl}]+") ? "<" + url + ">" : Escape.line(url);
    }
}
