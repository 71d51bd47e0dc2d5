package hashiya.intake.html;

import java.util.BitSet;
import java.util.Comparator;

/// Letters outside links for each tag: an article has many, a menu few. The element whose parts are the densest
/// together is the article.
final class DensestElement implements Voter {

    @Override
    public String name() {
        return "density";
    }

    @Override
    public BitSet choose(Outline outline) {
        return outline.regions().stream()
                .filter(region -> region.proses() > 0)
                .max(Comparator.comparingDouble((Region region) -> sum(outline, region)).thenComparingInt(Region::depth))
                .map(outline::textOf).orElseGet(BitSet::new);
    }

    private static double sum(Outline outline, Region region) {
        var inParts = region.children().stream().mapToDouble(DensestElement::density).sum();
        var own = outline.ownBlocks(region).stream()
                .filter(each -> !each.isLinks()).mapToInt(each -> each.letters() - each.linked()).sum();
        return inParts + own;
    }

    private static double density(Region region) {
        var plain = region.letters() - region.linked();
        return plain <= 0 ? 0 : (double) plain / (1 + region.tags()) * (1 - region.linkShare());
    }
}
