package hashiya.search;

import java.util.List;

/// What a search found.
///
/// @param hits  the first, as many as were asked for
/// @param total how many there are; at least so many where it is not `exact`
/// @param exact whether all were counted
public record Results(List<Hit> hits, long total, boolean exact) {

    public static final Results NONE = new Results(List.of(), 0, true);

    public Results {
        hits = List.copyOf(hits);
    }
}
