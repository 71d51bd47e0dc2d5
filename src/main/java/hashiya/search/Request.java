package hashiya.search;

import hashiya.model.Synonyms;
import hashiya.search.query.Query;
import java.util.Objects;

/// What to search for, and how.
///
/// @param limit how many hits at most, 1 or more
public record Request(Query query, Layers layers, Synonyms synonyms, Order order, int limit) {

    /// Which hits come first.
    public enum Order {
        /// The best.
        RELEVANCE,
        /// The latest printed; what has no date last.
        NEWEST,
        /// The earliest printed; what has no date last.
        OLDEST
    }

    /// @throws IllegalArgumentException if the limit is below 1
    public Request {
        Objects.requireNonNull(query);
        Objects.requireNonNull(layers);
        Objects.requireNonNull(synonyms);
        Objects.requireNonNull(order);
        if (limit < 1) {
            throw new IllegalArgumentException("No hits at all: " + limit);
        }
    }

    /// Through all layers, the best first.
    public static Request of(Query query, int limit) {
        return new Request(query, Layers.ALL, Synonyms.NONE, Order.RELEVANCE, limit);
    }

    /// Whether it asks for the same, and for more of it.
    public boolean isMoreOf(Request other) {
        return limit > other.limit && equals(new Request(other.query, other.layers, other.synonyms, other.order, limit));
    }

    public Request with(Query changed) {
        return new Request(changed, layers, synonyms, order, limit);
    }

    public Request with(Layers changed) {
        return new Request(query, changed, synonyms, order, limit);
    }

    public Request with(Synonyms changed) {
        return new Request(query, layers, changed, order, limit);
    }

    public Request with(Order changed) {
        return new Request(query, layers, synonyms, changed, limit);
    }
}
