package hashiya.intake.documents;

import hashiya.text.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Finds the lines of a page among its glyphs, and the order in which they are read.
final class PdfPage {

    /// How far glyphs of one line may stand above each other, in parts of the font's size.
    private static final float SAME_LINE = 0.4f;
    private static final int FEWEST_LINES = 6;
    private static final float NARROWEST_GUTTER = 0.8f;
    private static final int DEEPEST = 3;

    /// In points.
    private static final float STEP = 2;
    private static final int MOST_STEPS = 2_000;

    private final Direction direction;

    private PdfPage(Direction direction) {
        this.direction = direction;
    }

    /// Lines that follow one another in one column.
    record Column(List<PdfLine> lines) {}

    /// In the order of reading.
    static List<Column> columns(List<Glyph> glyphs) {
        var letters = new StringBuilder();
        glyphs.forEach(each -> letters.append(each.letters()));
        var page = new PdfPage(Direction.ofMajority(letters));
        var found = new ArrayList<Column>();
        page.read(page.lines(glyphs), 0, found);
        return found;
    }

    private List<PdfLine> lines(List<Glyph> glyphs) {
        var bases = glyphs.stream().filter(each -> !each.isMark()).sorted(Comparator.comparing(Glyph::y)).toList();
        var rows = new ArrayList<List<Glyph>>();
        for (var glyph : bases) {
            var last = rows.isEmpty() ? null : rows.getLast();
            if (last != null && glyph.y() - last.getFirst().y()
                    <= SAME_LINE * Math.max(glyph.size(), last.getFirst().size())) {
                last.add(glyph);
            } else {
                rows.add(new ArrayList<>(List.of(glyph)));
            }
        }
        attach(glyphs.stream().filter(Glyph::isMark).toList(), rows);
        return rows.stream().filter(row -> row.stream().anyMatch(each -> !each.isSpace()))
                .map(row -> new PdfLine(row, direction)).toList();
    }

    /// A mark belongs to the letter it is read behind. Of the two that are drawn right before it and right behind it,
    /// that is the one on the side that is read first, in whichever order a program draws.
    private static void attach(List<Glyph> marks, List<List<Glyph>> rows) {
        var places = new TreeMap<Integer, Place>();
        for (var row : rows) {
            for (var at = 0; at < row.size(); at++) {
                if (!row.get(at).isSpace()) {
                    places.put(row.get(at).order(), new Place(row, at));
                }
            }
        }
        for (var mark : marks) {
            Stream.of(Optional.ofNullable(places.lowerEntry(mark.order())),
                            Optional.ofNullable(places.higherEntry(mark.order())))
                    .flatMap(Optional::stream).map(Map.Entry::getValue)
                    .filter(place -> place.isNear(mark))
                    .max(Comparator.comparing(Place::earliness))
                    .ifPresent(place -> place.add(mark));
        }
    }

    /// Where a glyph is.
    private record Place(List<Glyph> row, int at) {

        boolean isNear(Glyph mark) {
            var base = row.get(at);
            var outside = Math.max(base.x() - mark.middle(), mark.middle() - base.end());
            return outside < mark.size() && Math.abs(base.y() - mark.y()) < mark.size();
        }

        float earliness() {
            var base = row.get(at);
            return base.rightToLeft().orElse(true) ? base.middle() : -base.middle();
        }

        void add(Glyph mark) {
            row.set(at, row.get(at).with(mark));
        }
    }

    /// Lines across both columns are read where they stand, those between them column by column.
    private void read(List<PdfLine> lines, int depth, List<Column> found) {
        var gutter = depth < DEEPEST ? gutter(lines) : Optional.<Float>empty();
        if (gutter.isEmpty()) {
            if (!lines.isEmpty()) {
                found.add(new Column(lines));
            }
            return;
        }
        var across = new ArrayList<PdfLine>();
        var beside = new ArrayList<PdfLine>();
        for (var line : lines) {
            var crosses = crosses(line, gutter.get());
            if (crosses && !beside.isEmpty()) {
                readBeside(beside, gutter.get(), depth, found);
            } else if (!crosses && !across.isEmpty()) {
                found.add(new Column(List.copyOf(across)));
                across.clear();
            }
            (crosses ? across : beside).add(line);
        }
        if (!across.isEmpty()) {
            found.add(new Column(List.copyOf(across)));
        }
        readBeside(beside, gutter.get(), depth, found);
    }

    private void readBeside(List<PdfLine> lines, float gutter, int depth, List<Column> found) {
        var left = new ArrayList<PdfLine>();
        var right = new ArrayList<PdfLine>();
        for (var line : lines) {
            part(line.glyphs().stream().filter(each -> each.middle() < gutter).toList(), left);
            part(line.glyphs().stream().filter(each -> each.middle() >= gutter).toList(), right);
        }
        var isFromTheRight = direction == Direction.RIGHT_TO_LEFT;
        read(isFromTheRight ? right : left, depth + 1, found);
        read(isFromTheRight ? left : right, depth + 1, found);
        lines.clear();
    }

    private void part(List<Glyph> glyphs, List<PdfLine> side) {
        if (glyphs.stream().anyMatch(each -> !each.isSpace())) {
            side.add(new PdfLine(glyphs, direction));
        }
    }

    /// Where a white stripe runs down between two columns: beside it most of the lines that reach to both its sides
    /// have a gap there.
    private static Optional<Float> gutter(List<PdfLine> lines) {
        if (lines.size() < FEWEST_LINES) {
            return Optional.empty();
        }
        var left = lines.stream().map(PdfLine::left).min(Float::compare).orElseThrow();
        var right = lines.stream().map(PdfLine::right).max(Float::compare).orElseThrow();
        var steps = (int) Math.min(MOST_STEPS, (right - left) * 0.7f / STEP);
        var from = 0;
        var to = -1;
        var most = FEWEST_LINES - 1;
        for (var step = 0; step < steps; step++) {
            var x = at(step, steps, left, right);
            var parted = 0;
            var crossed = 0;
            for (var line : lines) {
                var crosses = crosses(line, x);
                crossed += crosses ? 1 : 0;
                parted += line.left() < x && line.right() > x && !crosses ? 1 : 0;
            }
            if (parted > most && parted > 2 * crossed) {
                most = parted;
                from = step;
                to = step;
            } else if (parted == most && to == step - 1) {
                to = step;
            }
        }
        return to < 0 ? Optional.empty()
                : Optional.of((at(from, steps, left, right) + at(to, steps, left, right)) / 2);
    }

    /// Columns part in the middle of a page, not at its edges.
    private static float at(int step, int steps, float left, float right) {
        return left + (right - left) * (0.15f + 0.7f * step / steps);
    }

    /// Whether letters stand there, or the gap is no wider than between two words.
    private static boolean crosses(PdfLine line, float x) {
        var before = Float.NEGATIVE_INFINITY;
        var behind = Float.POSITIVE_INFINITY;
        for (var glyph : line.glyphs()) {
            if (!glyph.isSpace()) {
                before = glyph.x() <= x ? Math.max(before, glyph.end()) : before;
                behind = glyph.x() > x ? Math.min(behind, glyph.x()) : behind;
            }
        }
        return before > x || behind - before < line.size() * NARROWEST_GUTTER;
    }
}
