package hashiya.intake.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Elements that bear one name, each with a piece of running text: tools that build pages from boxes call every box a
/// widget, a section of navigation, a part of a grid. What all of them hold together says whether the name means
/// anything, where each alone holds too little to tell.
final class Namesakes {

    /// Of letters in links. A menu and a list of other articles have more.
    private static final double PLAIN = 0.2;
    private static final int FEWEST = 2;

    /// In words. A box with less is a label or a caption.
    private static final int ENOUGH = 40;

    /// Names that tools give to boxes of any content.
    private static final Set<Fixture> IN_DOUBT = Set.of(Fixture.SIDE, Fixture.NAVIGATION, Fixture.PROMOTION,
            Fixture.UNSEEN);
    private static final Pattern FIRST_WORD = Pattern.compile("^[^\\s\\d_-]*");

    /// Of the page's prose.
    private static final double MUCH = 0.4;
    private static final double NEARLY_ALL = 0.8;

    private final int prose;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /// @param regions the page itself first
    Namesakes(List<Region> regions) {
        prose = regions.getFirst().proseWords();
        regions.stream().filter(Namesakes::isPlain).filter(each -> !isWithinNamesake(each))
                .forEach(each -> {
                    words.merge(name(each), each.proseWords(), Integer::sum);
                    counts.merge(name(each), 1, Integer::sum);
                });
    }

    /// Whether the region is one of those whose name says nothing: all of them hold much of the page's prose.
    boolean sayNothing(Region region) {
        if (!isPlain(region) || counts.getOrDefault(name(region), 0) < FEWEST) {
            return false;
        }
        var together = words.get(name(region));
        return together >= NEARLY_ALL * prose || isText(region) && together >= MUCH * prose;
    }

    private static boolean isPlain(Region region) {
        return region.named().filter(IN_DOUBT::contains).isPresent() && region.linkShare() < PLAIN
                && !isFooter(region) && !bareName(region).isEmpty();
    }

    private static boolean isText(Region region) {
        return region.proses() >= FEWEST || region.proseWords() >= ENOUGH
                || region.proses() > 0 && region.named().filter(Fixture.UNSEEN::equals).isPresent();
    }

    private static boolean isFooter(Region region) {
        var element = region.element();
        return element.normalName().equals("footer") || element.className().toLowerCase(Locale.ROOT).contains("footer");
    }

    private static boolean isWithinNamesake(Region region) {
        for (var above = region.parent(); above.isPresent(); above = above.get().parent()) {
            if (isPlain(above.get()) && name(above.get()).equals(name(region))) {
                return true;
            }
        }
        return false;
    }

    /// What it is taken for, and its first class, or the first word of its id.
    private static String name(Region region) {
        return region.named().map(Enum::name).orElse("") + " " + region.element().normalName() + " " + bareName(region);
    }

    private static String bareName(Region region) {
        return region.element().classNames().stream().findFirst().orElseGet(() -> firstWord(region.element().id()));
    }

    private static String firstWord(String id) {
        var word = FIRST_WORD.matcher(id);
        return word.find() ? word.group() : "";
    }
}
