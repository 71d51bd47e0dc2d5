package hashiya.search;

import java.util.List;
import java.util.Map;

/// How many things a query finds, taken apart.
///
/// @param layers    how many are found first in each layer, whether it is switched on or not: what its switch adds or
///                  takes away
/// @param facets    of what the layers that are on find
/// @param someWords how many hold some of the words only; counted where nothing holds them all, else 0
/// @param offers    what could be asked for instead, where nothing is found in any layer
/// @param leftOut   the words, as typed, that say so little that they were not looked for, since others remain
public record Census(Map<Layer, Long> layers, List<Facet> facets, long someWords, List<Offer> offers,
        List<String> leftOut) {

    public Census {
        layers = Map.copyOf(layers);
        facets = List.copyOf(facets);
        offers = List.copyOf(offers);
        leftOut = List.copyOf(leftOut);
    }
}
