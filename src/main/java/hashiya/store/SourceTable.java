package hashiya.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
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

    /// The aliases come along in the same row, as JSON since they may hold any letter.
    private static final String SELECT = "SELECT " + COLUMNS + ", (SELECT json_group_array(alias ORDER BY position)"
            + " FROM source_alias WHERE source_alias.source = source.id) FROM source";

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
        return sql.first(SELECT + " WHERE id = ?", SourceTable::read, ((SourceId) id).number());
    }

    @Override
    public List<Source> all() throws SQLException {
        return sql.list(SELECT + " ORDER BY id", SourceTable::read);
    }

    private static Source read(ResultSet row) throws SQLException {
        var id = new SourceId(row.getInt(1));
        return new Source(id, row.getString(2), SourceKind.valueOf(row.getString(3)), aliases(row.getString(6)),
                Reliability.valueOf(row.getString(4)), row.getString(5));
    }

    private static List<String> aliases(String json) throws SQLException {
        try {
            return Json.ALIASES.readValue(json);
        } catch (JsonProcessingException e) {
            throw new SQLException("Aliases cannot be read", "", Failures.CORRUPT, e);
        }
    }

    /// Made with the first source that is read.
    private static final class Json {

        private static final ObjectReader ALIASES = new ObjectMapper().readerForListOf(String.class);
    }
}
