package hashiya.export;

import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.NoteTarget.OnSource;
import hashiya.model.Source;
import hashiya.report.Element;
import hashiya.report.Line;
import hashiya.report.Report;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// One source: its reliability, what it says itself, and what it passes on of others.
final class SourcePage {

    private static final Comparator<Attribution> BY_CLAIM =
            Comparator.comparing(Attribution::claim).thenComparing(Attribution::id);

    private final Edition edition;
    private final Source source;
    private final Labels labels;
    private final Page page;

    private SourcePage(Edition edition, Source source) {
        this.edition = edition;
        this.source = source;
        labels = edition.labels();
        page = edition.page(source.id());
    }

    static Report of(Edition edition, Source source) {
        var page = new SourcePage(edition, source);
        page.head();
        page.attributions(page.labels.text("export.says"), each -> each.speaker().equals(source.id()));
        page.attributions(page.labels.text("export.passesOn"),
                each -> !each.speaker().equals(source.id()));
        edition.notes(page.page, new OnSource(source.id()));
        return edition.report(page.page);
    }

    private void head() {
        page.field("name", source.name())
                .field("aliases", source.aliases())
                .field("kind", source.kind().name().toLowerCase(Locale.ROOT))
                .field("reliability", source.reliability().name());
        page.title(Line.told(source.name().strip()), source.name());
        page.line(Line.said(labels.named(source.id())), Line.said(labels.kind(source.kind())));
        source.aliases().forEach(page::text);
        page.notes(1, new OnSource(source.id()), List.of());
        page.heading(2, labels.text("export.rating"));
        page.line(Line.said(labels.text("export.reliability", source.reliability())),
                Line.said(labels.reliability(source.reliability())));
        page.text(source.reason());
    }

    private void attributions(String heading, Predicate<Attribution> wanted) {
        var attributions = edition.ties().attributions(source.id()).stream().filter(wanted).sorted(BY_CLAIM).toList();
        if (attributions.isEmpty()) {
            return;
        }
        page.heading(2, heading);
        for (var each : attributions) {
            page.heading(3, Line.joined(Line.said(labels.named(each.claim())),
                    Line.said(labels.stance(each.stance()))));
            page.text(edition.snapshot().get(Claim.class, each.claim()).proposition());
            page.add(new Element.Chain(edition.chain(each)));
            var passage = edition.highlight(each.passage());
            page.passage(passage.quote(), edition.direction(passage, passage.quote()));
            page.line(edition.namedLink(each.claim()), edition.link(each.passage()), edition.reported(each));
        }
    }
}
