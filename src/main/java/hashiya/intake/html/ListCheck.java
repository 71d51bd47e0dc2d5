package hashiya.intake.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether what was found is a list: of articles, of what a search found, of goods.
final class ListCheck {

    /// In words of prose. An archive that is introduced by more is an article with a list below it.
    private static final int INTRODUCTION = 500;
    private static final int OF_FRONT = 600;

    /// What goes through so many things one after another is an article about them.
    private static final int LONG = 600;

    /// Of the prose, where the ways do not agree well.
    private static final double MUCH_IN_ITEMS = 0.4;
    private static final double NEARLY_ALL_IN_ITEMS = 0.9;
    private static final double AGREED = 0.8;
    private static final double IN_DISPUTE = 0.5;

    private static final int FEWEST_PRICES = 10;
    private static final int WORDS_A_PRICE = 50;
    private static final int LONGEST_PRICE = 12;
    private static final int MANY_LINKS = 50;
    private static final int SHORT = 30;

    private static final Pattern PRICE = Pattern.compile("(?:[$€£¥₹]|US\\$|USD|EUR|AED|SAR"
            + "|ر\\.س|د\\.إ|ج\\.م)\\s?\\p{Nd}"
            + "|\\p{Nd}\\s?(?:€|£|kr\\b|ر\\.س|د\\.إ|ج\\.م|درهم|ريال|جنيه|دينار|تومان)");

    private final Outline outline;
    private final List<Block> lines;
    private final StatedKind kind;
    private final StatedFacts facts;
    private final int prose;

    ListCheck(Outline outline, List<Block> lines, StatedKind kind, StatedFacts facts) {
        this.outline = outline;
        this.lines = lines;
        this.kind = kind;
        this.facts = facts;
        prose = lines.stream().filter(Block::isProse).mapToInt(Block::words).sum();
    }

    /// @param agreement of the ways of finding a body, from 0 to 1
    boolean isList(double agreement) {
        return kind.isList() && prose < INTRODUCTION
                || kind.isFront() && (!facts.isStatedArticle() || prose < OF_FRONT)
                || kind.isListByAddress() || isShop()
                || isItems(agreement) || isHeadlines(agreement);
    }

    private boolean isShop() {
        if (facts.isStatedArticle()) {
            return false;
        }
        var prices = outline.blocks().stream()
                .filter(each -> each.words() <= LONGEST_PRICE && PRICE.matcher(each.text()).find()).count();
        return kind.isProduct() || prices >= FEWEST_PRICES && prose < WORDS_A_PRICE * prices;
    }

    /// Most of it stands in pieces of one kind, each below a headline that leads away.
    private boolean isItems(double agreement) {
        if (kind.isSurelyArticle() || prose > LONG || agreement >= AGREED && facts.isStatedArticle()) {
            return false;
        }
        var items = new Items();
        var inItems = lines.stream().filter(Block::isProse).filter(each -> items.hold(outline.homeOf(each)))
                .mapToInt(Block::words).sum();
        return inItems > (agreement < AGREED ? MUCH_IN_ITEMS : NEARLY_ALL_IN_ITEMS) * prose;
    }

    /// The ways agree on nothing, and nothing is longer than a headline.
    private boolean isHeadlines(double agreement) {
        return !facts.isStatedArticle() && agreement < IN_DISPUTE
                && lines.stream().allMatch(each -> !each.isProse() || each.words() < SHORT)
                && outline.blocks().stream().filter(Block::isLinks).count() > MANY_LINKS;
    }

    /// Elements of one kind side by side, each with a headline that is a link.
    private static final class Items {

        private static final int FEWEST = 3;
        private static final int LONGEST = 150;
        private static final String LINKED_HEADLINES = "h1 a[href], h2 a[href], h3 a[href], h4 a[href], h5 a[href],"
                + " a[href] h1, a[href] h2, a[href] h3, a[href] h4, a[href] h5";

        private final Map<Region, Map<String, Integer>> kinds = new HashMap<>();

        boolean hold(Region home) {
            for (var each = Optional.of(home); each.isPresent() && each.get().parent().isPresent();
                    each = each.get().parent()) {
                var region = each.get();
                if (region.proseWords() > LONGEST) {
                    return false;
                }
                if (isItem(region) && likeIt(region) >= FEWEST) {
                    return true;
                }
            }
            return false;
        }

        private int likeIt(Region item) {
            return kinds.computeIfAbsent(item.parent().orElseThrow(), Items::count).get(kind(item));
        }

        private static Map<String, Integer> count(Region parent) {
            var count = new HashMap<String, Integer>();
            parent.children().stream().filter(Items::isItem).forEach(each -> count.merge(kind(each), 1, Integer::sum));
            return count;
        }

        private static boolean isItem(Region region) {
            return region.proses() > 0 && region.proseWords() <= LONGEST && region.linked() > 0
                    && region.element().selectFirst(LINKED_HEADLINES) != null;
        }

        private static String kind(Region region) {
            return region.element().normalName() + " " + region.element().classNames().stream().findFirst().orElse("");
        }
    }
}
