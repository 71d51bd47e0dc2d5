package hashiya.intake.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// From what the vote took to the article's lines: what belongs to it is brought in, what does not is left out.
final class Completion {

    /// Of the chosen words. What holds this much of them is the article's own element.
    private static final double MOST = 0.9;

    /// Of lines: what has no more is a picture with its words, not a column of text.
    private static final int FEW = 3;
    private static final int MOST_HEADLINES = 50;

    /// In words. Above a shorter text the word for comments is a label of the page.
    private static final int ENOUGH = 40;

    private final Outline outline;
    private final String title;
    private final BitSet chosen;

    /// @param title folded, as the page states it
    Completion(Outline outline, BitSet chosen, String title) {
        this.outline = outline;
        this.title = title;
        this.chosen = (BitSet) chosen.clone();
    }

    /// The article's blocks in reading order.
    List<Block> lines() {
        cutSecondArticle();
        var holder = holder();
        extend(holder);
        fill();
        lead();
        var lines = new ArrayList<Block>();
        for (var block : outline.of(chosen)) {
            if (isEnd(block, lines)) {
                break;
            }
            if (isKept(block)) {
                lines.add(block);
            }
        }
        return new Edges(title).trim(withoutLooseLists(lines));
    }

    /// The innermost region that has nearly all that was chosen.
    private Region holder() {
        var words = outline.words(chosen);
        var region = outline.page();
        while (true) {
            var next = region.children().stream().filter(each -> chosenWords(each) >= MOST * words).findFirst();
            if (next.isEmpty()) {
                return region;
            }
            region = next.get();
        }
    }

    private int chosenWords(Region region) {
        var words = 0;
        for (var at = chosen.nextSetBit(region.start()); at >= 0 && at < region.end(); at = chosen.nextSetBit(at + 1)) {
            words += outline.blocks().get(at).words();
        }
        return words;
    }

    /// A page that goes on with the next article has a second headline, in an element beside the first one's own.
    private void cutSecondArticle() {
        var headlines = outline.blocks().stream().filter(block -> block.level() == 1).limit(MOST_HEADLINES).toList();
        var own = headlines.stream().filter(block -> isTitle(block.text())).findFirst()
                .or(() -> headlines.stream().findFirst());
        own.flatMap(first -> headlines.stream()
                        .filter(other -> other.number() > first.number() && !isTitle(other.text()))
                        .filter(other -> chosenWords(beside(first, other)) >= ENOUGH
                                && chosenWords(beside(other, first)) > 0)
                        .findFirst())
                .ifPresent(other -> chosen.clear(other.number(), outline.blocks().size()));
    }

    /// The largest region that holds the one and not the other.
    private Region beside(Block one, Block other) {
        var region = outline.homeOf(one);
        while (region.parent().isPresent() && !region.parent().get().contains(other)) {
            region = region.parent().get();
        }
        return region;
    }

    private boolean isTitle(String text) {
        return !title.isEmpty() && Phrases.fold(text).equals(title);
    }

    /// Prose of the same element above and below: the lead, a last paragraph, what was cut off.
    private void extend(Region holder) {
        for (var at = holder.start(); at < holder.end(); at++) {
            var block = outline.blocks().get(at);
            if (outline.isOpenProse(block)) {
                chosen.set(at);
            }
        }
    }

    /// A standfirst stands between the headline and the text, often in an element of its own; so do captions.
    private void lead() {
        var first = Math.max(0, chosen.nextSetBit(0));
        var headline = outline.blocks().subList(0, first).reversed().stream()
                .filter(block -> block.level() == 1).findFirst().map(Block::number).orElse(-1);
        if (headline < 0 || first - headline > 25) {
            return;
        }
        for (var at = headline + 1; at < first; at++) {
            var block = outline.blocks().get(at);
            if (outline.isOpenProse(block) && !isBesidePicture(outline.homeOf(block))) {
                chosen.set(at);
            }
        }
    }

    private static boolean isBesidePicture(Region home) {
        var around = home.parent().filter(each -> each.end() - each.start() <= FEW && !each.hasHeadline()).orElse(home);
        return around.element().selectFirst("img, picture, video, amp-img") != null;
    }

    /// What stands between chosen lines belongs to them: headings, short paragraphs, items, rows of tables.
    private void fill() {
        var last = chosen.length() - 1;
        for (var at = chosen.nextSetBit(0); at >= 0 && at < last; at++) {
            var block = outline.blocks().get(at);
            if (!chosen.get(at) && !outline.isFixture(block) && (!block.isLinks() || block.isQuoted())) {
                chosen.set(at);
            }
        }
    }

    private boolean isKept(Block block) {
        var text = block.text();
        return !outline.isFixture(block) && block.words() > 0 && !isTitle(text) && !Phrases.isService(text)
                && !Phrases.isWall(text)
                && !(Phrases.isReadAlso(text) && (block.linked() > 0 || block.words() < 8));
    }

    private boolean isEnd(Block block, List<Block> above) {
        var words = above.stream().mapToInt(Block::words).sum();
        return Phrases.isComments(block.text()) && words >= ENOUGH
                || Phrases.isEnd(block.text()) && proseBehind(block) * 4 < words;
    }

    private int proseBehind(Block block) {
        return chosen.stream().filter(at -> at > block.number()).mapToObj(outline.blocks()::get)
                .filter(Block::isProse).mapToInt(Block::words).sum();
    }

    /// A heading that only links stood below is a heading of those links.
    private List<Block> withoutLooseLists(List<Block> lines) {
        var kept = new ArrayList<Block>();
        for (var at = 0; at < lines.size(); at++) {
            var next = at + 1 < lines.size() ? Optional.of(lines.get(at + 1)) : Optional.<Block>empty();
            if (lines.get(at).level() == 0 || next.isPresent() && !onlyLinksBetween(lines.get(at), next.get())) {
                kept.add(lines.get(at));
            }
        }
        return kept;
    }

    private boolean onlyLinksBetween(Block heading, Block next) {
        var between = outline.blocks().subList(heading.number() + 1, next.number());
        return between.size() > 1 && between.stream().filter(Block::isLinks).count() * 3 > between.size() * 2L;
    }
}
