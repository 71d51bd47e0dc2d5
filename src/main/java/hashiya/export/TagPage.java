package hashiya.export;

import hashiya.model.Tag;
import hashiya.report.Element;
import hashiya.report.Line;
import hashiya.report.Report;
import java.util.Locale;
import java.util.Optional;

/// One tag of the codebook with its passages.
final class TagPage {

    private TagPage() {
    }

    static Report of(Edition edition, Tag tag) {
        var labels = edition.labels();
        var page = edition.page(tag.id());
        var path = edition.tags().path(tag.id());
        page.field("path", path).field("colour", tag.colour())
                .field("set", tag.set().name().toLowerCase(Locale.ROOT));
        page.title(Line.told(path), path);
        page.line(Line.said(labels.named(tag.id())), Line.said(labels.set(tag.set())));
        if (!tag.definition().isBlank()) {
            page.add(new Element.Definition(1, tag.definition()));
        }
        below(edition, page, tag);
        passages(edition, page, tag);
        return edition.report(page);
    }

    private static void below(Edition edition, Page page, Tag tag) {
        var below = edition.tags().below(Optional.of(tag.id()));
        if (!below.isEmpty()) {
            page.heading(2, edition.labels().text("export.below"));
            below.forEach(each -> page.item(edition.namedLink(each.id()), each.name()));
        }
    }

    private static void passages(Edition edition, Page page, Tag tag) {
        var passages = edition.ties().passages(tag.id());
        if (!passages.isEmpty()) {
            page.heading(2, edition.labels().text("export.passages"));
            passages.forEach(each -> edition.passage(page.line(edition.namedLink(each.id()),
                    edition.labels().colour(each.colour(), edition.snapshot())), each));
        }
    }
}
