package hashiya.intake.html;

import java.util.BitSet;

/// The stretch of the page where prose outweighs everything else the most: each line counts for or against.
final class BestStretch implements Voter {

    @Override
    public String name() {
        return "stretch";
    }

    @Override
    public BitSet choose(Outline outline) {
        var best = 0.0;
        var sum = 0.0;
        var start = 0;
        var bestStart = 0;
        var bestEnd = 0;
        for (var block : outline.blocks()) {
            sum += weight(outline, block);
            if (sum <= 0) {
                sum = 0;
                start = block.number() + 1;
            } else if (sum > best) {
                best = sum;
                bestStart = start;
                bestEnd = block.number() + 1;
            }
        }
        var chosen = new BitSet();
        for (var block : outline.blocks().subList(bestStart, bestEnd)) {
            chosen.set(block.number(), !block.isLinks() && !outline.isFixture(block));
        }
        return chosen;
    }

    private static double weight(Outline outline, Block block) {
        if (outline.isOpenProse(block)) {
            return block.words();
        }
        return block.isLinks() ? -8 - Math.min(block.words(), 20) : block.isProse() ? -10 : -5;
    }
}
