package hashiya.export;

import hashiya.l10n.DateWords;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.NoteTarget.OnArticle;
import hashiya.model.NoteTarget.OnHighlight;
import hashiya.model.ShownParagraphs;
import hashiya.report.Element;
import hashiya.report.Element.Piece;
import hashiya.report.Inline.Address;
import hashiya.report.Inline.Code;
import hashiya.report.Line;
import hashiya.report.Mark;
import hashiya.report.Report;
import hashiya.text.Graphemes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// An article as it is read: its facts, its whole text with its marks, and what was made of them.
final class ArticleReport {

    /// Of a passage, where its note repeats it, in UTF-16 units.
    private static final int LONGEST_QUOTE = 90;

    private final Edition edition;
    private final Article article;
    private final Labels labels;
    private final Messages words;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Highlight> highlights;
    private final Map<HighlightId, List<Attribution>> attributions;
    private final Page page;

    private ArticleReport(Edition edition, Article article) {
        this.edition = edition;
        this.article = article;
        labels = edition.labels();
        words = labels.words();
        page = edition.page(article.id());
        highlights = edition.passages(article.id(), article::places);
        attributions = edition.attributions(article.id()).stream()
                .sorted(Comparator.comparing(Attribution::claim).thenComparing(Attribution::id))
                .collect(Collectors.groupingBy(Attribution::passage));
    }

    static Report of(Edition edition, Article article) {
        var report = new ArticleReport(edition, article);
        report.number();
        report.head();
        report.legend();
        report.text();
        report.passages();
        report.orphans();
        report.notes();
        return report.page.report(report.language());
    }

    /// As the facts have it; of an article that says nothing else, Arabic.
    private String language() {
        var tag = Locale.forLanguageTag(article.facts().language().strip()).toLanguageTag();
        return tag.equals("und") ? "ar" : tag;
    }

    /// Gives a number to each passage that something was made of, in reading order.
    private void number() {
        var last = 0;
        for (var each : highlights) {
            var leads = !each.tags().isEmpty() || !edition.notesOn(new OnHighlight(each.id())).isEmpty()
                    || attributions.containsKey(each.id());
            marks.add(new Mark(each.id(), each.range(), each.colour(), leads ? ++last : 0));
        }
    }

    private void head() {
        var facts = article.facts();
        var shown = facts.shownTitle();
        var title = shown.isBlank() ? words.text("reader.untitled", article.id()) : shown.strip();
        page.title(shown.isBlank() ? Line.said(title) : Line.told(title), title);
        if (!facts.title().strip().equals(title)) {
            fact("cli.fact.title", facts.title());
        }
        fact("cli.fact.outlet", facts.outlet());
        fact("cli.fact.byline", facts.byline());
        fact("cli.fact.published", Line.said(DateWords.of(words, facts.published().iso())));
        fact("cli.fact.url", facts.url().isBlank() ? Line.EMPTY : Line.of(new Address(facts.url().strip())));
        fact("cli.fact.captured", Line.said(article.evidence().captured().toString()));
        fact("cli.fact.sha256", Line.of(new Code(article.evidence().sha256().hex())));
        page.add(new Element.Fact(words.text("paper.text.version", Integer.toString(article.text().number())),
                Line.of(new Code(article.text().sha256().hex()))));
        var hidden = article.hidden().size();
        if (hidden > 0) {
            fact("paper.hidden", Line.said(words.count("details.left.out", hidden)));
        }
    }

    private void fact(String key, String value) {
        fact(key, value.isBlank() ? Line.EMPTY : Line.told(value.strip()));
    }

    private void fact(String key, Line value) {
        if (!value.isEmpty()) {
            page.add(new Element.Fact(words.text(key), value));
        }
    }

    private void legend() {
        var used = highlights.stream().map(Highlight::colour)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Colour.class)));
        if (!used.isEmpty()) {
            page.heading(2, words.text("paper.legend"));
            used.forEach(each -> page.add(new Element.Meaning(each, labels.meaning(each, edition.snapshot()))));
        }
    }

    private void text() {
        page.heading(2, words.text("paper.text"));
        var text = edition.text(article);
        page.add(new Element.Letters(ShownParagraphs.of(article, text, false).stream()
                .map(ShownParagraphs.Shown::paragraph)
                .map(each -> new Piece(each.in(text), each.start(), article.direction().of(each.in(text)))).toList(),
                marks));
    }

    private void passages() {
        if (marks.stream().anyMatch(each -> each.number() > 0)) {
            page.heading(2, words.text("paper.notes"));
        }
        for (var at = 0; at < highlights.size(); at++) {
            if (marks.get(at).number() > 0) {
                entry(highlights.get(at), marks.get(at).number());
            }
        }
    }

    /// What was made of passages that the text no longer has.
    private void orphans() {
        var orphans = edition.passages(article.id(), Predicate.not(article::places));
        if (!orphans.isEmpty()) {
            page.heading(2, words.text("export.orphans"));
            orphans.forEach(each -> entry(each, 0));
        }
    }

    private void entry(Highlight highlight, int number) {
        var quote = words.text("paper.quote", shortened(highlight.quote()));
        page.add(new Element.Way(1, ((number == 0 ? "" : number) + " " + quote).strip()));
        page.add(new Element.Entry(highlight.id(), highlight.colour(), number, Line.told(quote)));
        page.add(new Element.More(Line.said(highlight.id() + " · " + labels.place(highlight))));
        edition.state(page, highlight);
        if (!highlight.tags().isEmpty()) {
            page.add(new Element.More(labels.line("paper.tags", labels.list(highlight.tags().stream()
                    .map(each -> Line.told(edition.tags().path(each))).toList()))));
        }
        edition.notes(page, 2, new OnHighlight(highlight.id()));
        attributions.getOrDefault(highlight.id(), List.of()).forEach(this::claimed);
    }

    private void claimed(Attribution each) {
        var claim = edition.snapshot().get(Claim.class, each.claim());
        page.add(new Element.Way(2, claim.id() + " " + shortened(claim.proposition())));
        page.add(new Element.More(labels.line("paper.claim", edition.link(claim.id()),
                Line.told(edition.source(each.speaker()).name()), Line.said(labels.stance(each.stance())),
                Line.told(claim.proposition()))));
    }

    private void notes() {
        if (!edition.notesOn(new OnArticle(article.id())).isEmpty()) {
            page.heading(2, words.text("paper.notes.article"));
            edition.notes(page, 2, new OnArticle(article.id()));
        }
    }

    private static String shortened(String quote) {
        return quote.length() <= LONGEST_QUOTE ? quote
                : quote.substring(0, Graphemes.start(quote, LONGEST_QUOTE)).strip() + "…";
    }
}
