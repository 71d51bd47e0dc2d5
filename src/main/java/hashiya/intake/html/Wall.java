package hashiya.intake.html;

import java.util.List;

/// Tells the beginning of an article that others would have to pay for from an article that is short.
final class Wall {

    /// In words. Where more of it is on the page, the whole mostly is, and a script hides it.
    private static final int LONGEST_BEGINNING = 250;

    private Wall() {
    }

    /// What the page says of the rest, in its own words or in those for machines; empty where it says nothing.
    static String before(Outline outline, List<Block> lines, StatedData data) {
        if (lines.stream().mapToInt(Block::words).sum() > LONGEST_BEGINNING) {
            return "";
        }
        return outline.blocks().stream().map(Block::text).filter(Phrases::isWall).findFirst()
                .orElse(data.isForPay() ? "isAccessibleForFree: false" : "");
    }
}
