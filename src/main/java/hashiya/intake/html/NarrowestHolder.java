package hashiya.intake.html;

import java.util.BitSet;
import java.util.Comparator;

/// Goes down from the page into whatever holds most of its open prose, until that falls apart into many.
final class NarrowestHolder implements Voter {

    private static final double MOST = 0.75;

    @Override
    public String name() {
        return "holder";
    }

    @Override
    public BitSet choose(Outline outline) {
        var region = outline.page();
        while (true) {
            var next = region.children().stream().max(Comparator.comparingInt(outline::openWords));
            if (next.isEmpty() || outline.openWords(next.get()) < MOST * outline.openWords(region)) {
                break;
            }
            region = next.get();
        }
        return outline.openWords(region) == 0 ? new BitSet() : outline.textOf(region);
    }
}
