package hashiya.store;

import hashiya.model.Article;
import hashiya.model.Sha256;
import hashiya.store.Check.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Checks a workspace file against itself.
final class Verification {

    private static final int SLICE = 500;

    private final Sql sql;
    private final Store store;

    Verification(Sql sql, Store store) {
        this.sql = sql;
        this.store = store;
    }

    List<Check> run() throws SQLException {
        return List.of(new Check(Subject.FILE, file()), new Check(Subject.SCHEMA, schema()),
                new Check(Subject.JOURNAL, journal()), new Check(Subject.ORIGINALS, originals()),
                new Check(Subject.TEXTS, texts()), new Check(Subject.ANCHORS, anchors()));
    }

    private List<String> file() throws SQLException {
        var faults = new ArrayList<>(sql.list("PRAGMA integrity_check", row -> row.getString(1)));
        faults.remove("ok");
        faults.addAll(sql.list("PRAGMA foreign_key_check",
                row -> row.getString(1) + " " + row.getLong(2) + " → " + row.getString(3)));
        return faults;
    }

    private List<String> schema() throws SQLException {
        try (var fresh = Store.inMemory()) {
            return difference("sqlite_schema",
                    "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'",
                    fresh.sql());
        }
    }

    private List<String> journal() throws SQLException {
        try (var replayed = Store.inMemory()) {
            var faults = new ArrayList<>(replay(replayed));
            for (var table : Tables.DERIVED) {
                faults.addAll(difference(table, "SELECT * FROM " + table, replayed.sql()));
            }
            return faults;
        }
    }

    private List<String> replay(Store replayed) throws SQLException {
        var expected = 1L;
        while (true) {
            var entries = store.entries(expected, SLICE);
            replayed.sql().execute("BEGIN");
            for (var entry : entries) {
                if (entry.number() != expected++) {
                    return List.of("journal " + (expected - 1));
                }
                try {
                    replayed.apply(entry.change());
                } catch (SQLException | StoreException e) {
                    Failures.LOG.warn("Journal entry {} does not follow from those before", entry.number(), e);
                    return List.of("journal " + entry.number());
                }
            }
            replayed.sql().execute("COMMIT");
            if (entries.size() < SLICE) {
                return List.of();
            }
        }
    }

    private List<String> difference(String table, String select, Sql other) throws SQLException {
        var here = sql.list(select, Verification::row).stream().sorted().toList();
        var there = other.list(select, Verification::row).stream().sorted().toList();
        return here.equals(there) ? List.of() : List.of(table);
    }

    private static String row(ResultSet row) throws SQLException {
        var values = new ArrayList<String>();
        for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(row.getString(column));
        }
        return values.toString();
    }

    private List<String> originals() throws SQLException {
        var evidence = new EvidenceTable(sql);
        var faults = new ArrayList<String>();
        for (var sha256 : evidence.originals()) {
            if (!Sha256.of(evidence.original(sha256).orElseThrow()).equals(sha256)) {
                faults.add(sha256.hex());
            }
        }
        for (var article : store.all(Article.class)) {
            if (evidence.original(article.evidence().sha256()).isEmpty()) {
                faults.add(article.id().toString());
            }
        }
        return faults;
    }

    private List<String> texts() throws SQLException {
        var evidence = new EvidenceTable(sql);
        var faults = new ArrayList<String>();
        for (var article : store.all(Article.class)) {
            var text = evidence.text(article.id(), article.text().number());
            if (text.isEmpty() || text.get().length() != article.text().length()
                    || !Sha256.of(text.get()).equals(article.text().sha256())) {
                faults.add(article.id().toString());
            }
        }
        return faults;
    }

    private List<String> anchors() throws SQLException {
        var evidence = new EvidenceTable(sql);
        var faults = new ArrayList<String>();
        for (var article : store.all(Article.class)) {
            var text = evidence.text(article.id(), article.text().number()).orElse("");
            for (var highlight : store.highlights(article.id())) {
                if (highlight.anchor().version() != article.text().number() || !highlight.anchor().holdsIn(text)) {
                    faults.add(highlight.id().toString());
                }
            }
        }
        return faults;
    }
}
