package hashiya.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// A note as rows for the screen, and where each row comes from.
public final class Rendered {

    private final List<Row> rows;
    private final int[] lines;

    Rendered(List<Row> rows, List<Integer> lines) {
        this.rows = List.copyOf(rows);
        this.lines = lines.stream().mapToInt(Integer::intValue).toArray();
    }

    /// @param words what links are shown as
    public static Rendered of(String markdown, Function<NoteLink, LinkWords> words) {
        var rows = new RowBuilder(words);
        rows.blocks(LinkParser.parsePage(markdown));
        return rows.rendered();
    }

    public List<Row> rows() {
        return rows;
    }

    /// The row that a line of the Markdown is shown in, or the one before it; -1 where there is none.
    ///
    /// @param line from 0
    public int rowAt(int line) {
        var found = Arrays.binarySearch(lines, line);
        return found < 0 ? Math.max(-found - 2, rows.isEmpty() ? -1 : 0) : found;
    }
}
