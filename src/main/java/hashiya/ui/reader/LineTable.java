package hashiya.ui.reader;

import hashiya.text.Direction;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// All lines of an article at one typeface, size and width: found as they are needed, heights estimated until then.
final class LineTable {

    private static final int TEXTS_KEPT = 200;

    private final String text;
    private final Parts parts;
    private final TypeCase.Letters letters;
    private final Page page;
    /// Of parts that somebody has looked into, unless they are but one line.
    private final Section[] sections;
    private final BitSet oneLine = new BitSet();
    private final Map<LineAt, LineText> texts = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<LineAt, LineText> eldest) {
            return size() > TEXTS_KEPT;
        }
    };
    private final LineCounts lines;
    private final double lettersALine;
    private int measuring;
    private int measured;

    LineTable(ShownText text, TypeCase.Letters letters, Page page) {
        this.text = text.drawable();
        this.letters = letters;
        this.page = page;
        parts = text.parts();
        sections = new Section[parts.count()];
        // What Arabic news text needs, on the average.
        lettersALine = Math.max(1, page.column() / letters.glyphs().font().getSize() / 0.38);
        lines = new LineCounts(parts.count(), part -> Section.estimate(parts.end(part) - parts.start(part), lettersALine));
    }

    boolean isEmpty() {
        return count() == 0;
    }

    /// How many sections there are, one for each part of the text.
    int count() {
        return sections.length;
    }

    /// What the sections are the lines of.
    Parts parts() {
        return parts;
    }

    Page page() {
        return page;
    }

    /// How many lines have been found so far.
    int measured() {
        return measured;
    }

    int measuredLines(int section) {
        return section(section).measuredLines();
    }

    /// The height of everything as far as it is known.
    double height() {
        return top(count()) + page.edge();
    }

    double top(int section) {
        return section == 0 ? 0 : page.edge() + lines.before(section) * page.lineHeight()
                + parts.paragraph(section) * page.gap();
    }

    double height(int section) {
        return lead(section) + lines.of(section) * page.lineHeight() + gap(section);
    }

    /// What stands above the first line of a section.
    double lead(int section) {
        return section == 0 ? page.edge() : 0;
    }

    /// The section at a height, by what is known of the heights.
    int sectionAt(double y) {
        var low = 0;
        var high = count() - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (top(middle) <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// Finds so many lines of a section, or all it has.
    void measure(int number, int wanted) {
        var section = section(number);
        while (!section.isMeasured() && section.measuredLines() < wanted) {
            measureLine(number, section);
        }
        keep(number, section);
    }

    void measure(int section) {
        measure(section, Integer.MAX_VALUE);
    }

    /// Goes on finding lines for so long.
    ///
    /// @return whether all are found
    boolean measureFor(long nanoseconds) {
        var until = System.nanoTime() + nanoseconds;
        while (measuring < count()) {
            var section = section(measuring);
            while (!section.isMeasured() && System.nanoTime() < until) {
                measureLine(measuring, section);
            }
            keep(measuring, section);
            if (!section.isMeasured()) {
                return false;
            }
            measuring++;
        }
        return true;
    }

    /// How much stands above an offset in px, by what is known of the heights; nothing is measured for it.
    double heightAbove(int offset) {
        var section = sectionOf(offset, false);
        var start = parts.start(section);
        var end = parts.end(section);
        var share = (double) (Math.clamp(offset, start, end) - start) / Math.max(1, end - start);
        return top(section) + share * height(section);
    }

    /// The line of an offset, or of the nearest one that is shown.
    ///
    /// @param after whether the offset belongs to what precedes it
    LineAt lineOf(int offset, boolean after) {
        var number = sectionOf(offset, after);
        var section = section(number);
        var inside = Math.clamp(offset, parts.start(number), parts.end(number));
        while (!section.isMeasured() && section.measuredEnd() <= inside) {
            measureLine(number, section);
        }
        keep(number, section);
        return new LineAt(number, section.lineOf(inside, after));
    }

    LineText text(LineAt at) {
        return texts.computeIfAbsent(at, _ -> {
            measure(at.section(), at.line() + 1);
            var section = section(at.section());
            return new LineText(text, parts.stretch(at.section()), section.start(at.line()), section.end(at.line()),
                    letters.glyphs(), page.column());
        });
    }

    Direction direction(LineAt at) {
        return parts.block(at.section()).direction();
    }

    Block.Look look(LineAt at) {
        return parts.block(at.section()).look();
    }

    Optional<LineAt> below(LineAt at) {
        measure(at.section(), at.line() + 2);
        if (at.line() + 1 < measuredLines(at.section())) {
            return Optional.of(new LineAt(at.section(), at.line() + 1));
        }
        return at.section() + 1 < count() ? Optional.of(new LineAt(at.section() + 1, 0)) : Optional.empty();
    }

    Optional<LineAt> above(LineAt at) {
        if (at.line() > 0) {
            return Optional.of(new LineAt(at.section(), at.line() - 1));
        }
        return at.section() == 0 ? Optional.empty() : Optional.of(last(at.section() - 1));
    }

    LineAt last(int section) {
        measure(section);
        return new LineAt(section, measuredLines(section) - 1);
    }

    private int sectionOf(int offset, boolean after) {
        var low = 0;
        var high = count() - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            var start = parts.start(middle);
            if (start < offset || start == offset && !after) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private Section section(int number) {
        if (oneLine.get(number)) {
            return Section.ofOneLine(parts.start(number), parts.end(number));
        }
        return sections[number] == null ? new Section(parts.start(number), parts.end(number)) : sections[number];
    }

    private void measureLine(int number, Section section) {
        section.measureLine(() -> new LineBreaker(text, parts.stretch(number), letters.widths(), page.column()));
        measured++;
    }

    /// Remembers what has been found of a section: of a text of single lines a bit for each.
    private void keep(int number, Section section) {
        oneLine.set(number, section.isOneLine());
        sections[number] = section.isOneLine() ? null : section;
        lines.set(number, section.lines(lettersALine));
    }

    private double gap(int section) {
        return parts.endsParagraph(section) ? page.gap() : 0;
    }
}
