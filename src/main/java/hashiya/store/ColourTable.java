package hashiya.store;

import hashiya.model.Colour;
import hashiya.model.ColourMeaning;
import hashiya.model.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The `colour_meaning` table.
final class ColourTable implements EntityTable<ColourMeaning> {

    private final Sql sql;

    ColourTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void insert(ColourMeaning meaning) throws SQLException {
        sql.run("INSERT INTO colour_meaning (colour, meaning) VALUES (?,?)", meaning.id().name(), meaning.meaning());
    }

    @Override
    public void delete(ColourMeaning meaning) throws SQLException {
        sql.run("DELETE FROM colour_meaning WHERE colour = ?", meaning.id().name());
    }

    @Override
    public Optional<ColourMeaning> find(Id id) throws SQLException {
        return sql.first("SELECT colour, meaning FROM colour_meaning WHERE colour = ?", ColourTable::read,
                ((Colour) id).name());
    }

    @Override
    public List<ColourMeaning> all() throws SQLException {
        return sql.list("SELECT colour, meaning FROM colour_meaning", ColourTable::read).stream()
                .sorted(Comparator.comparing(ColourMeaning::id)).toList();
    }

    private static ColourMeaning read(ResultSet row) throws SQLException {
        return new ColourMeaning(Colour.valueOf(row.getString(1)), row.getString(2));
    }
}
