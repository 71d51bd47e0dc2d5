package hashiya.store;

import hashiya.model.Hypothesis;
import hashiya.model.HypothesisId;
import hashiya.model.Id;
import hashiya.model.QuestionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The `hypothesis` table.
final class HypothesisTable implements EntityTable<Hypothesis> {

    private final Sql sql;

    HypothesisTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void insert(Hypothesis hypothesis) throws SQLException {
        sql.run("INSERT INTO hypothesis (id, question, wording) VALUES (?,?,?)", hypothesis.id().number(),
                hypothesis.question().number(), hypothesis.wording());
    }

    @Override
    public void delete(Hypothesis hypothesis) throws SQLException {
        sql.run("DELETE FROM hypothesis WHERE id = ?", hypothesis.id().number());
    }

    @Override
    public Optional<Hypothesis> find(Id id) throws SQLException {
        return sql.first("SELECT id, question, wording FROM hypothesis WHERE id = ?", HypothesisTable::read,
                ((HypothesisId) id).number());
    }

    @Override
    public List<Hypothesis> all() throws SQLException {
        return sql.list("SELECT id, question, wording FROM hypothesis ORDER BY id", HypothesisTable::read);
    }

    private static Hypothesis read(ResultSet row) throws SQLException {
        return new Hypothesis(new HypothesisId(row.getInt(1)), new QuestionId(row.getInt(2)), row.getString(3));
    }
}
