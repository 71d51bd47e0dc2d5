package hashiya.store;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.DirectionChoice;
import hashiya.model.EarlierText;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Furniture;
import hashiya.model.Hidden;
import hashiya.model.ReadState;
import hashiya.model.Remark;
import hashiya.model.Sha256;
import hashiya.model.TextVersion;
import hashiya.store.RemarkTable.Place;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes articles of rows, very many of them if need be: what is short comes over in one piece, since each value that
/// crosses from SQLite costs as much as reading it does, and what many articles share is made once.
final class ArticleReader {

    /// ASCII's unit separator. None of these columns can hold it: [#read] would fail.
    private static final char BETWEEN = '\u001f';

    /// What the analyst may have written comes by itself; the rest, and the hidden lines, joined. The hidden lines are
    /// `start end NAME`, separated by commas.
    static final String SELECT = "SELECT id, title, title_analyst, outlet, byline, url, language, file_name, encoding,"
            + " published || char(31) || sha256 || char(31) || bytes || char(31) || captured || char(31) || text_version"
            + " || char(31) || text_length || char(31) || text_sha256 || char(31) || direction || char(31) || state"
            + " || char(31) || ifnull((SELECT group_concat(start_at || ' ' || end_at || ' ' || furniture"
            + " ORDER BY start_at) FROM hidden WHERE hidden.article = article.id), '') FROM article";

    private final Map<String, PartialDate> dates = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<Integer, List<EarlierText>> earlier;
    private final Map<Place, List<Remark>> remarks;

    ArticleReader(Map<Integer, List<EarlierText>> earlier, Map<Place, List<Remark>> remarks) {
        this.earlier = earlier;
        this.remarks = remarks;
    }

    Article read(ResultSet row) throws SQLException {
        var id = row.getInt(1);
        var parts = split(row.getString(10));
        var facts = new Facts(row.getString(2), shared(row.getString(3)), shared(row.getString(4)),
                shared(row.getString(5)), dates.computeIfAbsent(parts.get(0), PartialDate::new), shared(row.getString(6)),
                shared(row.getString(7)));
        var version = Integer.parseInt(parts.get(4));
        var evidence = new Evidence(new Sha256(parts.get(1)), Long.parseLong(parts.get(2)), row.getString(8),
                shared(row.getString(9)), instant(parts.get(3)), remarks.getOrDefault(new Place(id, version), List.of()));
        var text = new TextVersion(version, Integer.parseInt(parts.get(5)), new Sha256(parts.get(6)));
        return new Article(new ArticleId(id), facts, evidence, text, hidden(parts.get(9)),
                DirectionChoice.valueOf(parts.get(7)), ReadState.valueOf(parts.get(8)),
                earlier.getOrDefault(id, List.of()));
    }

    private String shared(String name) {
        return names.computeIfAbsent(name, each -> each);
    }

    private static List<String> split(String joined) {
        var parts = new ArrayList<String>(10);
        var from = 0;
        for (var at = joined.indexOf(BETWEEN); at >= 0; at = joined.indexOf(BETWEEN, from)) {
            parts.add(joined.substring(from, at));
            from = at + 1;
        }
        parts.add(joined.substring(from));
        return parts;
    }

    /// As [Instant#parse], which takes its time; times that we write have this shape.
    private static Instant instant(String iso) {
        if (iso.length() != 24 || iso.charAt(10) != 'T' || iso.charAt(23) != 'Z') {
            return Instant.parse(iso);
        }
        var day = LocalDate.of(number(iso, 0, 4), number(iso, 5, 7), number(iso, 8, 10)).toEpochDay();
        var second = number(iso, 11, 13) * 3_600 + number(iso, 14, 16) * 60 + number(iso, 17, 19);
        return Instant.ofEpochSecond(day * 86_400 + second, number(iso, 20, 23) * 1_000_000L);
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    private static List<Hidden> hidden(String lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var hidden = new ArrayList<Hidden>();
        for (var from = 0; from < lines.length();) {
            var end = lines.indexOf(',', from) < 0 ? lines.length() : lines.indexOf(',', from);
            var first = lines.indexOf(' ', from);
            var second = lines.indexOf(' ', first + 1);
            hidden.add(new Hidden(new TextRange(number(lines, from, first), number(lines, first + 1, second)),
                    Furniture.valueOf(lines.substring(second + 1, end))));
            from = end + 1;
        }
        return hidden;
    }
}
