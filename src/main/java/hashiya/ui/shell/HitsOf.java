package hashiya.ui.shell;

import hashiya.indexing.WorkspaceIndex;
import hashiya.library.Library;
import hashiya.library.Passage;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.search.Hit;
import hashiya.search.Request;
import hashiya.search.query.Choice;
import hashiya.text.TextRange;
import hashiya.work.Background.LongWork;
import hashiya.work.Progress;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Finds every hit of a query in the texts of the articles, but for those in lines that the reader hides.
final class HitsOf implements LongWork<List<Passage>> {

    private static final int ALL = Integer.MAX_VALUE;

    private final Library library;
    private final WorkspaceIndex index;
    private final Request request;

    HitsOf(Library library, WorkspaceIndex index, Request request) {
        this.library = library;
        this.index = index;
        this.request = new Request(request.query().and(Choice.ARTICLES.clause()), request.layers(), request.synonyms(),
                request.order(), ALL);
    }

    @Override
    public List<Passage> run(Progress progress) {
        progress.at(0, 0);
        var hits = index.search(request).hits().stream().filter(each -> each.article().isPresent())
                .sorted(Comparator.comparing(each -> each.article().orElseThrow())).toList();
        progress.at(0, hits.size());
        return hits.stream().flatMap(this::passages).toList();
    }

    /// What an index that is behind has found in an older text is left out: it may stand elsewhere now.
    private Stream<Passage> passages(Hit hit) {
        ArticleId id = hit.article().orElseThrow();
        var article = library.find(id).map(Article.class::cast).filter(each -> each.text().number() == hit.version());
        var seen = new HashSet<TextRange>();
        return article.stream().flatMap(each -> hit.hits().stream().filter(seen::add)
                .filter(range -> each.hidden().stream().noneMatch(hidden -> hidden.range().overlaps(range)))
                .map(range -> new Passage(each.id(), each.text().number(), range)));
    }
}
