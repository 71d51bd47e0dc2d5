package hashiya.markdown;

import hashiya.text.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// One block of a note, as it is set on the screen: whatever it stands inside of, a row of its own.
///
/// @param level     of a heading, from 1; 1 for the head of a table; 0 for all else
/// @param frames    the outermost first
/// @param spans     of a row of a table, those of all its cells with signs between them
/// @param direction of its letters; of a row of a table, of the table: the side of its first column
/// @param cells     of a row of a table; nothing in all else
public record Row(Kind kind, int level, List<Frame> frames, List<Span> spans, Direction direction, List<Cell> cells) {

    /// Between the words of two cells, where they stand in one line.
    private static final String BETWEEN = " · ";

    /// What it is.
    public enum Kind {
        HEADING,
        PARAGRAPH,
        CODE,
        RULE,
        TABLE
    }

    public Row {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(direction);
        frames = List.copyOf(frames);
        spans = List.copyOf(spans);
        cells = List.copyOf(cells);
    }

    public Row(Kind kind, int level, List<Frame> frames, List<Span> spans, Direction direction) {
        this(kind, level, frames, spans, direction, List.of());
    }

    /// A row of a table.
    static Row of(int level, List<Frame> frames, List<Cell> cells, Direction direction) {
        var spans = new ArrayList<Span>();
        for (var cell : cells) {
            if (!spans.isEmpty()) {
                spans.add(Span.plain(BETWEEN));
            }
            spans.addAll(cell.spans());
        }
        return new Row(Kind.TABLE, level, frames, spans, direction, cells);
    }

    /// Its words without their looks.
    public String words() {
        return spans.stream().map(Span::words).collect(Collectors.joining());
    }

    /// Whether its lines begin at the right side: in a list, where the list does; everywhere else, where its letters do.
    public Direction side() {
        return !frames.isEmpty() && frames.getLast() instanceof Frame.Item item ? item.direction() : direction;
    }

    /// The same row with no more than its first words, cut behind one of them.
    ///
    /// @param most in UTF-16 units, about
    public Row beginning(int most) {
        if (words().length() <= most) {
            return this;
        }
        return cells.isEmpty() ? new Row(kind, level, frames, beginning(spans, most), direction)
                : of(level, frames, cells.stream().map(cell -> new Cell(beginning(cell.spans(), most / cells.size()),
                        cell.direction(), cell.side(), cell.share())).toList(), direction);
    }

    private static List<Span> beginning(List<Span> spans, int most) {
        var left = most;
        var kept = new ArrayList<Span>();
        for (var span : spans) {
            if (span.words().length() > left) {
                // Short words begin with a word; here they follow on others.
                var gap = Character.isWhitespace(span.words().charAt(0)) && !kept.isEmpty() ? " " : "";
                kept.add(new Span(gap + ShortWords.of(span.words(), left), span.styles(), span.goal()));
                break;
            }
            kept.add(span);
            left -= span.words().length();
        }
        return kept;
    }
}
