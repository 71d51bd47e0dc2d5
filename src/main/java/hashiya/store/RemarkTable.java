package hashiya.store;

import hashiya.model.ArticleId;
import hashiya.model.Evidence;
import hashiya.model.Remark;
import hashiya.model.Remark.Kind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The `remark` table: what the evidence of each text of an article tells beside where it came from.
final class RemarkTable {

    /// Which text of which article.
    record Place(int article, int version) {}

    private final Sql sql;

    RemarkTable(Sql sql) {
        this.sql = sql;
    }

    void insert(ArticleId article, int version, Evidence evidence) throws SQLException {
        var position = 0;
        for (var each : evidence.remarks()) {
            sql.run("INSERT INTO remark (article, version, position, kind, detail) VALUES (?,?,?,?,?)",
                    article.number(), version, position++, each.kind().name(), each.detail());
        }
    }

    void delete(ArticleId article) throws SQLException {
        sql.run("DELETE FROM remark WHERE article = ?", article.number());
    }

    Map<Place, List<Remark>> all() throws SQLException {
        return read("");
    }

    Map<Place, List<Remark>> of(ArticleId article) throws SQLException {
        return read(" WHERE article = ?", article.number());
    }

    /// Of the articles behind one number up to another.
    Map<Place, List<Remark>> between(long behind, long last) throws SQLException {
        return read(" WHERE article > ? AND article <= ?", behind, last);
    }

    private Map<Place, List<Remark>> read(String where, Object... values) throws SQLException {
        var remarks = new HashMap<Place, List<Remark>>();
        sql.list("SELECT article, version, kind, detail FROM remark" + where + " ORDER BY article, version, position",
                row -> remarks.computeIfAbsent(new Place(row.getInt(1), row.getInt(2)), _ -> new ArrayList<>())
                        .add(new Remark(Kind.valueOf(row.getString(3)), row.getString(4))), values);
        return remarks;
    }
}
