package hashiya.indexing;

import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Id;
import hashiya.model.Snapshot;
import hashiya.search.Documents;
import hashiya.search.IndexDoc;
import hashiya.search.SearchIndex;
import hashiya.work.Conveyor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes things of the workspace into an index, many of them on all processors.
final class Scribe {

    private static final Logger LOG = LoggerFactory.getLogger(Scribe.class);
    private static final int SLICE = 128;

    private final Library library;
    private final Holdings holdings;
    private final SearchIndex index;

    Scribe(Library library, Holdings holdings, SearchIndex index) {
        this.library = library;
        this.holdings = holdings;
        this.index = index;
    }

    /// Brings these things in the index up to what they are now; what is gone is taken out.
    void renew(Collection<Id> ids) {
        var slices = slices(List.copyOf(ids)).iterator();
        if (ids.size() <= SLICE) {
            slices.forEachRemaining(this::renewSlice);
        } else {
            Conveyor.run(slices, this::renewSlice, _ -> { }, _ -> { });
        }
    }

    /// Writes everything into an index that holds nothing, or nothing but what [#renew] wrote meanwhile: of that there
    /// may be two then, until it is renewed once more.
    ///
    /// @param written hears on the calling thread how many things are in
    void writeAll(LongConsumer written) {
        var done = new long[1];
        Consumer<Integer> count = more -> written.accept(done[0] += more);
        Conveyor.run(slices(holdings.found()).iterator(), ids -> add(List.of(), ids), count, _ -> { });
        Conveyor.run(articles(), articles -> add(articles, articles.stream().map(Article::id).toList()), count,
                _ -> { });
    }

    private int renewSlice(List<Id> ids) {
        var documents = documents(List.of(), ids);
        var there = new ArrayList<IndexDoc>();
        var gone = new ArrayList<Id>();
        for (var id : ids) {
            document(documents, id).ifPresentOrElse(there::add, () -> gone.add(id));
        }
        index.remove(gone);
        index.update(there);
        return ids.size();
    }

    private int add(List<Article> known, List<? extends Id> ids) {
        var documents = documents(known, ids);
        index.add(ids.stream().flatMap(id -> document(documents, id).stream()).toList());
        return ids.size();
    }

    private Documents documents(List<Article> known, List<? extends Id> ids) {
        Snapshot excerpt;
        synchronized (holdings) {
            excerpt = Excerpt.of(known, ids, holdings, library);
        }
        return new Documents(excerpt, this::text);
    }

    /// Nothing also where what it stands in is gone meanwhile: the journal tells of that next.
    private static Optional<IndexDoc> document(Documents documents, Id id) {
        try {
            return documents.of(id);
        } catch (NoSuchElementException e) {
            LOG.debug("{} is on its way out", id, e);
            return Optional.empty();
        }
    }

    /// A text that cannot be read makes one article unfindable by its words, and stops nothing.
    private String text(ArticleId article, int version) {
        try {
            return library.text(article, version);
        } catch (RuntimeException e) {
            LOG.warn("The text {} of {} cannot be indexed", version, article, e);
            return "";
        }
    }

    private Iterator<List<Article>> articles() {
        return new Iterator<>() {

            private List<Article> next = library.articles(0, SLICE);

            @Override
            public boolean hasNext() {
                return !next.isEmpty();
            }

            @Override
            public List<Article> next() {
                var slice = next;
                next = library.articles(slice.getLast().id().number(), SLICE);
                return slice;
            }
        };
    }

    private static List<List<Id>> slices(List<Id> ids) {
        var slices = new ArrayList<List<Id>>();
        for (var at = 0; at < ids.size(); at += SLICE) {
            slices.add(ids.subList(at, Math.min(ids.size(), at + SLICE)));
        }
        return slices;
    }
}
