package hashiya.intake.html;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Paragraphs that a page has more than once: for small screens and for large ones, for readers and for machines. The
/// one that stands with most other text is the article's. What is said twice in one element is said twice.
final class Repeats {

    /// In words.
    private static final int SHORTEST = 12;
    private static final int WHOLE = 200;
    private static final int GRAM = 4;

    /// Of a whole text, how much of it is told piece by piece elsewhere.
    private static final double MOST = 0.7;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Region[] homes;
    private final BitSet repeats = new BitSet();

    private Repeats(Region[] homes) {
        this.homes = homes;
    }

    /// The numbers of all but one of each.
    ///
    /// @param fixed what does not count, since it is no part of an article anyway
    static BitSet in(List<Block> blocks, Region[] homes, BitSet fixed) {
        var found = new Repeats(homes);
        Map<String, Block> best = new HashMap<>();
        blocks.stream().filter(each -> each.words() >= SHORTEST && !fixed.get(each.number()))
                .forEach(each -> best.merge(each.text(), each, found::better));
        found.addWholes(blocks, fixed);
        return found.repeats;
    }

    /// The whole text in one line, for machines, beside its paragraphs for readers.
    private void addWholes(List<Block> blocks, BitSet fixed) {
        var wholes = blocks.stream().filter(each -> each.words() >= WHOLE && !fixed.get(each.number())).toList();
        if (wholes.isEmpty()) {
            return;
        }
        Set<String> grams = new HashSet<>();
        blocks.stream().filter(each -> each.words() < WHOLE && !fixed.get(each.number()))
                .forEach(each -> grams.addAll(gramsOf(each)));
        for (var each : wholes) {
            var own = gramsOf(each);
            var told = own.stream().filter(grams::contains).count();
            repeats.set(each.number(), repeats.get(each.number()) || told >= MOST * own.size());
        }
    }

    private static List<String> gramsOf(Block block) {
        var words = SPACES.split(block.text());
        return IntStream.rangeClosed(0, words.length - GRAM)
                .mapToObj(at -> String.join(" ", Arrays.asList(words).subList(at, at + GRAM))).toList();
    }

    private Block better(Block one, Block other) {
        if (parent(one) == parent(other)) {
            return one;
        }
        var better = around(other) > around(one) ? other : one;
        repeats.set(better == one ? other.number() : one.number());
        return better;
    }

    private int around(Block block) {
        return parent(block).proseWords();
    }

    private Region parent(Block block) {
        var home = homes[block.number()];
        return home.parent().orElse(home);
    }
}
