package hashiya.export;

import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.NoteTarget.OnSource;
import hashiya.model.Source;
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

    static ExportedFile of(Edition edition, Source source) {
        var page = new SourcePage(edition, source);
        page.head();
        page.attributions(page.labels.text("export.says"), each -> each.speaker().equals(source.id()));
        page.attributions(page.labels.text("export.passesOn"),
                each -> !each.speaker().equals(source.id()) && each.chain().contains(source.id()));
        edition.notes(page.page, new OnSource(source.id()));
        return edition.file(page.page, source.id().toString());
    }

    private void head() {
        page.block(edition.frontMatter(source.id())
                .add("name", source.name())
                .add("aliases", source.aliases())
                .add("kind", source.kind().name().toLowerCase(Locale.ROOT))
                .add("reliability", source.reliability().name())
                .toString());
        page.heading(1, Escape.line(source.name().strip()));
        page.line(labels.named(source.id()), labels.kind(source.kind()));
        source.aliases().forEach(page::text);
        page.slot(1, source.id().toString());
        page.heading(2, labels.text("export.rating"));
        page.line(labels.text("export.reliability", source.reliability()), labels.reliability(source.reliability()));
        page.text(source.reason());
    }

    private void attributions(String heading, Predicate<Attribution> wanted) {
        var attributions = edition.snapshot().all(Attribution.class).stream().filter(wanted).sorted(BY_CLAIM).toList();
        if (attributions.isEmpty()) {
            return;
        }
        page.heading(2, heading);
        for (var each : attributions) {
            page.heading(3, Page.joined(List.of(labels.named(each.claim()), labels.stance(each.stance()))));
            page.text(edition.snapshot().get(Claim.class, each.claim()).proposition());
            page.block(edition.chain(each));
            page.quote(edition.highlight(each.passage()).quote(), "");
            page.line(edition.namedLink(page, each.claim()), edition.link(page, each.passage()),
                    edition.reported(each));
        }
    }
}
