package hashiya.store;

import hashiya.model.Id;
import hashiya.model.Reliability;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.SourceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The `source` table, and `source_alias`.
final class SourceTable implements EntityTable<Source> {

    private static final String COLUMNS = "id, name, kind, reliability, reason";

    private final Sql sql;

    SourceTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void insert(Source source) throws SQLException {
        sql.run("INSERT INTO source (" + COLUMNS + ") VALUES (?,?,?,?,?)", source.id().number(), source.name(),
                source.kind().name(), source.reliability().name(), source.reason());
        for (var at = 0; at < source.aliases().size(); at++) {
            sql.run("INSERT INTO source_alias (source, position, alias) VALUES (?,?,?)", source.id().number(), at,
                    source.aliases().get(at));
        }
    }

    @Override
    public void delete(Source source) throws SQLException {
        sql.run("DELETE FROM source_alias WHERE source = ?", source.id().number());
        sql.run("DELETE FROM source WHERE id = ?", source.id().number());
    }

    @Override
    public Optional<Source> find(Id id) throws SQLException {
        return sql.first("SELECT " + COLUMNS + " FROM source WHERE id = ?", this::read, ((SourceId) id).number());
    }

    @Override
    public List<Source> all() throws SQLException {
        return sql.list("SELECT " + COLUMNS + " FROM source ORDER BY id", this::read);
    }

    private Source read(ResultSet row) throws SQLException {
        var id = new SourceId(row.getInt(1));
        var aliases = sql.list("SELECT alias FROM source_alias WHERE source = ? ORDER BY position",
                alias -> alias.getString(1), id.number());
        return new Source(id, row.getString(2), SourceKind.valueOf(row.getString(3)), aliases,
                Reliability.valueOf(row.getString(4)), row.getString(5));
    }
}
