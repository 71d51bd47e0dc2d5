package hashiya.store;

import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.EarlierText;
import hashiya.model.HighlightId;
import hashiya.model.Sha256;
import hashiya.store.Check.Subject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Checks a workspace file against itself. What is damaged beyond reading is a fault like any other.
final class Verification {

    @FunctionalInterface
    private interface Checking {
        List<String> run() throws SQLException;
    }

    private final Sql sql;
    private final Store store;
    private final EvidenceTable evidence;
    /// Every article that is, and that ever was as far as the journal tells.
    private final Set<Article> articles = new LinkedHashSet<>();

    Verification(Sql sql, Store store) {
        this.sql = sql;
        this.store = store;
        evidence = new EvidenceTable(sql);
    }

    List<Check> run() {
        return List.of(check(Subject.FILE, this::file), check(Subject.SCHEMA, this::schema),
                check(Subject.JOURNAL, this::journal), check(Subject.ORIGINALS, this::originals),
                check(Subject.TEXTS, this::texts), check(Subject.ANCHORS, this::anchors));
    }

    private static Check check(Subject subject, Checking checking) {
        try {
            return new Check(subject, checking.run());
        } catch (SQLException | StoreException e) {
            Failures.LOG.warn("{} cannot be checked", subject, e);
            return new Check(subject, List.of("unreadable: " + e.getMessage()));
        }
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
            return new Comparison(sql, fresh.sql()).different(
                    "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'");
        }
    }

    private List<String> journal() throws SQLException {
        try (var replay = Replay.of(new JournalTable(sql))) {
            articles.addAll(replay.articles());
            var faults = new ArrayList<>(replay.faults());
            if (replay.whole()) {
                var comparison = new Comparison(sql, replay.sql());
                for (var table : Tables.DERIVED) {
                    faults.addAll(comparison.table(table));
                }
            }
            return faults;
        }
    }

    private List<String> originals() throws SQLException {
        var kept = evidence.originals();
        var faults = new ArrayList<String>();
        for (var sha256 : kept) {
            if (!Sha256.of(evidence.original(sha256).orElseThrow()).equals(sha256)) {
                faults.add(sha256.hex());
            }
        }
        everyArticle().stream().filter(article -> !kept.contains(article.evidence().sha256()))
                .forEach(article -> faults.add("article " + article.id().number()));
        return faults.stream().distinct().toList();
    }

    private List<String> texts() throws SQLException {
        var faults = new ArrayList<String>();
        var named = new LinkedHashSet<String>();
        for (var article : everyArticle()) {
            var name = textName(article.id(), article.text().number());
            if (named.add(name) && !holds(article)) {
                faults.add(name);
            }
        }
        sql.list("SELECT article, version FROM article_text", row -> textName(new ArticleId(row.getInt(1)), row.getInt(2)))
                .stream().filter(each -> !named.contains(each)).forEach(faults::add);
        return faults;
    }

    private boolean holds(Article article) throws SQLException {
        return evidence.text(article.id(), article.text().number())
                .filter(text -> text.length() == article.text().length())
                .filter(text -> Sha256.of(text).equals(article.text().sha256())).isPresent();
    }

    private List<String> anchors() throws SQLException {
        var faults = new ArrayList<String>();
        for (var article : store.all(Article.class)) {
            var texts = texts(article);
            faults.addAll(sql.list("SELECT number, version, start_at, end_at, exact, prefix, suffix FROM highlight"
                    + " WHERE article = ?1 UNION ALL SELECT number, version, start_at, end_at, exact, prefix, suffix"
                    + " FROM former_anchor WHERE article = ?1 ORDER BY number", row -> {
                var text = texts.getOrDefault(row.getInt(2), "");
                var holds = stands(text, row.getLong(3), row.getLong(4), row.getString(5))
                        && stands(text, row.getLong(3) - row.getString(6).length(), row.getLong(3), row.getString(6))
                        && stands(text, row.getLong(4), row.getLong(4) + row.getString(7).length(), row.getString(7));
                return holds ? "" : new HighlightId(article.id(), row.getInt(1)).toString();
            }, article.id().number()));
        }
        faults.removeIf(String::isEmpty);
        return faults.stream().distinct().toList();
    }

    /// The article's texts by their versions, those alone that a highlight may stand in.
    private Map<Integer, String> texts(Article article) throws SQLException {
        var texts = new HashMap<Integer, String>();
        for (var text : Stream.concat(article.earlier().stream().map(EarlierText::text), Stream.of(article.text()))
                .toList()) {
            evidence.text(article.id(), text.number()).ifPresent(letters -> texts.put(text.number(), letters));
        }
        return texts;
    }

    private static boolean stands(String text, long start, long end, String letters) {
        return start >= 0 && start <= end && end <= text.length()
                && text.substring((int) start, (int) end).equals(letters);
    }

    /// The journal may be broken, or the table: either alone still names what must be there.
    private Set<Article> everyArticle() {
        articles.addAll(store.all(Article.class));
        return articles;
    }

    private static String textName(ArticleId article, int version) {
        return "article " + article.number() + " version " + version;
    }
}
