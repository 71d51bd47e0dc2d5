package hashiya.store;

import hashiya.model.ClaimId;
import hashiya.model.Gap;
import hashiya.model.Id;
import hashiya.model.OpenPoint;
import hashiya.model.OpenPointId;
import hashiya.model.PointState;
import hashiya.model.QuestionId;
import hashiya.model.SourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The `open_point` table.
final class OpenPointTable implements EntityTable<OpenPoint> {

    private static final String COLUMNS =
            "id, question, claim, other_claim, settling, source, knower, state, outcome";

    /// The three columns that say where it is open.
    private record Place(Integer question, Integer claim, Integer other) {

        static Place of(Gap gap) {
            return switch (gap) {
                case Gap.OnQuestion(var question) -> new Place(question.number(), null, null);
                case Gap.InClaim(var claim) -> new Place(null, claim.number(), null);
                case Gap.Between(var one, var other) -> new Place(null, one.number(), other.number());
            };
        }

        Gap gap() {
            if (question != null) {
                return new Gap.OnQuestion(new QuestionId(question));
            }
            return other == null ? new Gap.InClaim(new ClaimId(claim))
                    : new Gap.Between(new ClaimId(claim), new ClaimId(other));
        }
    }

    private final Sql sql;

    OpenPointTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void insert(OpenPoint point) throws SQLException {
        var place = Place.of(point.gap());
        sql.run("INSERT INTO open_point (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?)", point.id().number(),
                place.question(), place.claim(), place.other(), point.settling(),
                point.source().map(SourceId::number).orElse(null), point.knower(), point.state().name(),
                point.outcome());
    }

    @Override
    public void delete(OpenPoint point) throws SQLException {
        sql.run("DELETE FROM open_point WHERE id = ?", point.id().number());
    }

    @Override
    public Optional<OpenPoint> find(Id id) throws SQLException {
        return sql.first("SELECT " + COLUMNS + " FROM open_point WHERE id = ?", OpenPointTable::read,
                ((OpenPointId) id).number());
    }

    @Override
    public List<OpenPoint> all() throws SQLException {
        return sql.list("SELECT " + COLUMNS + " FROM open_point ORDER BY id", OpenPointTable::read);
    }

    private static OpenPoint read(ResultSet row) throws SQLException {
        var place = new Place(number(row, 2), number(row, 3), number(row, 4));
        return new OpenPoint(new OpenPointId(row.getInt(1)), place.gap(), row.getString(5),
                Optional.ofNullable(number(row, 6)).map(SourceId::new), row.getString(7),
                PointState.valueOf(row.getString(8)), row.getString(9));
    }

    private static Integer number(ResultSet row, int column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? null : Integer.valueOf(number);
    }
}
