package hashiya.search;

import hashiya.model.ArticleId;
import hashiya.search.query.Field;
import hashiya.search.query.Query;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An index in memory with articles put in by their words.
final class Shelf implements AutoCloseable {

    final SearchIndex index;
    final Map<ArticleId, String> texts = new HashMap<>();

    Shelf(SearchIndex index) {
        this.index = index;
    }

    static Shelf of(String... texts) {
        var shelf = new Shelf(SearchIndex.inMemory("w"));
        for (var text : texts) {
            shelf.put(text);
        }
        shelf.index.refresh();
        return shelf;
    }

    ArticleId put(String text) {
        return put("", text, Map.of(), "");
    }

    ArticleId put(String title, String text, Map<Field, List<String>> traits, String date) {
        var id = new ArticleId(texts.size() + 1);
        texts.put(id, text);
        index.update(List.of(article(id, title, text, traits, date)));
        return id;
    }

    static IndexDoc article(ArticleId id, String title, String text, Map<Field, List<String>> traits, String date) {
        return new IndexDoc(id, Optional.of(new IndexDoc.Place(id, 1, 0)), new IndexDoc.Text(title, List.of(), text),
                traits, new PartialDate(date));
    }

    Results search(String typed) {
        return index.search(request(typed), this::text);
    }

    Results search(String typed, Layer... layers) {
        return index.search(request(typed).with(Layers.of(layers)), this::text);
    }

    Results search(Request request) {
        return index.search(request, this::text);
    }

    Census census(String typed) {
        return index.census(request(typed));
    }

    /// The numbers of the articles that are found, in their order.
    List<Integer> found(String typed) {
        return search(typed).hits().stream().map(each -> ((ArticleId) each.id()).number()).sorted().toList();
    }

    /// The letters that are marked in the first article found.
    List<String> marked(String typed) {
        var hit = search(typed).hits().getFirst();
        return hit.hits().stream().map(each -> each.in(texts.get(hit.id()))).toList();
    }

    static Request request(String typed) {
        return Request.of(Query.parse(typed).query()
                .orElseThrow(() -> new AssertionError(typed + ": " + Query.parse(typed).problem())), 100);
    }

    static List<String> in(String text, List<TextRange> marks) {
        return marks.stream().map(each -> each.in(text)).toList();
    }

    private String text(ArticleId article, int version) {
        return texts.getOrDefault(article, "");
    }

    @Override
    public void close() {
        index.close();
    }
}
