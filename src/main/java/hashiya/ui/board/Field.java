package hashiya.ui.board;

import hashiya.claims.Board.Cell;
import hashiya.claims.Board.Column;
import hashiya.claims.Board.Row;
import hashiya.ui.board.Lines.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lines against columns: what stands where on the board.
record Field(Lines lines, List<Column> columns) {

    static final Field NONE = new Field(Lines.NONE, List.of());

    Field {
        columns = List.copyOf(columns);
    }

    Optional<Row> row(At at) {
        return lines.row(at.line());
    }

    Optional<Column> column(At at) {
        var isThere = at.column() >= 0 && at.column() < columns.size();
        return isThere ? Optional.of(columns.get(at.column())) : Optional.empty();
    }

    Optional<Cell> cell(At at) {
        return row(at).flatMap(row -> column(at).flatMap(column -> row.cell(column.source().id())));
    }

    Optional<Heading> heading(At at) {
        return holds(at) && lines.get(at.line()) instanceof Heading heading ? Optional.of(heading) : Optional.empty();
    }

    boolean holds(At at) {
        return at.line() >= 0 && at.line() < lines.size() && at.column() < columns.size();
    }

    /// The nearest place that there is. There must be lines.
    At nearest(int line, int column) {
        return new At(Math.clamp(line, 0, lines.size() - 1), Math.clamp(column, At.CLAIM, columns.size() - 1));
    }

    /// The places among these where something is said.
    List<At> filled(List<Integer> someLines, List<Integer> someColumns) {
        var filled = new ArrayList<At>();
        for (var line : someLines) {
            for (var column : someColumns) {
                var at = new At(line, column);
                if (cell(at).isPresent()) {
                    filled.add(at);
                }
            }
        }
        return filled;
    }

    /// What stands there, for whoever does not see it.
    String name(At at, BoardWords words) {
        var heading = heading(at);
        if (heading.isPresent()) {
            return HeadingView.name(heading.get(), words);
        }
        var row = row(at).orElseThrow();
        return column(at).map(each -> words.cell(row, each.source(), cell(at))).orElseGet(() -> words.claim(row.all()));
    }
}
