package hashiya.intake.html;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Believes what a page says of itself: `articleBody`, the names that common systems give the body, `<article>`,
/// `<main>`.
final class MarkedBody implements Voter {

    /// Of the page's open prose. Less is a teaser or the body of something else.
    private static final double ENOUGH = 0.2;

    @Override
    public String name() {
        return "marked";
    }

    @Override
    public BitSet choose(Outline outline) {
        var enough = ENOUGH * outline.openWords(outline.page());
        for (var kind : Kind.values()) {
            var found = outline.regions().stream()
                    .filter(kind::fits)
                    .filter(region -> region.proseWords() > 0 && region.linkShare() < 0.6)
                    .filter(region -> outline.openWords(region) >= enough)
                    .toList();
            if (!found.isEmpty()) {
                return outline.textOf(best(outline, found));
            }
        }
        return new BitSet();
    }

    /// The first that holds about as much as any: below it there may be a second article.
    private static Region best(Outline outline, List<Region> found) {
        var most = found.stream().mapToInt(outline::openWords).max().orElse(0);
        return found.stream().filter(each -> outline.openWords(each) * 10 >= most * 6)
                .min(Comparator.comparingInt(Region::start).thenComparingInt(region -> -region.depth())).orElseThrow();
    }

    private enum Kind {
        BODY, NAMED, ARTICLE, MAIN;

        boolean fits(Region region) {
            var element = region.element();
            return switch (this) {
                case BODY -> element.attr("itemprop").contains("articleBody");
                case NAMED -> Fixture.isNamedBody(element);
                case ARTICLE -> element.normalName().equals("article") || element.attr("role").equals("article");
                case MAIN -> element.normalName().equals("main") || element.attr("role").equals("main");
            };
        }
    }
}
