package hashiya.store;

import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.ClaimId;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.SourceId;
import hashiya.model.Stance;
import hashiya.text.PartialDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The `attribution` table, with `attribution_source` and `attribution_figure`.
final class AttributionTable implements EntityTable<Attribution> {

    private static final String COLUMNS = "id, claim, article, number, stance, reported, origin, created";

    /// Chain and figures come along in the same row.
    private static final String SELECT = "SELECT " + COLUMNS + ", (SELECT group_concat(source ORDER BY position)"
            + " FROM attribution_source WHERE attribution_source.attribution = attribution.id), " + FigureTable.COLUMN
            + " FROM attribution";

    private final Sql sql;
    private final FigureTable figures;

    AttributionTable(Sql sql) {
        this.sql = sql;
        figures = new FigureTable(sql);
    }

    @Override
    public void insert(Attribution attribution) throws SQLException {
        var id = attribution.id().number();
        sql.run("INSERT INTO attribution (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?)", id,
                attribution.claim().number(), attribution.passage().article().number(),
                attribution.passage().number(), attribution.stance().name(), attribution.reported().iso(),
                attribution.origin(), attribution.created().toString());
        for (var at = 0; at < attribution.chain().size(); at++) {
            sql.run("INSERT INTO attribution_source (attribution, position, source) VALUES (?,?,?)", id, at,
                    attribution.chain().get(at).number());
        }
        figures.insert(id, attribution.figures());
    }

    @Override
    public void delete(Attribution attribution) throws SQLException {
        figures.delete(attribution.id().number());
        sql.run("DELETE FROM attribution_source WHERE attribution = ?", attribution.id().number());
        sql.run("DELETE FROM attribution WHERE id = ?", attribution.id().number());
    }

    @Override
    public Optional<Attribution> find(Id id) throws SQLException {
        return sql.first(SELECT + " WHERE id = ?", AttributionTable::read,
                ((AttributionId) id).number());
    }

    @Override
    public List<Attribution> all() throws SQLException {
        return sql.list(SELECT + " ORDER BY id", AttributionTable::read);
    }

    private static Attribution read(ResultSet row) throws SQLException {
        var id = new AttributionId(row.getInt(1));
        var chain = Stream.of(row.getString(9).split(",")).map(Integer::valueOf).map(SourceId::new).toList();
        var passage = new HighlightId(new ArticleId(row.getInt(3)), row.getInt(4));
        return new Attribution(id, new ClaimId(row.getInt(2)), passage, Stance.valueOf(row.getString(5)), chain,
                new PartialDate(row.getString(6)), row.getString(7), FigureTable.read(row.getString(10)),
                Instant.parse(row.getString(8)));
    }
}
