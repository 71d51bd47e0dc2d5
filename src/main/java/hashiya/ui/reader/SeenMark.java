package hashiya.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A highlight beside the lines of the screen that it has letters in.
///
/// @param extent      these lines, counted from the top of the screen
/// @param top         of the first of them in the pane, in px
/// @param bottom      of the last of them
/// @param rightToLeft whether the first of them is
record SeenMark(Mark mark, Lanes.Extent extent, double top, double bottom, boolean rightToLeft) {

    /// The first of its lines.
    int first() {
        return extent.first();
    }

    /// Those in sight, in reading order.
    static List<SeenMark> of(Viewport viewport, MarkIndex marks) {
        var lines = new ArrayList<LineView>();
        viewport.lines().forEach(lines::add);
        lines.sort(Comparator.comparingDouble(LineView::getLayoutY));
        var seen = new ArrayList<SeenMark>();
        if (!lines.isEmpty()) {
            var height = viewport.table().page().lineHeight();
            var from = 0;
            for (var mark : marks.inOrder(lines.getFirst().line().start(), lines.getLast().line().end())) {
                while (from < lines.size() - 1 && lines.get(from).line().end() <= mark.range().start()) {
                    from++;
                }
                var last = last(lines, from, mark.range().end());
                // Neither where it only has letters that are hidden.
                if (last >= from && lines.get(from).line().end() > mark.range().start()) {
                    var first = lines.get(from);
                    seen.add(new SeenMark(mark, new Lanes.Extent(mark.id(), from, last), first.getLayoutY(),
                            lines.get(last).getLayoutY() + height, first.line().isRightToLeft()));
                }
            }
        }
        return seen;
    }

    /// The last line that begins before an offset, from one on; one less where there is none.
    private static int last(List<LineView> lines, int from, int end) {
        var last = from - 1;
        while (last + 1 < lines.size() && lines.get(last + 1).line().start() < end) {
            last++;
        }
        return last;
    }
}
