package hashiya.search;

import hashiya.search.Found.Layer;
import hashiya.text.Folded;
import hashiya.text.Folding;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where all terms of a query stand in one text.
///
/// @param hits in reading order
record Matches(List<TextRange> hits, Layer layer) {

    /// Nothing where a term is missing.
    static Optional<Matches> of(List<Folded> terms, String text) {
        var folded = Folding.fold(text);
        var hits = new ArrayList<TextRange>();
        var layer = Layer.EXACT;
        for (var term : terms) {
            var found = Folding.find(folded, term);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            if (found.stream().noneMatch(hit -> hit.in(text).equals(term.original()))) {
                layer = Layer.FOLDED;
            }
            hits.addAll(found);
        }
        return Optional.of(new Matches(hits.stream().distinct().sorted().toList(), layer));
    }
}
