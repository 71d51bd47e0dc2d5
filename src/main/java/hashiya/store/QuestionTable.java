package hashiya.store;

import hashiya.model.Id;
import hashiya.model.Question;
import hashiya.model.QuestionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The `question` table.
final class QuestionTable implements EntityTable<Question> {

    private final Sql sql;

    QuestionTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void insert(Question question) throws SQLException {
        sql.run("INSERT INTO question (id, wording) VALUES (?,?)", question.id().number(), question.wording());
    }

    @Override
    public void delete(Question question) throws SQLException {
        sql.run("DELETE FROM question WHERE id = ?", question.id().number());
    }

    @Override
    public Optional<Question> find(Id id) throws SQLException {
        return sql.first("SELECT id, wording FROM question WHERE id = ?", QuestionTable::read,
                ((QuestionId) id).number());
    }

    @Override
    public List<Question> all() throws SQLException {
        return sql.list("SELECT id, wording FROM question ORDER BY id", QuestionTable::read);
    }

    private static Question read(ResultSet row) throws SQLException {
        return new Question(new QuestionId(row.getInt(1)), row.getString(2));
    }
}
