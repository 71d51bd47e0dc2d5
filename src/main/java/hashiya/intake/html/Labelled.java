package hashiya.intake.html;

import java.util.List;

/// What a heading announces as other articles: several elements of one kind that follow it to the end of the element
/// they stand in. Each may be a text without a link, told by nothing but that heading.
final class Labelled {

    private static final int FEWEST = 3;

    private Labelled() {
    }

    /// Whether it is a heading of other articles, by its class or by its words.
    static boolean isHeading(Region region, List<Block> blocks) {
        var name = region.element().normalName();
        if (region.end() != region.start() + 1 || name.length() != 2 || name.charAt(0) != 'h' || name.equals("hr")) {
            return false;
        }
        return region.named().filter(Fixture.RELATED::equals).isPresent()
                || Phrases.isReadAlso(blocks.get(region.start()).text());
    }

    /// Whether nothing but elements of one kind follows it.
    static boolean isAboveList(Region heading) {
        var siblings = heading.parent().map(Region::children).orElse(List.of());
        var below = siblings.subList(siblings.indexOf(heading) + 1, siblings.size()).stream()
                .filter(each -> each.end() > each.start()).toList();
        return below.size() >= FEWEST && below.stream().map(Labelled::kind).distinct().count() == 1
                && !below.getFirst().element().normalName().equals("p");
    }

    /// Its first class: what follows is often about its subject.
    private static String kind(Region region) {
        return region.element().normalName() + " " + region.element().classNames().stream().findFirst().orElse("");
    }
}
