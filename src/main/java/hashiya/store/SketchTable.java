package hashiya.store;

import hashiya.model.ArticleId;
import hashiya.model.Sketch;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/// The `sketch` table, which follows from the texts and no journal entry stands behind.
final class SketchTable {

    private final Sql sql;

    SketchTable(Sql sql) {
        this.sql = sql;
    }

    void keep(Collection<Sketch> sketches) throws SQLException {
        for (var each : sketches) {
            sql.run("INSERT OR REPLACE INTO sketch (article, stamp, kept) VALUES (?,?,?)", each.article().number(),
                    each.stamp(), bytes(each.kept()));
        }
    }

    List<Sketch> all() throws SQLException {
        return sql.list("SELECT article, stamp, kept FROM sketch ORDER BY article", row ->
                new Sketch(new ArticleId(row.getInt(1)), row.getInt(2), numbers(row.getBytes(3))));
    }

    private static byte[] bytes(int[] numbers) {
        var bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        return bytes.array();
    }

    private static int[] numbers(byte[] bytes) {
        var numbers = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
        return numbers;
    }
}
