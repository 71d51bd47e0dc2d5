package hashiya.store;

import hashiya.model.Id;
import hashiya.model.SavedSearch;
import hashiya.model.SavedSearch.Scope;
import hashiya.model.SavedSearchId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The `saved_search` table.
final class SavedSearchTable implements EntityTable<SavedSearch> {

    private static final String COLUMNS = "id, name, query, scope";

    private final Sql sql;

    SavedSearchTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void insert(SavedSearch search) throws SQLException {
        sql.run("INSERT INTO saved_search (" + COLUMNS + ") VALUES (?,?,?,?)", search.id().number(), search.name(),
                search.query(), search.scope().name());
    }

    @Override
    public void delete(SavedSearch search) throws SQLException {
        sql.run("DELETE FROM saved_search WHERE id = ?", search.id().number());
    }

    @Override
    public Optional<SavedSearch> find(Id id) throws SQLException {
        return sql.first("SELECT " + COLUMNS + " FROM saved_search WHERE id = ?", SavedSearchTable::read,
                ((SavedSearchId) id).number());
    }

    @Override
    public List<SavedSearch> all() throws SQLException {
        return sql.list("SELECT " + COLUMNS + " FROM saved_search ORDER BY id", SavedSearchTable::read);
    }

    private static SavedSearch read(ResultSet row) throws SQLException {
        return new SavedSearch(new SavedSearchId(row.getInt(1)), row.getString(2), row.getString(3),
                Scope.valueOf(row.getString(4)));
    }
}
