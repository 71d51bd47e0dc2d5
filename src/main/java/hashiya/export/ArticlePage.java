package hashiya.export;

import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Highlight;
import hashiya.model.NoteTarget.OnArticle;
import hashiya.model.NoteTarget.OnHighlight;
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

    static ExportedFile of(Edition edition, Article article) {
        var page = new ArticlePage(edition, article);
        page.head();
        page.claims();
        page.highlights();
        page.orphans();
        edition.notes(page.page, new OnArticle(article.id()));
        return edition.file(page.page, article.id().toString());
    }

    private void head() {
        var facts = article.facts();
        page.block(edition.frontMatter(article.id())
                .add("title", facts.title())
                .add("title_analyst", facts.titleAnalyst())
                .add("outlet", facts.outlet())
                .add("byline", facts.byline())
                .add("url", facts.url())
                .add("published", facts.published().iso())
                .add("captured", article.evidence().captured().toString())
                .add("sha256", article.evidence().sha256().hex())
                .add("language", facts.language())
                .add("tags", Stream.concat(highlights.stream(), orphans.stream())
                        .flatMap(each -> each.tags().stream()).distinct().sorted()
                        .map(each -> FrontMatter.obsidianTag(edition.tags().path(each))).distinct().toList())
                .toString());
        page.heading(1, title(article, labels));
        page.slot(1, article.id().toString());
    }

    /// The shown title, and the article's id where it has none.
    static String title(Article article, Labels labels) {
        var title = article.facts().shownTitle();
        return title.isBlank() ? labels.named(article.id()) : Escape.line(title.strip());
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
            page.heading(3, Page.joined(List.of(labels.named(claim.id()), labels.stance(each.stance()),
                    labels.named(speaker.id()) + " (" + speaker.reliability() + ")",
                    labels.text("export.credibility", claim.credibility().digit()))));
            page.text(claim.proposition());
            page.block(edition.chain(each));
            page.line(edition.namedLink(page, claim.id()), edition.namedLink(page, speaker.id()),
                    edition.reported(each));
            page.quote(edition.highlight(each.passage()).quote(), "");
            edition.state(page, edition.highlight(each.passage()));
            page.line(edition.namedLink(page, each.passage()));
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
        var anchor = Paths.anchor(highlight.id());
        // For readers that know no block names; on a line of its own, so that it stays out of Obsidian's outline.
        page.block("<a id=\"" + anchor + "\"></a>");
        page.heading(3, heading(highlight, place));
        page.quote(highlight.quote(), anchor);
        edition.state(page, highlight);
        edition.notes(page, 3, new OnHighlight(highlight.id()));
    }

    private String heading(Highlight highlight, String place) {
        var parts = new ArrayList<String>();
        parts.add(labels.named(highlight.id()));
        parts.add(labels.colour(highlight.colour(), edition.snapshot()));
        highlight.tags().forEach(each -> parts.add(Escape.inside(edition.tags().path(each))));
        parts.add(place);
        return Page.joined(parts);
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
