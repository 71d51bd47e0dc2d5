package hashiya.intake.html;

import org.jsoup.nodes.Element;

/// A line of a page as a reader sees it: a paragraph, a heading, an item of a list, a row of a table.
///
/// @param number    from 0, in reading order
/// @param linked    how many of the letters stand in links
/// @param opening   how many of these open the line, as the title of a teaser does
/// @param stops     how many signs of prose it has, Arabic and Latin
/// @param level     of a heading, 1 to 6; 0 of anything else
/// @param element   the innermost element that makes a line of its own
record Block(int number, String text, int letters, int linked, int opening, int words, int stops, int level,
        Element element) {

    private static final int LONG = 25;
    private static final int SENTENCE = 8;

    /// The share of its letters that stand in links.
    double linkShare() {
        return letters == 0 ? 1 : (double) linked / letters;
    }

    boolean isLinks() {
        return linkShare() > 0.5;
    }

    /// A post that is quoted is often half link, and ends with who wrote it when.
    boolean isQuoted() {
        var parent = element.parent();
        return element.normalName().equals("blockquote") || parent != null && parent.normalName().equals("blockquote");
    }

    /// Words of running text, not of a list of links or of a label.
    boolean isProse() {
        return linkShare() < 0.35 && level == 0 && (words >= LONG || words >= SENTENCE && stops > 0);
    }
}
