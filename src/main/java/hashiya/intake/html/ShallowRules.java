package hashiya.intake.html;

import java.util.BitSet;
import java.util.List;

/// Looks at the words and the links of each line and of its neighbours and at nothing else, not even at the tree.
final class ShallowRules implements Voter {

    /// Lines of other kinds that may stand inside an article in a row.
    private static final int LONGEST_GAP = 6;

    @Override
    public String name() {
        return "shallow";
    }

    @Override
    public BitSet choose(Outline outline) {
        var blocks = outline.blocks();
        var best = new BitSet();
        var run = new BitSet();
        var gap = 0;
        for (var at = 0; at < blocks.size(); at++) {
            if (isText(blocks, at)) {
                run.set(at);
                gap = 0;
            } else if (++gap > LONGEST_GAP) {
                best = outline.words(run) > outline.words(best) ? run : best;
                run = new BitSet();
            }
        }
        return outline.words(run) > outline.words(best) ? run : best;
    }

    private static boolean isText(List<Block> blocks, int at) {
        var block = blocks.get(at);
        var wordsBefore = at == 0 ? 0 : blocks.get(at - 1).words();
        var wordsBehind = at + 1 == blocks.size() ? 0 : blocks.get(at + 1).words();
        if (block.linkShare() > 0.34) {
            return false;
        }
        if (at > 0 && blocks.get(at - 1).linkShare() > 0.55) {
            return block.words() > 40 || block.words() > 15 && wordsBehind > 17;
        }
        return block.words() > 16 || wordsBehind > 15 || wordsBefore > 15 && block.stops() > 0;
    }
}
