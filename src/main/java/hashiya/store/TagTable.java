package hashiya.store;

import hashiya.model.Id;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The `tag` table.
final class TagTable implements EntityTable<Tag> {

    private static final String COLUMNS = "id, parent, position, name, colour, definition, tag_set, shortcut";

    private final Sql sql;

    TagTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void insert(Tag tag) throws SQLException {
        sql.run("INSERT INTO tag (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?)", tag.id().number(),
                tag.parent().map(TagId::number).orElse(null), tag.position(), tag.name(), tag.colour(),
                tag.definition(), tag.set().name(), tag.key());
    }

    @Override
    public void delete(Tag tag) throws SQLException {
        sql.run("DELETE FROM tag WHERE id = ?", tag.id().number());
    }

    @Override
    public Optional<Tag> find(Id id) throws SQLException {
        return sql.first("SELECT " + COLUMNS + " FROM tag WHERE id = ?", TagTable::read, ((TagId) id).number());
    }

    @Override
    public List<Tag> all() throws SQLException {
        return sql.list("SELECT " + COLUMNS + " FROM tag ORDER BY id", TagTable::read);
    }

    private static Tag read(ResultSet row) throws SQLException {
        var parent = row.getInt(2);
        return new Tag(new TagId(row.getInt(1)), parent == 0 ? Optional.empty() : Optional.of(new TagId(parent)),
                row.getInt(3), row.getString(4), row.getString(5), row.getString(6),
                TagSet.valueOf(row.getString(7)), row.getString(8));
    }
}
