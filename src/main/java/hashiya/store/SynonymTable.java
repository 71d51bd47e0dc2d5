package hashiya.store;

import hashiya.model.Id;
import hashiya.model.SynonymGroup;
import hashiya.model.SynonymGroupId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The `synonym_group` table and `synonym`.
final class SynonymTable implements EntityTable<SynonymGroup> {

    private final Sql sql;

    SynonymTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void insert(SynonymGroup group) throws SQLException {
        sql.run("INSERT INTO synonym_group (id) VALUES (?)", group.id().number());
        var position = 0;
        for (var word : group.words()) {
            sql.run("INSERT INTO synonym (synonym_group, position, word) VALUES (?,?,?)", group.id().number(),
                    position++, word);
        }
    }

    @Override
    public void delete(SynonymGroup group) throws SQLException {
        sql.run("DELETE FROM synonym WHERE synonym_group = ?", group.id().number());
        sql.run("DELETE FROM synonym_group WHERE id = ?", group.id().number());
    }

    @Override
    public Optional<SynonymGroup> find(Id id) throws SQLException {
        return read(" WHERE synonym_group = ?", ((SynonymGroupId) id).number()).stream().findFirst();
    }

    @Override
    public List<SynonymGroup> all() throws SQLException {
        return read("");
    }

    private List<SynonymGroup> read(String where, Object... values) throws SQLException {
        var words = new LinkedHashMap<SynonymGroupId, List<String>>();
        sql.list("SELECT synonym_group, word FROM synonym" + where + " ORDER BY synonym_group, position",
                row -> words.computeIfAbsent(new SynonymGroupId(row.getInt(1)), _ -> new ArrayList<>())
                        .add(row.getString(2)), values);
        return words.entrySet().stream().map(each -> new SynonymGroup(each.getKey(), each.getValue())).toList();
    }
}
