package hashiya.sharing;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Id;
import hashiya.model.Snapshot;
import hashiya.outgoing.Material;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;

/// What goes out in the place of a workspace.
///
/// @param texts    the text of an article of the snapshot
/// @param replaced how often each hidden thing stood somewhere and was replaced
public record Copy(Snapshot snapshot, Function<Article, String> texts, Map<Id, Integer> replaced) {

    /// For whatever writes it.
    public Material material() {
        return new Material(snapshot, texts, this::text);
    }

    public String text(Article article) {
        return texts.apply(article);
    }

    /// For formats that ask for versions: a copy has the present texts alone.
    public String text(ArticleId article, int version) {
        var found = snapshot.get(Article.class, article);
        if (found.text().number() != version) {
            throw new NoSuchElementException(article + "/" + version);
        }
        return text(found);
    }
}
