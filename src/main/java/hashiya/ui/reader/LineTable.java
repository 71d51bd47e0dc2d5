package hashiya.ui.reader;

import hashiya.text.Direction;
import hashiya.text.Graphemes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All lines of an article at one typeface, size and width: found as they are needed, heights estimated until then.
final class LineTable {

    /// Longer paragraphs are measured in parts that know nothing of one another, so that a jump into the midst of a
    /// text of any length costs one part. Where one begins a line may be shorter than it need be.
    private static final int LONGEST_STRETCH = 8_192;
    private static final int TEXTS_KEPT = 200;

    private final String text;
    private final Glyphs glyphs;
    private final Page page;
    private final List<Section> sections = new ArrayList<>();
    private final Map<LineAt, LineText> texts = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<LineAt, LineText> eldest) {
            return size() > TEXTS_KEPT;
        }
    };
    private double[] tops;
    private boolean stale = true;
    private int measuring;
    private double lettersALine;

    /// @param text as it is drawn
    LineTable(String text, List<Block> blocks, Glyphs glyphs, WordWidths widths, Page page) {
        this.text = text;
        this.glyphs = glyphs;
        this.page = page;
        // What Arabic news text needs, on the average.
        lettersALine = Math.max(1, page.column() / glyphs.font().getSize() / 0.38);
        for (var block : blocks) {
            add(block, widths);
        }
        tops = new double[sections.size() + 1];
    }

    boolean isEmpty() {
        return sections.isEmpty();
    }

    int count() {
        return sections.size();
    }

    Section section(int number) {
        return sections.get(number);
    }

    Page page() {
        return page;
    }

    /// How many lines have been found so far.
    int measured() {
        return sections.stream().mapToInt(Section::measuredLines).sum();
    }

    /// The height of everything as far as it is known.
    double height() {
        return top(sections.size()) + page.edge();
    }

    double top(int section) {
        if (stale) {
            stale = false;
            tops[0] = 0;
            for (var i = 0; i < sections.size(); i++) {
                tops[i + 1] = tops[i] + height(i);
            }
        }
        return tops[section];
    }

    double height(int section) {
        return lead(section) + sections.get(section).lines(lettersALine) * page.lineHeight() + gap(section);
    }

    /// What stands above the first line of a section.
    double lead(int section) {
        return section == 0 ? page.edge() : 0;
    }

    /// The section at a height, by what is known of the heights.
    int sectionAt(double y) {
        var low = 0;
        var high = sections.size() - 1;
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
    void measure(int section, int lines) {
        var measured = sections.get(section);
        if (!measured.isMeasured() && measured.measuredLines() < lines) {
            measured.measureLines(lines);
            stale = true;
        }
    }

    void measure(int section) {
        measure(section, Integer.MAX_VALUE);
    }

    /// Goes on finding lines for so long.
    ///
    /// @return whether all are found
    boolean measureFor(long nanoseconds) {
        var until = System.nanoTime() + nanoseconds;
        while (measuring < sections.size()) {
            var section = sections.get(measuring);
            while (!section.isMeasured()) {
                if (System.nanoTime() > until) {
                    return false;
                }
                section.measureLine();
                stale = true;
            }
            measuring++;
        }
        return true;
    }

    /// How much stands above an offset in px, by what is known of the heights; nothing is measured for it.
    double heightAbove(int offset) {
        var section = sectionOf(offset, false);
        var stretch = sections.get(section).stretch();
        var share = (double) (Math.clamp(offset, stretch.start(), stretch.end()) - stretch.start())
                / Math.max(1, stretch.end() - stretch.start());
        return top(section) + share * height(section);
    }

    /// The line of an offset, or of the nearest one that is shown.
    ///
    /// @param after whether the offset belongs to what precedes it
    LineAt lineOf(int offset, boolean after) {
        var low = sectionOf(offset, after);
        var section = sections.get(low);
        var inside = Math.clamp(offset, section.stretch().start(), section.stretch().end());
        stale |= !section.isMeasured();
        return new LineAt(low, section.lineOf(inside, after));
    }

    private int sectionOf(int offset, boolean after) {
        var low = 0;
        var high = sections.size() - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            var start = sections.get(middle).stretch().start();
            if (start < offset || start == offset && !after) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    LineText text(LineAt at) {
        return texts.computeIfAbsent(at, _ -> {
            measure(at.section(), at.line() + 1);
            var section = sections.get(at.section());
            return new LineText(text, section.stretch(), section.start(at.line()), section.end(at.line()), glyphs,
                    page.column());
        });
    }

    Direction direction(LineAt at) {
        return sections.get(at.section()).stretch().direction();
    }

    Optional<LineAt> below(LineAt at) {
        measure(at.section(), at.line() + 2);
        if (at.line() + 1 < sections.get(at.section()).measuredLines()) {
            return Optional.of(new LineAt(at.section(), at.line() + 1));
        }
        return at.section() + 1 < sections.size() ? Optional.of(new LineAt(at.section() + 1, 0)) : Optional.empty();
    }

    Optional<LineAt> above(LineAt at) {
        if (at.line() > 0) {
            return Optional.of(new LineAt(at.section(), at.line() - 1));
        }
        return at.section() == 0 ? Optional.empty() : Optional.of(last(at.section() - 1));
    }

    LineAt last(int section) {
        measure(section);
        return new LineAt(section, sections.get(section).measuredLines() - 1);
    }

    private double gap(int section) {
        return sections.get(section).endsParagraph() ? page.gap() : 0;
    }

    private void add(Block block, WordWidths widths) {
        var end = block.paragraph().end();
        var context = new BidiContext(text, block.paragraph().start(), end, block.direction());
        for (var start = block.paragraph().start(); start < end; ) {
            var partEnd = end - start > LONGEST_STRETCH ? partEnd(start, start + LONGEST_STRETCH) : end;
            var stretch = new Stretch(start, partEnd, block.paragraph().start(), end, block.direction(), context);
            sections.add(new Section(stretch, block.look(),
                    () -> new LineBreaker(text, stretch, widths, page.column())));
            start = partEnd;
        }
    }

    /// Behind the last space before an offset; or, where there is none near, behind a whole letter, however many
    /// marks it has.
    private int partEnd(int start, int offset) {
        for (var at = offset; at > offset - LONGEST_STRETCH / 2; at--) {
            if (text.charAt(at - 1) == ' ') {
                return at;
            }
        }
        var whole = Graphemes.start(text, offset);
        return whole > start ? whole : Graphemes.end(text, offset);
    }
}
