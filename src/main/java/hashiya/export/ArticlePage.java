package hashiya.export;

import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Highlight;
import hashiya.model.NoteTarget.OnArticle;
import hashiya.model.NoteTarget.OnHighlight;
import hashiya.report.Element;
import hashiya.report.Line;
import hashiya.report.Report;
import hashiya.text.Paragraph;
import hashiya.text.Paragraphs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// One article with what was made of it: its claims, its highlights, its notes.
final class ArticlePage {

    private static final Comparator<Attribution> BY_CLAIM =
            Comparator.comparing(Attribution::claim).thenComparing(Attribution::id);

    private final Edition edition;
    private final Article article;
    private final Labels labels;
    private final List<Highlight> highlights;
    private final List<Highlight> orphans;
    private final Page page;

    private ArticlePage(Edition edition, Article article) {
        this.edition = edition;
        this.article = article;
        labels = edition.labels();
        highlights = edition.passages(article.id(), article::places);
        orphans = edition.passages(article.id(), Predicate.not(article::places));
        page = edition.page(article.id());
    }

    static Report of(Edition edition, Article article) {
        var page = new ArticlePage(edition, article);
        page.head();
        page.claims();
        page.highlights();
        page.orphans();
        edition.notes(page.page, new OnArticle(article.id()));
        return edition.report(page.page);
    }

    private void head() {
        var facts = article.facts();
        page.field("title", facts.title())
                .field("title_analyst", facts.titleAnalyst())
                .field("outlet", facts.outlet())
                .field("byline", facts.byline())
                .field("url", facts.url())
                .field("published", facts.published().iso())
                .field("captured", article.evidence().captured().toString())
                .field("sha256", article.evidence().sha256().hex())
                .field("language", facts.language())
                .field("tags", Stream.concat(highlights.stream(), orphans.stream())
                        .flatMap(each -> each.tags().stream()).distinct().sorted()
                        .map(each -> FrontMatter.obsidianTag(edition.tags().path(each))).distinct().toList());
        page.title(title(article, labels), facts.shownTitle());
        page.notes(1, new OnArticle(article.id()), List.of());
    }

    /// The shown title, and the article's id where it has none.
    static Line title(Article article, Labels labels) {
        var title = article.facts().shownTitle();
        return title.isBlank() ? Line.said(labels.named(article.id())) : Line.told(title.strip());
    }

    private void claims() {
        var attributions = edition.attributions(article.id()).stream().sorted(BY_CLAIM).toList();
        if (attributions.isEmpty()) {
            return;
        }
        page.heading(2, labels.text("export.claims"));
        for (var each : attributions) {
            var claim = edition.snapshot().get(Claim.class, each.claim());
            var speaker = edition.source(each.speaker());
            page.heading(3, Line.joined(Line.said(labels.named(claim.id())), Line.said(labels.stance(each.stance())),
                    Line.said(labels.named(speaker.id()) + " (" + speaker.reliability() + ")"),
                    Line.said(labels.text("export.credibility", claim.credibility().digit()))));
            page.text(claim.proposition());
            page.add(new Element.Chain(edition.chain(each)));
            page.line(edition.namedLink(claim.id()), edition.namedLink(speaker.id()), edition.reported(each));
            edition.passage(page, edition.highlight(each.passage()));
            page.line(edition.namedLink(each.passage()));
        }
    }

    private void highlights() {
        if (highlights.isEmpty()) {
            return;
        }
        var lines = Paragraphs.of(edition.text(article));
        var numbers = numbers(lines);
        page.heading(2, labels.text("export.highlights"));
        for (var each : highlights) {
            var number = numbers[lines.at(each.range().start()).number()];
            highlight(each, number == 0 ? labels.text("export.hidden")
                    : labels.text("export.paragraph", Integer.toString(number)));
        }
    }

    /// What lost its place in the text, with the letters it had and the version that had them.
    private void orphans() {
        if (!orphans.isEmpty()) {
            page.heading(2, labels.text("export.orphans"));
            orphans.forEach(each -> highlight(each,
                    labels.text("export.passage.version", Integer.toString(each.anchor().version()))));
        }
    }

    private void highlight(Highlight highlight, String place) {
        page.add(new Element.Place(highlight.id()));
        page.heading(3, heading(highlight, place));
        page.passage(highlight.quote(), article.direction().of(highlight.quote()), highlight.id());
        edition.state(page, highlight);
        edition.notes(page, 3, new OnHighlight(highlight.id()));
    }

    private Line heading(Highlight highlight, String place) {
        var parts = new ArrayList<Line>();
        parts.add(Line.said(labels.named(highlight.id())));
        parts.add(labels.colour(highlight.colour(), edition.snapshot()));
        highlight.tags().forEach(each -> parts.add(Line.told(edition.tags().path(each))));
        parts.add(Line.said(place));
        return Line.joined(parts);
    }

    /// Counted as a reader counts: from 1, over the lines that are shown and not empty; 0 for one that is hidden.
    private int[] numbers(Paragraphs lines) {
        var numbers = new int[lines.count()];
        var number = 1;
        for (var line : lines.all()) {
            var isShown = !isHidden(line);
            numbers[line.number()] = isShown ? number : 0;
            number += isShown && !line.isEmpty() ? 1 : 0;
        }
        return numbers;
    }

    private boolean isHidden(Paragraph line) {
        return line.range().filter(range -> article.hidden().stream().anyMatch(each -> each.range().overlaps(range)))
                .isPresent();
    }
}
