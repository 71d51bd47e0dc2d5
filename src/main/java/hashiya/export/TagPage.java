package hashiya.export;

import hashiya.model.Highlight;
import hashiya.model.Tag;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// One tag of the codebook with its passages.
final class TagPage {

    private TagPage() {
    }

    static ExportedFile of(Edition edition, Tag tag) {
        var labels = edition.labels();
        var page = edition.page(tag.id());
        var path = edition.tags().path(tag.id());
        page.block(edition.frontMatter(tag.id()).add("path", path).add("colour", tag.colour())
                .add("set", tag.set().name().toLowerCase(Locale.ROOT)).toString());
        page.heading(1, Escape.line(path));
        page.line(labels.named(tag.id()), labels.set(tag.set()));
        if (!tag.definition().isBlank()) {
            page.block(NoteText.below(1, tag.definition(), edition.links(page)));
        }
        below(edition, page, tag);
        passages(edition, page, tag);
        return edition.file(page, tag.id().toString());
    }

    private static void below(Edition edition, Page page, Tag tag) {
        var below = edition.tags().below(Optional.of(tag.id()));
        if (!below.isEmpty()) {
            page.heading(2, edition.labels().text("export.below"));
            below.forEach(each -> page.item(edition.namedLink(page, each.id()), each.name()));
        }
    }

    private static void passages(Edition edition, Page page, Tag tag) {
        var passages = edition.snapshot().all(Highlight.class).stream()
                .filter(each -> each.tags().contains(tag.id()))
                .sorted(Comparator.comparing(Highlight::article).thenComparing(Highlight::range)
                        .thenComparing(Highlight::id))
                .toList();
        if (!passages.isEmpty()) {
            page.heading(2, edition.labels().text("export.passages"));
            passages.forEach(each -> edition.state(page.line(edition.namedLink(page, each.id()),
                    edition.labels().colour(each.colour(), edition.snapshot())).quote(each.quote(), ""), each));
        }
    }
}
