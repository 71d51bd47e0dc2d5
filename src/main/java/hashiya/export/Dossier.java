package hashiya.export;

import hashiya.claims.Agreement;
import hashiya.claims.Contrast;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Gap;
import hashiya.model.OpenPoint;
import hashiya.report.Element;
import hashiya.report.Inline.Address;
import hashiya.report.Inline.Code;
import hashiya.report.Inline.Footnote;
import hashiya.report.Inline.Said;
import hashiya.report.Line;
import hashiya.text.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the pages of a claim and of a question have in common: accounts with their passages, figures against each
/// other, what is open, and where all of it can be checked.
final class Dossier {

    private final Edition edition;
    private final Labels labels;
    private final Page page;
    private final Optional<ClaimId> own;

    /// @param own the claim whose page it is, which needs no link; none on the page of a question
    Dossier(Edition edition, Page page, Optional<ClaimId> own) {
        this.own = own;
        this.edition = edition;
        this.page = page;
        labels = edition.labels();
    }

    /// How many independent origins stand behind each stance.
    void origins(Agreement agreement) {
        var lines = agreement.origins().entrySet().stream().filter(each -> each.getValue() > 0)
                .map(each -> Line.said(labels.stance(each.getKey()) + ": " + each.getValue()))
                .toList();
        if (lines.isEmpty()) {
            page.said(labels.text("export.origins.none"));
        } else {
            page.add(new Element.Items(lines));
        }
        if (agreement.isDisputed()) {
            page.said(labels.text("export.disputed"));
        }
    }

    /// @param head the stance, where the heading above does not say it
    void attribution(int level, Attribution each, String head) {
        var speaker = edition.source(each.speaker());
        page.heading(level, Line.joined(Line.said(labels.named(speaker.id()) + " (" + speaker.reliability() + ")"),
                Line.said(head), edition.reported(each)));
        page.add(new Element.Chain(edition.chain(each)));
        var passage = edition.highlight(each.passage());
        edition.passage(page, passage);
        figures(each.figures());
        page.line(edition.namedLink(each.passage()), edition.link(each.speaker()),
                edition.link(each.passage().article()).and(Line.of(new Footnote(each.passage().article()))),
                Line.said(labels.place(passage)));
        said("export.origin", each.origin());
    }

    /// Numbers that accounts give of the same thing; nothing where they agree on one.
    void contrasts(List<Contrast> contrasts) {
        if (contrasts.isEmpty()) {
            return;
        }
        page.heading(2, labels.text("export.contrasts"));
        for (var contrast : contrasts) {
            contrast.accounts().forEach(each -> page.item(Line.joined(Line.said(labels.number(each.figure())),
                    isOwn(each.claim().id()) ? Line.EMPTY : edition.namedLink(each.claim().id()),
                    edition.rated(each.attribution().speaker())),
                    each.figure().unit()));
            page.said(labels.text("export.contrast.differing", contrast.differing().stream().sorted()
                    .map(labels::aspect).collect(Collectors.joining(labels.text("export.comma") + " "))));
            page.said(labels.text(contrast.conflicting() ? "export.contrast.conflicting"
                    : "export.contrast.compatible"));
        }
    }

    void openPoints(List<OpenPoint> points) {
        if (points.isEmpty()) {
            return;
        }
        page.heading(2, labels.text("export.points"));
        for (var each : points.stream().sorted(Sorted.byId()).toList()) {
            page.heading(3, Line.joined(Line.said(labels.named(each.id())), Line.said(labels.state(each.state()))));
            claims(each.gap()).filter(claim -> !isOwn(claim)).forEach(claim ->
                    page.item(edition.namedLink(claim),
                            edition.snapshot().get(Claim.class, claim).proposition()));
            said("export.point.settling", each.settling());
            if (each.source().isPresent() || !each.knower().isBlank()) {
                page.said(labels.text("export.point.knower"));
                each.source().ifPresent(id -> page.line(edition.rated(id)).text(edition.source(id).name()));
                page.text(each.knower());
            }
            said("export.point.outcome", each.outcome());
        }
    }

    /// In full, each article once.
    void footnotes(Stream<Attribution> attributions) {
        var articles = attributions.map(each -> each.passage().article())
                .collect(Collectors.toCollection(TreeSet<ArticleId>::new));
        articles.forEach(each -> footnote(edition.snapshot().get(Article.class, each)));
    }

    void said(String label, String text) {
        if (!text.isBlank()) {
            page.said(labels.text(label)).text(text);
        }
    }

    private boolean isOwn(ClaimId claim) {
        return own.equals(Optional.of(claim));
    }

    private void figures(List<Quantity> figures) {
        if (!figures.isEmpty()) {
            page.said(labels.text("export.figures"));
            figures.forEach(each -> page.item(Line.said(labels.number(each)), each.unit()));
        }
    }

    private static Stream<ClaimId> claims(Gap gap) {
        return switch (gap) {
            case Gap.OnQuestion _ -> Stream.empty();
            case Gap.InClaim(var claim) -> Stream.of(claim);
            case Gap.Between(var one, var other) -> Stream.of(one, other);
        };
    }

    /// Where the passages of one article can be checked. Each fact is a paragraph, so that Arabic stands by itself.
    void footnote(Article article) {
        var facts = article.facts();
        var published = facts.published().isKnown() ? labels.text("export.published", facts.published()) : "";
        var evidence = article.evidence();
        page.add(new Element.Evidence(article.id(), List.of(
                Line.joined(Line.said(labels.named(article.id())), Line.said(published)),
                told(facts.title()), told(facts.outlet()), told(facts.byline()),
                facts.url().isBlank() ? Line.EMPTY : Line.of(new Address(facts.url().strip())),
                Line.said(labels.text("export.captured", evidence.captured())),
                Line.of(new Said("SHA-256 "), new Code(evidence.sha256().hex())),
                Line.of(new Said(labels.text("export.text.version", Integer.toString(article.text().number()))
                        + " · SHA-256 "), new Code(article.text().sha256().hex())))));
    }

    private static Line told(String words) {
        return words.isBlank() ? Line.EMPTY : Line.told(words.strip());
    }
}
