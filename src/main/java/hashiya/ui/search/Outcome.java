package hashiya.ui.search;

import hashiya.search.Census;
import hashiya.search.Layer;
import hashiya.search.Layers;
import hashiya.search.Offer;
import hashiya.search.Request;
import hashiya.search.Results;
import hashiya.search.query.Query;
import java.util.List;
import java.util.Optional;

/// What was asked for last that could be asked for, and what was found.
///
/// @param request nothing where nothing is asked for
/// @param census  once it is counted
record Outcome(Optional<Request> request, Results results, Optional<Census> census) {

    static final Outcome NONE = new Outcome(Optional.empty(), Results.NONE, Optional.empty());

    /// What is asked for more of, as far as it is known from here.
    Optional<Outcome> before(Request more) {
        return request.filter(more::isMoreOf).map(_ -> this);
    }

    Query query() {
        return request.map(Request::query).orElse(Query.EVERYTHING);
    }

    Layers layers() {
        return request.map(Request::layers).orElse(Layers.ALL);
    }

    /// How many things this layer finds first, 0 until it is counted.
    long count(Layer layer) {
        return census.map(each -> each.layers().getOrDefault(layer, 0L)).orElse(0L);
    }

    /// How many more there would be with a layer that is off.
    long withheld(Layer layer) {
        return layers().has(layer) ? 0 : count(layer);
    }

    /// The words that were not looked for, since they say little and others remain.
    List<String> leftOut() {
        return census.map(Census::leftOut).orElse(List.of());
    }

    /// What could be asked for instead.
    List<Offer> offers() {
        return census.map(Census::offers).orElse(List.of());
    }

    /// How many things hold some of the words only, where none holds them all.
    long someWords() {
        return census.map(Census::someWords).orElse(0L);
    }
}
