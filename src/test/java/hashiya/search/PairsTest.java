package hashiya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Texts that a query in the search box finds and texts that it must not find, all in one index with the sample
/// articles.
class PairsTest {

    @Test
    void queries_find_what_means_the_same_and_nothing_else() throws IOException {
        try (var pairs = Pairs.read()) {
            var missed = pairs.missed(pairs::ours);
            assertTrue(pairs.matching().size() >= 83, "Only " + pairs.matching().size() + " pairs");
            assertTrue(pairs.apart().size() >= 13, "Only " + pairs.apart().size() + " pairs apart");
            assertEquals(List.of(), missed, () -> missed.size() + " of " + pairs.matching().size() + " are missed");
            assertEquals(List.of(), pairs.wronglyFound(pairs::ours));
        }
    }

    /// What the benchmark prints beside it: the list is not one that anything passes.
    @Test
    void the_analyzer_that_comes_with_lucene_misses_many_of_them() throws IOException {
        try (var pairs = Pairs.read()) {
            assertTrue(pairs.missed(pairs::stock).size() > pairs.matching().size() / 4);
            assertTrue(pairs.wronglyFound(pairs::stock).size() > 3);
        }
    }

    @Test
    void strict_layers_alone_find_less() throws IOException {
        try (var pairs = Pairs.read()) {
            var exact = pairs.missed(typed -> pairs.ours(typed, Layers.of(Layer.EXACT))).size();
            var folded = pairs.missed(typed -> pairs.ours(typed, Layers.of(Layer.EXACT, Layer.FOLDED))).size();
            assertTrue(folded < exact && folded > 0, folded + " of " + exact);
        }
    }
}
