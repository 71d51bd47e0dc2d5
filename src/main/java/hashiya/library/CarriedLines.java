package hashiya.library;

import hashiya.change.Deed;
import hashiya.model.Furniture;
import hashiya.model.Hidden;
import hashiya.text.Paragraphs;
import hashiya.text.Reanchoring;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/// Which lines of a newer text the reader does not show: what was hidden stays hidden, what was seen stays seen, and of
/// the lines that came in, those that cleaning takes for furniture are hidden. A line that cannot be found again is
/// shown.
final class CarriedLines {

    private final String after;
    private final Reanchoring forward;
    private final Reanchoring backward;

    CarriedLines(String before, String after, Reanchoring forward) {
        this.after = after;
        this.forward = forward;
        backward = Reanchoring.between(after, before, 1);
    }

    /// @param hidden    lines of the older text
    /// @param furniture lines of the newer text
    List<Hidden> of(List<Hidden> hidden, List<Hidden> furniture, Deed deed) {
        var lines = new ArrayList<Hidden>();
        for (var each : hidden) {
            if (deed == Deed.TEXT_CORRECTED || each.furniture() == Furniture.BY_HAND) {
                forward.lines(each.range())
                        .ifPresent(range -> add(new Hidden(whole(range), each.furniture()), lines));
            }
        }
        furniture.stream().filter(each -> !wasSeen(each, hidden)).forEach(each -> add(each, lines));
        return lines;
    }

    private boolean wasSeen(Hidden line, List<Hidden> hidden) {
        return backward.lines(line.range())
                .filter(range -> hidden.stream().noneMatch(each -> each.range().overlaps(range))).isPresent();
    }

    private TextRange whole(TextRange range) {
        var lines = Paragraphs.of(after);
        return new TextRange(lines.at(range.start()).start(), lines.at(range.end() - 1).end());
    }

    private static void add(Hidden line, List<Hidden> lines) {
        if (lines.stream().noneMatch(each -> each.range().overlaps(line.range()))) {
            lines.add(line);
        }
    }
}
