package hashiya.store;

import hashiya.model.ClaimId;
import hashiya.model.Id;
import hashiya.model.Relation;
import hashiya.model.RelationId;
import hashiya.model.RelationKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The `relation` table.
final class RelationTable implements EntityTable<Relation> {

    private static final String COLUMNS = "id, kind, from_claim, to_claim, note";

    private final Sql sql;

    RelationTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void insert(Relation relation) throws SQLException {
        sql.run("INSERT INTO relation (" + COLUMNS + ") VALUES (?,?,?,?,?)", relation.id().number(),
                relation.kind().name(), relation.from().number(), relation.to().number(), relation.note());
    }

    @Override
    public void delete(Relation relation) throws SQLException {
        sql.run("DELETE FROM relation WHERE id = ?", relation.id().number());
    }

    @Override
    public Optional<Relation> find(Id id) throws SQLException {
        return sql.first("SELECT " + COLUMNS + " FROM relation WHERE id = ?", RelationTable::read,
                ((RelationId) id).number());
    }

    @Override
    public List<Relation> all() throws SQLException {
        return sql.list("SELECT " + COLUMNS + " FROM relation ORDER BY id", RelationTable::read);
    }

    private static Relation read(ResultSet row) throws SQLException {
        return new Relation(new RelationId(row.getInt(1)), RelationKind.valueOf(row.getString(2)),
                new ClaimId(row.getInt(3)), new ClaimId(row.getInt(4)), row.getString(5));
    }
}
