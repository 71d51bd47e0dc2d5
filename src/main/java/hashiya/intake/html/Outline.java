package hashiya.intake.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// A page as lines and as elements that hold them: what the voters look at.
final class Outline {

    /// Of a page's prose. What holds more than this of it is not beside the article, whatever its name.
    private static final double MOST = 0.4;

    /// The same of what is very seldom misnamed.
    private static final double NEARLY_ALL = 0.8;

    /// The same of captions, and how many of them there are at least: more is a story in pictures.
    private static final double MOST_CAPTIONS = 0.6;
    private static final int FEWEST_CAPTIONS = 3;

    private final List<Block> blocks;
    private final List<Region> regions;
    private final Region[] homes;
    private final BitSet fixed = new BitSet();
    private final int[] openWords;
    private final Map<Region, List<Block>> owned = new HashMap<>();
    private boolean captionsTellIt;
    private Namesakes namesakes;

    /// @param regions in reading order, the page itself first
    /// @param homes   for each block the innermost region it stands in
    Outline(List<Block> blocks, List<Region> regions, Region[] homes) {
        openWords = new int[blocks.size() + 1];
        this.blocks = List.copyOf(blocks);
        this.regions = List.copyOf(regions);
        this.homes = homes;
        for (var block : blocks) {
            owned.computeIfAbsent(homes[block.number()], _ -> new ArrayList<>()).add(block);
        }
    }

    /// The page without what its names say is beside the article, and without lists of other articles.
    static Outline of(Element body) {
        return new OutlineBuilder().build(body).without(EnumSet.allOf(Fixture.class)).withoutTeasers().counted();
    }

    /// Of a page that says it is an article and has nothing but what looks like a list of others: the list is meant.
    static Outline withTeasers(Element body) {
        return new OutlineBuilder().build(body).without(EnumSet.allOf(Fixture.class)).counted();
    }

    /// Of a page whose names leave nothing: some are said for their looks.
    static Outline despiteNames(Element body) {
        return new OutlineBuilder().build(body)
                .without(EnumSet.of(Fixture.NAVIGATION, Fixture.COMMENTS, Fixture.CAPTION, Fixture.NOTICE))
                .withoutTeasers().counted();
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Region> regions() {
        return regions;
    }

    Region page() {
        return regions.getFirst();
    }

    Region homeOf(Block block) {
        return homes[block.number()];
    }

    /// Whether the block stands in something that its own name says is no part of an article.
    boolean isFixture(Block block) {
        return fixed.get(block.number());
    }

    /// Prose that stands in nothing that is beside the article.
    boolean isOpenProse(Block block) {
        return block.isProse() && !isFixture(block);
    }

    /// How many words of open prose a region has.
    int openWords(Region region) {
        return openWords[region.end()] - openWords[region.start()];
    }

    /// What of a region is open and not links.
    BitSet textOf(Region region) {
        var text = new BitSet();
        for (var block : blocks.subList(region.start(), region.end())) {
            text.set(block.number(), !block.isLinks() && !isFixture(block));
        }
        return text;
    }

    /// The blocks that stand in a region and in none within it.
    List<Block> ownBlocks(Region region) {
        return owned.getOrDefault(region, List.of());
    }

    int words(BitSet chosen) {
        return chosen.stream().map(each -> blocks.get(each).words()).sum();
    }

    int proseWords(BitSet chosen) {
        return chosen.stream().mapToObj(blocks::get).filter(Block::isProse).mapToInt(Block::words).sum();
    }

    List<Block> of(BitSet chosen) {
        var found = new ArrayList<Block>();
        chosen.stream().mapToObj(blocks::get).forEach(found::add);
        return found;
    }

    private Outline without(Set<Fixture> fixtures) {
        regions.stream().filter(each -> Labelled.isHeading(each, blocks) && Labelled.isAboveList(each))
                .forEach(each -> fixed.set(each.start(), each.parent().orElseThrow().end()));
        Posts.replies(regions).forEach(each -> fixed.set(each.start(), each.end()));
        captionsTellIt = fixtures.contains(Fixture.CAPTION) && captionsTellIt();
        namesakes = new Namesakes(regions);
        regions.stream().filter(each -> each.named().filter(fixtures::contains).isPresent() && isBesideTheArticle(each))
                .forEach(each -> fixed.set(each.start(), each.end()));
        return this;
    }

    private Outline withoutTeasers() {
        var teasers = new Teasers();
        regions.stream().filter(each -> !each.hasHeadline() && teasers.isOne(each))
                .forEach(each -> fixed.set(each.start(), each.end()));
        return this;
    }

    private Outline counted() {
        fixed.or(Repeats.in(blocks, homes, fixed));
        for (var block : blocks) {
            openWords[block.number() + 1] = openWords[block.number()] + (isOpenProse(block) ? block.words() : 0);
        }
        return this;
    }

    /// A story in pictures has its words under them.
    private boolean captionsTellIt() {
        var captions = regions.stream().filter(each -> each.proses() > 0 && isCaption(Optional.of(each))
                && !isCaption(each.parent())).toList();
        return captions.size() >= FEWEST_CAPTIONS
                && captions.stream().mapToInt(Region::proseWords).sum() > MOST_CAPTIONS * page().proseWords();
    }

    private static boolean isCaption(Optional<Region> region) {
        return region.flatMap(Region::named).filter(Fixture.CAPTION::equals).isPresent();
    }

    /// What is shared is somebody's post, not the article.
    private static boolean hasQuote(Region region) {
        return region.element().selectFirst("blockquote") != null;
    }

    private boolean isBesideTheArticle(Region region) {
        if (region.proses() > 0 && (region.hasHeadline() || region.hasBody()) || namesakes.sayNothing(region)) {
            return false;
        }
        var share = page().proseWords() == 0 ? 0 : (double) region.proseWords() / page().proseWords();
        return switch (region.named().orElseThrow()) {
            case COMMENTS, NOTICE -> true;
            case CAPTION -> region.proses() < 3 && !(captionsTellIt && region.proses() > 0);
            case NAVIGATION, PROMOTION -> share < NEARLY_ALL;
            case SHARING -> share < MOST && !hasQuote(region);
            case SIDE, RELATED, ABOUT, UNSEEN -> share < MOST;
        };
    }
}
