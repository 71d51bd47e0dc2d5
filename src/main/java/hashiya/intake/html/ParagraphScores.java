package hashiya.intake.html;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gives each paragraph a score for its length and its signs of prose, of any script, and hands it on to the elements
/// above it, less to each; the element with the highest score is the article.
final class ParagraphScores implements Voter {

    private static final int SHORTEST = 25;
    private static final int LEVELS = 5;

    /// Elements that hold one paragraph, so that the next one up is the first that could be the article.
    private static final Set<String> PARAGRAPHS = Set.of("p", "pre", "blockquote", "li", "h2", "h3", "h4", "span", "dd");

    @Override
    public String name() {
        return "paragraphs";
    }

    @Override
    public BitSet choose(Outline outline) {
        var scores = new LinkedHashMap<Region, Double>();
        for (var block : outline.blocks()) {
            if (block.letters() >= SHORTEST && !block.isLinks() && !outline.isFixture(block)) {
                handOn(outline.homeOf(block), score(block), scores);
            }
        }
        scores.replaceAll((region, score) -> score * (1 - region.linkShare()));
        return scores.entrySet().stream().max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(best -> withSiblings(outline, best.getKey(), scores)).orElseGet(BitSet::new);
    }

    private static double score(Block block) {
        return 1 + block.stops() + Math.min(block.letters() / 100.0, 3);
    }

    private static void handOn(Region home, double score, Map<Region, Double> scores) {
        var region = PARAGRAPHS.contains(home.element().normalName()) ? home.parent() : Optional.of(home);
        for (var level = 0; level < LEVELS && region.isPresent(); level++) {
            scores.merge(region.get(), level == 0 ? score : score / (level == 1 ? 2 : 3 * level), Double::sum);
            region = region.get().parent();
        }
    }

    /// Articles are cut in pieces by advertisements: what stands beside the best and is like it belongs to it.
    private static BitSet withSiblings(Outline outline, Region best, Map<Region, Double> scores) {
        var chosen = outline.textOf(best);
        var enough = Math.max(10, scores.get(best) * 0.2);
        best.parent().ifPresent(parent -> {
            for (var sibling : parent.children()) {
                var isParagraph = sibling.element().normalName().equals("p") && sibling.proses() > 0
                        && sibling.linkShare() < 0.25;
                if (sibling != best && (isParagraph || scores.getOrDefault(sibling, 0.0) >= enough)) {
                    chosen.or(outline.textOf(sibling));
                }
            }
        });
        return chosen;
    }
}
