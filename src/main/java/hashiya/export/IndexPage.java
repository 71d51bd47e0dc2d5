package hashiya.export;

import hashiya.claims.Agreement;
import hashiya.model.Article;
import hashiya.model.Claim;
import hashiya.model.Credibility;
import hashiya.model.NoteTarget.OnWorkspace;
import hashiya.model.Question;
import hashiya.model.Reliability;
import hashiya.model.Source;
import hashiya.model.Tag;
import hashiya.model.TagSet;
import hashiya.report.Element;
import hashiya.report.Element.Cell;
import hashiya.report.Line;
import hashiya.report.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The way into an export of the whole workspace.
final class IndexPage {

    private static final Comparator<Article> BY_DATE =
            Comparator.comparing((Article each) -> each.facts().published()).thenComparing(Article::id);

    private final Edition edition;
    private final Labels labels;
    private final Page page;

    private IndexPage(Edition edition) {
        this.edition = edition;
        labels = edition.labels();
        page = edition.page(Paths.INDEX);
    }

    static Report of(Edition edition) {
        var index = new IndexPage(edition);
        index.page.title(Line.said(index.labels.text("export.title")), index.labels.text("export.title"));
        edition.notes(index.page, 1, new OnWorkspace());
        index.claims();
        index.articles();
        index.sources();
        index.tags();
        index.ratings();
        return edition.report(index.page);
    }

    private void claims() {
        var questions = Sorted.all(edition.snapshot(), Question.class);
        if (!questions.isEmpty()) {
            page.heading(2, labels.text("export.questions"));
        }
        for (var question : questions) {
            page.heading(3, Line.told(question.wording().strip())).line(edition.namedLink(question.id()));
            edition.ties().claims(Optional.of(question.id())).forEach(this::claim);
        }
        var others = edition.ties().claims(Optional.empty());
        if (!others.isEmpty()) {
            page.heading(2, labels.text(questions.isEmpty() ? "export.claims" : "export.claims.others"));
            others.forEach(this::claim);
        }
    }

    private void claim(Claim claim) {
        var parts = new ArrayList<Line>();
        parts.add(edition.namedLink(claim.id()));
        parts.add(Line.said(labels.text("export.credibility", claim.credibility().digit())));
        Agreement.of(claim.id(), edition.snapshot()).origins().forEach((stance, number) -> {
            if (number > 0) {
                parts.add(Line.said(labels.stance(stance) + " " + number));
            }
        });
        page.item(Line.joined(parts), claim.proposition());
    }

    private void articles() {
        var byOutlet = Sorted.all(edition.snapshot(), Article.class).stream().sorted(BY_DATE)
                .collect(Collectors.groupingBy(each -> each.facts().outlet().strip(), TreeMap::new,
                        Collectors.toList()));
        if (!byOutlet.isEmpty()) {
            page.heading(2, labels.text("export.articles"));
        }
        // Those of no outlet last.
        var unnamed = Optional.ofNullable(byOutlet.remove("")).orElse(List.of());
        byOutlet.forEach((outlet, articles) -> {
            page.heading(3, Line.told(outlet));
            articles.forEach(this::article);
        });
        if (!unnamed.isEmpty()) {
            page.heading(3, labels.text("export.outlet.unknown"));
            unnamed.forEach(this::article);
        }
    }

    private void article(Article article) {
        page.item(Line.joined(edition.namedLink(article.id()), Line.said(article.facts().published().iso())),
                article.facts().shownTitle());
    }

    private void sources() {
        var sources = Sorted.all(edition.snapshot(), Source.class);
        if (!sources.isEmpty()) {
            page.heading(2, labels.text("export.sources"));
            sources.forEach(each -> page.item(edition.rated(each.id()), each.name()));
        }
    }

    /// The codebook; what sources say and what the analyst sees stay apart.
    private void tags() {
        for (var set : TagSet.values()) {
            var tags = edition.tags().below(Optional.empty()).stream()
                    .flatMap(each -> edition.tags().branch(each).stream()).filter(each -> each.set() == set).toList();
            if (!tags.isEmpty()) {
                page.heading(2, labels.text("export.codebook." + set.name().toLowerCase(Locale.ROOT)));
                tags.stream().map(Tag::id).forEach(each ->
                        page.item(edition.namedLink(each), edition.tags().path(each)));
            }
        }
    }

    private void ratings() {
        page.heading(2, labels.text("export.howToRead")).said(labels.text("export.howToRead.order"));
        page.add(table("export.howToRead.source", Arrays.stream(Reliability.values())
                .map(each -> row(each.name(), labels.reliability(each))).toList()));
        page.add(table("export.howToRead.claim", Arrays.stream(Credibility.values())
                .map(each -> row(Integer.toString(each.digit()), labels.credibility(each))).toList()));
        page.said(labels.text("export.howToRead.noBasis")).said(labels.text("export.howToRead.origins"));
    }

    private Element table(String heading, List<List<Cell>> rows) {
        return new Element.Table(Line.said(labels.text(heading)), 1,
                row(labels.text("export.howToRead.sign"), labels.text(heading)), rows);
    }

    private static List<Cell> row(String sign, String meaning) {
        return List.of(Cell.of(Line.said(sign)), Cell.of(Line.said(meaning)));
    }
}
