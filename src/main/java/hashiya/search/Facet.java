package hashiya.search;

import hashiya.search.query.Field;
import hashiya.search.query.Query;
import java.util.List;

/// One thing by which hits are told apart, and how many there are of each.
///
/// @param field  which a click narrows
/// @param values the most frequent first, dates by time
/// @param more   how many values were left off
public record Facet(Field field, List<Value> values, int more) {

    /// @param name   as it is written, or the word of a [hashiya.search.query.Choice]; a date in ISO form
    /// @param clause what a click adds to the query
    public record Value(String name, long count, Query clause) {}

    public Facet {
        values = List.copyOf(values);
    }
}
