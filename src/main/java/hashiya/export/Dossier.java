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
                .map(each -> "- " + labels.stance(each.getKey()) + ": " + each.getValue())
                .toList();
        page.block(lines.isEmpty() ? labels.text("export.origins.none") : String.join("\n", lines));
        if (agreement.isDisputed()) {
            page.block(labels.text("export.disputed"));
        }
    }

    /// @param head the stance, where the heading above does not say it
    void attribution(int level, Attribution each, String head) {
        var speaker = edition.source(each.speaker());
        page.heading(level, Page.joined(List.of(labels.named(speaker.id()) + " (" + speaker.reliability() + ")", head,
                edition.reported(each))));
        page.block(edition.chain(each));
        var passage = edition.highlight(each.passage());
        page.quote(passage.quote(), "");
        edition.state(page, passage);
        figures(each.figures());
        page.line(edition.namedLink(page, each.passage()), edition.link(page, each.speaker()),
                edition.link(page, each.passage().article()) + "[^" + each.passage().article() + "]");
        if (!each.origin().isBlank()) {
            page.block(labels.text("export.origin")).text(each.origin());
        }
    }

    /// Numbers that accounts give of the same thing; nothing where they agree on one.
    void contrasts(List<Contrast> contrasts) {
        if (contrasts.isEmpty()) {
            return;
        }
        page.heading(2, labels.text("export.contrasts"));
        for (var contrast : contrasts) {
            contrast.accounts().forEach(each -> page.item(Page.joined(List.of(labels.number(each.figure()),
                    isOwn(each.claim().id()) ? "" : edition.namedLink(page, each.claim().id()),
                    edition.rated(page, each.attribution().speaker()))),
                    each.figure().unit()));
            page.block(labels.text("export.contrast.differing", contrast.differing().stream().sorted()
                    .map(labels::aspect).collect(Collectors.joining(labels.text("export.comma") + " "))));
            page.block(labels.text(contrast.conflicting() ? "export.contrast.conflicting"
                    : "export.contrast.compatible"));
        }
    }

    void openPoints(List<OpenPoint> points) {
        if (points.isEmpty()) {
            return;
        }
        page.heading(2, labels.text("export.points"));
        for (var each : points.stream().sorted(Sorted.byId()).toList()) {
            page.heading(3, Page.joined(List.of(labels.named(each.id()), labels.state(each.state()))));
            claims(each.gap()).filter(claim -> !isOwn(claim)).forEach(claim ->
                    page.item(edition.namedLink(page, claim),
                            edition.snapshot().get(Claim.class, claim).proposition()));
            said("export.point.settling", each.settling());
            if (each.source().isPresent() || !each.knower().isBlank()) {
                page.block(labels.text("export.point.knower"));
                each.source().ifPresent(id -> page.line(edition.rated(page, id)).text(edition.source(id).name()));
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
            page.block(labels.text(label)).text(text);
        }
    }

    private boolean isOwn(ClaimId claim) {
        return own.equals(Optional.of(claim));
    }

    private void figures(List<Quantity> figures) {
        if (!figures.isEmpty()) {
            page.block(labels.text("export.figures"));
            figures.forEach(each -> page.item(labels.number(each), each.unit()));
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
