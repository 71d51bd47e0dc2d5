package hashiya.library;

import hashiya.model.ArticleId;
import hashiya.model.Facts;
import hashiya.model.Sha256;
import hashiya.store.Store;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// By what the library knows again what it already has: asked for every file of an import, and so without reading a
/// text. Any thread may ask.
public final class KnownTexts {

    private final Holdings library;
    private final Store store;

    KnownTexts(Holdings library, Store store) {
        this.library = library;
        this.store = store;
    }

    /// The articles of which a text was imported from these very bytes.
    public Map<Sha256, ArticleId> ofBytes(Collection<Sha256> originals) {
        synchronized (library) {
            var known = new HashMap<Sha256, ArticleId>();
            originals.forEach(each -> store.articleOf(each).ifPresent(article -> known.put(each, article)));
            return known;
        }
    }

    /// The first article whose text has these letters, as [hashiya.model.Content#letters(String)] digests them.
    public Optional<ArticleId> ofLetters(Sha256 letters) {
        synchronized (library) {
            return store.articleOfLetters(letters);
        }
    }

    /// Digests the letters of texts that came in before this was done with every import. To be called until it says 0.
    ///
    /// @param limit how many at most
    /// @return how many were there to be digested
    public int digest(int limit) {
        synchronized (library) {
            return store.digestLetters(limit);
        }
    }

    /// What is known of each article, one after the other, in the order of ids.
    public void facts(BiConsumer<ArticleId, Facts> use) {
        synchronized (library) {
            store.facts(use);
        }
    }
}
