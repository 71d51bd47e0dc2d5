package hashiya.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Compares the rows of two databases.
final class Comparison {

    private final Sql mine;
    private final Sql model;

    /// @param model says also which columns there are, and which of them name a row
    Comparison(Sql mine, Sql model) {
        this.mine = mine;
        this.model = model;
    }

    /// The rows that are different, missing or too many, as `table key:key`.
    List<String> table(String table) throws SQLException {
        var key = model.list("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk",
                row -> row.getString(1), table);
        var rest = model.list("SELECT name FROM pragma_table_info(?) WHERE pk = 0 ORDER BY cid",
                row -> row.getString(1), table);
        var columns = new TreeSet<>(rest);
        var select = "SELECT " + String.join(" || ':' || ", key)
                + columns.stream().map(each -> ", " + each).collect(Collectors.joining()) + " FROM " + table;
        return different(select).stream().map(each -> table + " " + each).toList();
    }

    /// The rows that are different, missing or too many, each by its first column.
    List<String> different(String select) throws SQLException {
        var here = rows(mine, select);
        var there = rows(model, select);
        var keys = new TreeSet<>(here.keySet());
        keys.addAll(there.keySet());
        return keys.stream().filter(each -> !here.getOrDefault(each, List.of())
                .equals(there.getOrDefault(each, List.of()))).toList();
    }

    private static Map<String, List<String>> rows(Sql sql, String select) throws SQLException {
        var rows = new LinkedHashMap<String, List<String>>();
        sql.list(select, row -> {
            var values = new String[row.getMetaData().getColumnCount()];
            for (var column = 0; column < values.length; column++) {
                values[column] = row.getString(column + 1);
            }
            return values;
        }).forEach(values -> rows.put(values[0], Arrays.asList(values)));
        return rows;
    }
}
