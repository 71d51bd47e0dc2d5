package hashiya.intake.html;

import hashiya.text.Dates;
import java.util.List;

/// Takes off what stands around the article's text inside its own element: dates and names above it, links below.
final class Edges {

    private static final int SHORT = 14;

    private final String title;

    /// @param title folded
    Edges(String title) {
        this.title = title;
    }

    List<Block> trim(List<Block> lines) {
        var start = 0;
        var end = lines.size();
        var firstProse = firstProse(lines);
        while (start < end && (start < firstProse && isLabel(lines.get(start)) || isDate(lines.get(start)))) {
            start++;
        }
        while (end > start && isLabelBelow(lines.get(end - 1))) {
            end--;
        }
        return lines.subList(start, end);
    }

    private static int firstProse(List<Block> lines) {
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).isProse() && !isDate(lines.get(at))) {
                return at;
            }
        }
        return 0;
    }

    private boolean isLabel(Block block) {
        var isStatement = block.words() >= 5 && block.level() == 0 && block.linked() == 0 && !hasDate(block)
                && block.stops() > 0;
        return !block.isProse() && !isStatement && block.words() <= SHORT
                || block.level() == 1 || Phrases.fold(block.text()).equals(title);
    }

    /// «السبت، 3 آب 2013، آخر تحديث 14:00»: what stands beside a date and is no sentence.
    private static boolean isDate(Block block) {
        return block.words() <= SHORT && hasDate(block) && !block.text().endsWith(".");
    }

    private static boolean isLabelBelow(Block block) {
        var isShort = block.words() < 3 && block.stops() == 0 || hasDate(block) && block.words() < 8;
        return Phrases.isRights(block.text()) || !block.isProse() && !block.isQuoted()
                && (block.level() > 0 || block.linkShare() > 0.3 || isShort);
    }

    private static boolean hasDate(Block block) {
        return block.text().length() < 120 && !Dates.in(block.text()).isEmpty();
    }
}
