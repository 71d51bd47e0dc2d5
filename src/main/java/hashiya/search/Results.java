package hashiya.search;

import java.util.List;
import java.util.stream.Stream;

/// What a search found.
///
/// @param hits  the first, as many as were asked for
/// @param total how many there are; at least so many where it is not `exact`
/// @param exact whether all were counted
/// @param state of the index: answers out of the same one go on from each other
public record Results(List<Hit> hits, long total, boolean exact, Object state) {

    public static final Results NONE = new Results(List.of(), 0, true, "");

    public Results {
        hits = List.copyOf(hits);
    }

    /// These hits and those that follow them.
    public Results with(Results further) {
        return new Results(Stream.concat(hits.stream(), further.hits.stream()).toList(), further.total, further.exact, state);
    }
}
