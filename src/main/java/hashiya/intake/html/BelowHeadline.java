package hashiya.intake.html;

import java.util.BitSet;

/// Reads on from the headline as a person would: paragraphs until too much comes that is none.
final class BelowHeadline implements Voter {

    private static final int LONGEST_GAP = 8;
    private static final int LONGEST_GAP_ABOVE = 25;

    @Override
    public String name() {
        return "headline";
    }

    @Override
    public BitSet choose(Outline outline) {
        var chosen = new BitSet();
        for (var block : outline.blocks()) {
            if (block.level() == 1 && outline.words(chosen) < 40) {
                var run = below(outline, block.number() + 1);
                chosen = outline.words(run) > outline.words(chosen) ? run : chosen;
            }
        }
        return chosen;
    }

    private static BitSet below(Outline outline, int first) {
        var run = new BitSet();
        var gap = 0;
        for (var block : outline.blocks().subList(first, outline.blocks().size())) {
            if (outline.isOpenProse(block)) {
                run.set(block.number());
                gap = 0;
            } else if (++gap > (run.isEmpty() ? LONGEST_GAP_ABOVE : LONGEST_GAP) || block.level() == 1) {
                break;
            }
        }
        return run;
    }
}
