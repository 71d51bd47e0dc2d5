package hashiya.store;

import hashiya.model.AttributionId;
import hashiya.model.Distinction;
import hashiya.model.DistinctionId;
import hashiya.model.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The `distinction` table.
final class DistinctionTable implements EntityTable<Distinction> {

    private static final String COLUMNS = "id, one, other, created";

    private final Sql sql;

    DistinctionTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void insert(Distinction distinction) throws SQLException {
        sql.run("INSERT INTO distinction (" + COLUMNS + ") VALUES (?,?,?,?)", distinction.id().number(),
                distinction.one().number(), distinction.other().number(), distinction.created().toString());
    }

    @Override
    public void delete(Distinction distinction) throws SQLException {
        sql.run("DELETE FROM distinction WHERE id = ?", distinction.id().number());
    }

    @Override
    public Optional<Distinction> find(Id id) throws SQLException {
        return sql.first("SELECT " + COLUMNS + " FROM distinction WHERE id = ?", DistinctionTable::read,
                ((DistinctionId) id).number());
    }

    @Override
    public List<Distinction> all() throws SQLException {
        return sql.list("SELECT " + COLUMNS + " FROM distinction ORDER BY id", DistinctionTable::read);
    }

    private static Distinction read(ResultSet row) throws SQLException {
        return new Distinction(new DistinctionId(row.getInt(1)), new AttributionId(row.getInt(2)),
                new AttributionId(row.getInt(3)), Instant.parse(row.getString(4)));
    }
}
