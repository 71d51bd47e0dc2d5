package hashiya.cli;

import hashiya.claims.Coverage;
import hashiya.exchange.record.Fields;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Bookmark;
import hashiya.model.HighlightId;
import hashiya.model.Snapshot;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How far articles are worked through, as JSON objects.
final class CoverageRecords {

    private final Library library;
    private final Snapshot snapshot;
    private final Set<HighlightId> claimed;

    CoverageRecords(Library library, Snapshot snapshot) {
        this.library = library;
        this.snapshot = snapshot;
        claimed = snapshot.all(Attribution.class).stream().map(Attribution::passage).collect(Collectors.toSet());
    }

    /// The fields of an article with one more, `coverage`.
    Map<String, Object> with(Article article, Map<String, Object> fields) {
        var furthest = library.bookmark(article.id()).map(Bookmark::furthest).orElse(0);
        var coverage = Coverage.of(article, library.text(article), snapshot.highlights(article.id()), claimed,
                furthest);
        return new Fields().and(fields).with("coverage", new Fields().with("paragraphs", coverage.count())
                .with("read", coverage.count(Coverage.Depth.READ)).with("marked", coverage.count(Coverage.Depth.MARKED))
                .with("claimed", coverage.count(Coverage.Depth.CLAIMED)).map()).map();
    }
}
