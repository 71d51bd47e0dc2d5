package hashiya.intake.table;

import java.util.List;

/// What a look at a table tells before any of it is brought in.
///
/// @param columns  in their order, at least one
/// @param sample   its first rows
/// @param proposal which columns hold what, without the text where nothing tells
public record TableGlance(List<String> columns, List<Row> sample, ColumnMapping proposal) {

    public TableGlance {
        columns = List.copyOf(columns);
        sample = List.copyOf(sample);
    }
}
