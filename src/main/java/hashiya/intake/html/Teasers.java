package hashiya.intake.html;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Lists of other articles: several elements of one kind side by side, each with a link for a title and few words.
final class Teasers {

    private static final int FEWEST = 3;
    private static final int MOST_WORDS = 90;

    private static final Pattern OF_ONE_POST = Pattern.compile("(?<!\\S)(?:\\S*\\d\\S*|(?:category|tag|author)-\\S+)\\s*");

    private final Map<Region, Map<String, Integer>> kinds = new HashMap<>();

    /// Whether the region is one among others of its kind.
    boolean isOne(Region region) {
        return looksLikeOne(region) && region.parent().isPresent()
                && kinds.computeIfAbsent(region.parent().get(), Teasers::count).get(kind(region)) >= FEWEST;
    }

    private static Map<String, Integer> count(Region parent) {
        var count = new HashMap<String, Integer>();
        parent.children().stream().filter(Teasers::looksLikeOne)
                .forEach(each -> count.merge(kind(each), 1, Integer::sum));
        return count;
    }

    /// By its classes. Common systems write the number of a post and all its tags among them.
    private static String kind(Region region) {
        return region.element().normalName() + " " + OF_ONE_POST.matcher(region.element().className()).replaceAll("");
    }

    private static boolean looksLikeOne(Region region) {
        return !region.element().normalName().equals("p") && region.linked() >= 12 && region.proseWords() <= MOST_WORDS
                && region.linkShare() > 0.12 && region.hasLinkedTitle();
    }
}
