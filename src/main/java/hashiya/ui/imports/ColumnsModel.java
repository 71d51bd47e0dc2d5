package hashiya.ui.imports;

import hashiya.intake.table.ColumnMapping;
import hashiya.intake.table.Field;
import hashiya.intake.table.Row;
import hashiya.intake.table.TableGlance;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which columns of a table hold what, while the analyst is choosing: each holds one thing, and each thing stands in
/// one column.
public final class ColumnsModel {

    /// More columns nobody chooses from; one that is proposed is shown wherever it stands.
    private static final int SHOWN = 40;
    private static final int ROWS = 5;

    private final Map<Field, String> chosen = new EnumMap<>(Field.class);
    private final TableGlance table;

    /// @param said what the analyst said of such a table before
    public ColumnsModel(TableGlance table, Optional<ColumnMapping> said) {
        this.table = table;
        chosen.putAll(said.map(each -> each.in(table.columns())).filter(each -> each.column(Field.TEXT).isPresent())
                .orElse(table.proposal()).columns());
    }

    List<String> columns() {
        var columns = table.columns();
        return columns.size() <= SHOWN ? columns
                : columns.stream().filter(each -> chosen.containsValue(each) || columns.indexOf(each) < SHOWN).toList();
    }

    /// The first rows that could be read.
    List<Row> rows() {
        return table.sample().stream().filter(each -> each.fault().isEmpty()).limit(ROWS).toList();
    }

    /// What a column holds; nothing where it is left out.
    Optional<Field> field(String column) {
        return chosen.entrySet().stream().filter(each -> each.getValue().equals(column)).map(Map.Entry::getKey)
                .findFirst();
    }

    /// Says what a column holds from now on. Another that held it holds nothing any more.
    void choose(String column, Optional<Field> field) {
        chosen.values().removeIf(column::equals);
        field.ifPresent(each -> chosen.put(each, column));
    }

    /// Whether there are articles to be had: without a text there are none.
    boolean isReady() {
        return chosen.containsKey(Field.TEXT);
    }

    public ColumnMapping mapping() {
        return new ColumnMapping(chosen);
    }
}
