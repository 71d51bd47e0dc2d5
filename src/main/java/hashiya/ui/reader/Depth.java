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
        var all = paragraphsBefore(table, table.count());
        if (table.isEmpty()) {
            return new Depth(0, 0, all);
        }
        var top = viewport.offsetOfTop();
        var section = table.sectionAt(top);
        var first = first(table, section);
        var inside = (top - table.top(first)) / (table.top(behind(table, section)) - table.top(first));
        var paragraph = paragraphsBefore(table, first) + Math.clamp(inside, 0, 1);
        return new Depth(top / scrollable(table, height), paragraph, all);
    }

    void show(Viewport viewport, double height, By by) {
        var table = viewport.table();
        if (by == By.SHARE) {
            viewport.scrollTo(Math.clamp(share, 0, 1) * scrollable(table, height));
        } else {
            var all = paragraphsBefore(table, table.count());
            var whole = Math.clamp((long) paragraph, 0, all - 1);
            var first = 0;
            for (var passed = 0; passed < whole; first++) {
                passed += table.section(first).endsParagraph() ? 1 : 0;
            }
            var top = table.top(first);
            var part = Math.clamp(paragraph - whole, 0, 1);
            viewport.scrollTo(top + part * (table.top(behind(table, first)) - top));
        }
    }

    private static double scrollable(LineTable table, double height) {
        return Math.max(1, table.height() - height);
    }

    private static int paragraphsBefore(LineTable table, int section) {
        var paragraphs = 0;
        for (var at = 0; at < section; at++) {
            paragraphs += table.section(at).endsParagraph() ? 1 : 0;
        }
        return paragraphs;
    }

    /// The first section of the paragraph that a section belongs to.
    private static int first(LineTable table, int section) {
        var first = section;
        while (first > 0 && !table.section(first - 1).endsParagraph()) {
            first--;
        }
        return first;
    }

    /// The section after the paragraph that a section belongs to.
    private static int behind(LineTable table, int section) {
        var last = section;
        while (last + 1 < table.count() && !table.section(last).endsParagraph()) {
            last++;
        }
        return last + 1;
    }
}
