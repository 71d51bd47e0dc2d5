package hashiya.ui.reader;

/// How far down a text the upper edge of the screen stands, told twice.
///
/// @param share      of all that can be scrolled, from 0 to 1
/// @param paragraph  the paragraphs above the edge, with the part of the one that it cuts: 3.25 is a quarter into
/// the fourth
/// @param paragraphs how many there are
public record Depth(double share, double paragraph, int paragraphs) {

    /// What two texts have in common when they scroll together.
    public enum By {
        SHARE, PARAGRAPH
    }

    static Depth of(Viewport viewport, double height) {
        var table = viewport.table();
        var all = table.parts().paragraph(table.count());
        if (table.isEmpty()) {
            return new Depth(0, 0, all);
        }
        var top = viewport.offsetOfTop();
        var paragraph = table.parts().paragraph(table.sectionAt(top));
        var inside = (top - top(table, paragraph)) / (top(table, paragraph + 1) - top(table, paragraph));
        return new Depth(top / scrollable(table, height), paragraph + Math.clamp(inside, 0, 1), all);
    }

    void show(Viewport viewport, double height, By by) {
        var table = viewport.table();
        if (by == By.SHARE) {
            viewport.scrollTo(Math.clamp(share, 0, 1) * scrollable(table, height));
        } else {
            var whole = Math.clamp((long) paragraph, 0, table.parts().paragraph(table.count()) - 1);
            var top = top(table, whole);
            var part = Math.clamp(paragraph - whole, 0, 1);
            viewport.scrollTo(top + part * (top(table, whole + 1) - top));
        }
    }

    private static double scrollable(LineTable table, double height) {
        return Math.max(1, table.height() - height);
    }

    private static double top(LineTable table, int paragraph) {
        return table.top(table.parts().first(paragraph));
    }
}
