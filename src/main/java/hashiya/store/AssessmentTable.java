package hashiya.store;

import hashiya.model.Assessment;
import hashiya.model.AssessmentId;
import hashiya.model.ClaimId;
import hashiya.model.Consistency;
import hashiya.model.HypothesisId;
import hashiya.model.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The `assessment` table.
final class AssessmentTable implements EntityTable<Assessment> {

    private static final String COLUMNS = "hypothesis, claim, consistency, note";

    private final Sql sql;

    AssessmentTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void insert(Assessment assessment) throws SQLException {
        sql.run("INSERT INTO assessment (" + COLUMNS + ") VALUES (?,?,?,?)", assessment.hypothesis().number(),
                assessment.claim().number(), assessment.consistency().name(), assessment.note());
    }

    @Override
    public void delete(Assessment assessment) throws SQLException {
        sql.run("DELETE FROM assessment WHERE hypothesis = ? AND claim = ?", assessment.hypothesis().number(),
                assessment.claim().number());
    }

    @Override
    public Optional<Assessment> find(Id id) throws SQLException {
        var cell = (AssessmentId) id;
        return sql.first("SELECT " + COLUMNS + " FROM assessment WHERE hypothesis = ? AND claim = ?",
                AssessmentTable::read, cell.hypothesis().number(), cell.claim().number());
    }

    @Override
    public List<Assessment> all() throws SQLException {
        return sql.list("SELECT " + COLUMNS + " FROM assessment ORDER BY hypothesis, claim", AssessmentTable::read);
    }

    private static Assessment read(ResultSet row) throws SQLException {
        var id = new AssessmentId(new HypothesisId(row.getInt(1)), new ClaimId(row.getInt(2)));
        return new Assessment(id, Consistency.valueOf(row.getString(3)), row.getString(4));
    }
}
