package hashiya.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import hashiya.text.Bound;
import hashiya.text.Quantity;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;

/// The `attribution_figure` table, whose rows come along with those of `attribution`.
final class FigureTable {

    /// All figures of the attribution of a row, as JSON since units may hold any letter; NULL where there are none.
    static final String COLUMN = "(SELECT nullif(json_group_array(json_array(number, bound, unit) ORDER BY position),"
            + " '[]') FROM attribution_figure WHERE attribution_figure.attribution = attribution.id)";

    private final Sql sql;

    FigureTable(Sql sql) {
        this.sql = sql;
    }

    void insert(int attribution, List<Quantity> figures) throws SQLException {
        for (var at = 0; at < figures.size(); at++) {
            var each = figures.get(at);
            sql.run("INSERT INTO attribution_figure (attribution, position, number, bound, unit) VALUES (?,?,?,?,?)",
                    attribution, at, each.number().toPlainString(), each.bound().name(), each.unit());
        }
    }

    void delete(int attribution) throws SQLException {
        sql.run("DELETE FROM attribution_figure WHERE attribution = ?", attribution);
    }

    /// What stands in the column.
    static List<Quantity> read(String json) throws SQLException {
        if (json == null) {
            return List.of();
        }
        try {
            String[][] rows = Json.ROWS.readValue(json);
            return List.of(rows).stream()
                    .map(row -> new Quantity(new BigDecimal(row[0]), Bound.valueOf(row[1]), row[2])).toList();
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new SQLException("Figures cannot be read", "", Failures.CORRUPT, e);
        }
    }

    /// Made with the first figure that is read.
    private static final class Json {

        private static final ObjectReader ROWS = new ObjectMapper().readerFor(String[][].class);
    }
}
