package hashiya.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A highlight beside the lines of the screen that it has letters in.
///
/// @param first       the first of these lines, counted from the top of the screen
/// @param top         of the first of them in the pane, in px
/// @param bottom      of the last of them
/// @param rightToLeft whether the first of them is
record SeenMark(Mark mark, int first, int last, double top, double bottom, boolean rightToLeft) {

    /// Those in sight, from top to bottom.
    static List<SeenMark> of(Viewport viewport, MarkIndex marks) {
        var lines = new ArrayList<LineView>();
        viewport.lines().forEach(lines::add);
        lines.sort(Comparator.comparingDouble(LineView::getLayoutY));
        Map<Object, SeenMark> seen = new LinkedHashMap<>();
        for (var number = 0; number < lines.size(); number++) {
            var line = lines.get(number);
            for (var laned : marks.in(line.line().start(), line.line().end())) {
                var here = new SeenMark(laned.mark(), number, number, line.getLayoutY(),
                        line.getLayoutY() + viewport.table().page().lineHeight(), line.line().isRightToLeft());
                seen.merge(laned.mark().id(), here, SeenMark::downTo);
            }
        }
        return List.copyOf(seen.values());
    }

    private SeenMark downTo(SeenMark lower) {
        return new SeenMark(mark, first, lower.last, top, lower.bottom, rightToLeft);
    }
}
