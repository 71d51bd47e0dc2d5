package hashiya.library;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Highlight;
import hashiya.text.Anchor;
import hashiya.text.Quotes;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/// Many passages made ready to be tagged: which of them have a highlight already, and anchors for the others.
final class Sweep {

    /// A passage that has to be highlighted first.
    record Bare(ArticleId article, Anchor anchor) {}

    private final List<Highlight> there = new ArrayList<>();
    private final List<Bare> bare = new ArrayList<>();
    private final Library library;
    private final IntConsumer prepared;
    private int stale;

    /// @param prepared hears how many passages are ready, and may throw to stop
    Sweep(Library library, Collection<Passage> passages, IntConsumer prepared) {
        this.library = library;
        this.prepared = prepared;
        var byArticle = passages.stream().distinct()
                .collect(Collectors.groupingBy(Passage::article, TreeMap::new, Collectors.toList()));
        byArticle.forEach((id, own) -> library.find(id).map(Article.class::cast)
                .ifPresentOrElse(article -> prepare(article, own), () -> stale += own.size()));
    }

    List<Highlight> there() {
        return there;
    }

    List<Bare> bare() {
        return bare;
    }

    int stale() {
        return stale;
    }

    private void prepare(Article article, List<Passage> passages) {
        var text = library.text(article);
        var version = article.text().number();
        Map<TextRange, Highlight> highlights = new HashMap<>();
        library.highlights(article.id()).forEach(each -> highlights.putIfAbsent(each.range(), each));
        for (var passage : passages) {
            var highlight = highlights.get(passage.range());
            if (passage.version() != version) {
                stale++;
            } else if (highlight != null) {
                there.add(highlight);
            } else {
                bare.add(new Bare(article.id(), Quotes.anchor(text, version, passage.range())));
            }
            prepared.accept(there.size() + bare.size() + stale);
        }
    }
}
