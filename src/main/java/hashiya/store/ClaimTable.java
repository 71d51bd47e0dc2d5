package hashiya.store;

import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Credibility;
import hashiya.model.Id;
import hashiya.model.QuestionId;
import hashiya.text.PartialDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The `claim` table.
final class ClaimTable implements EntityTable<Claim> {

    private static final String COLUMNS =
            "id, proposition, credibility, reason, question, happened, place, agent, action";

    private final Sql sql;

    ClaimTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void insert(Claim claim) throws SQLException {
        sql.run("INSERT INTO claim (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?)", claim.id().number(),
                claim.proposition(), claim.credibility().digit(), claim.reason(),
                claim.question().map(QuestionId::number).orElse(null), claim.happened().iso(), claim.place(),
                claim.agent(), claim.action());
    }

    @Override
    public void delete(Claim claim) throws SQLException {
        sql.run("DELETE FROM claim WHERE id = ?", claim.id().number());
    }

    @Override
    public Optional<Claim> find(Id id) throws SQLException {
        return sql.first("SELECT " + COLUMNS + " FROM claim WHERE id = ?", ClaimTable::read, ((ClaimId) id).number());
    }

    @Override
    public List<Claim> all() throws SQLException {
        return sql.list("SELECT " + COLUMNS + " FROM claim ORDER BY id", ClaimTable::read);
    }

    private static Claim read(ResultSet row) throws SQLException {
        var question = row.getInt(5);
        return new Claim(new ClaimId(row.getInt(1)), row.getString(2), Credibility.of(row.getInt(3)),
                row.getString(4), question == 0 ? Optional.empty() : Optional.of(new QuestionId(question)),
                new PartialDate(row.getString(6)), row.getString(7), row.getString(8), row.getString(9));
    }
}
