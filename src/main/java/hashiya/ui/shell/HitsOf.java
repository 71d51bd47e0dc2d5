package hashiya.ui.shell;

import hashiya.library.Library;
import hashiya.library.Passage;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Snapshot;
import hashiya.search.Found;
import hashiya.search.Query;
import hashiya.search.Scan;
import hashiya.text.TextRange;
import hashiya.work.Background.LongWork;
import hashiya.work.Progress;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Finds every hit of a query in the texts of the articles, but for those in lines that the reader hides.
final class HitsOf implements LongWork<List<Passage>> {

    private final Library library;
    private final Query query;

    HitsOf(Library library, Query query) {
        this.library = library;
        this.query = query;
    }

    @Override
    public List<Passage> run(Progress progress) {
        var snapshot = library.snapshot();
        var read = new AtomicInteger();
        var articles = snapshot.all(Article.class).size();
        return Scan.search(snapshot, article -> {
            progress.at(read.incrementAndGet(), articles);
            return library.text(article);
        }, query).stream()
                .filter(found -> found.kind() == Found.Kind.ARTICLE)
                .sorted(Comparator.comparing(found -> (ArticleId) found.id()))
                .flatMap(found -> passages(snapshot, found)).toList();
    }

    private static Stream<Passage> passages(Snapshot snapshot, Found found) {
        var article = snapshot.get(Article.class, found.id());
        return found.hits().stream().filter(hit -> !isHidden(article, hit))
                .map(hit -> new Passage(article.id(), article.text().number(), hit));
    }

    private static boolean isHidden(Article article, TextRange hit) {
        return article.hidden().stream().anyMatch(each -> each.range().overlaps(hit));
    }
}
