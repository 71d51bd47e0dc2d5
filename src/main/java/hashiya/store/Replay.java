package hashiya.store;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Replaced;
import hashiya.model.Article;
import hashiya.store.JournalTable.Written;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Does everything that the journal tells once more, in an empty workspace in memory.
final class Replay implements AutoCloseable {

    private static final int SLICE = 500;

    private final JournalTable journal;
    private final Store replayed;
    private final Set<String> faults = new LinkedHashSet<>();
    private final Set<Article> articles = new LinkedHashSet<>();
    private boolean whole = true;
    private long expected = 1;
    private String seal;

    private Replay(JournalTable journal) throws SQLException {
        this.journal = journal;
        replayed = Store.inMemory();
        seal = journal.seal(0);
    }

    /// The caller closes it.
    static Replay of(JournalTable journal) throws SQLException {
        var replay = new Replay(journal);
        var written = List.<Written>of();
        do {
            written = journal.written(replay.expected, SLICE);
            replay.run(written);
        } while (replay.whole && !written.isEmpty());
        return replay;
    }

    /// The entries that are altered, missing, unreadable or do not follow from those before them.
    List<String> faults() {
        return List.copyOf(faults);
    }

    /// Whether it came to the last entry.
    boolean whole() {
        return whole;
    }

    /// Every article that ever was, as it ever was.
    Set<Article> articles() {
        return articles;
    }

    Sql sql() {
        return replayed.sql();
    }

    @Override
    public void close() {
        replayed.close();
    }

    private void run(List<Written> slice) throws SQLException {
        replayed.sql().execute("BEGIN");
        for (var each : slice) {
            if (whole) {
                check(each);
                whole = apply(each);
            }
        }
        replayed.sql().execute("COMMIT");
    }

    private void check(Written each) {
        if (each.number() != expected) {
            faults.add("journal " + expected);
        } else if (!each.seal().equals(each.sealedAfter(seal))) {
            faults.add("journal " + each.number());
        }
        expected = each.number() + 1;
        seal = each.seal();
    }

    private boolean apply(Written each) {
        try {
            var change = journal.change(each.number(), each.change());
            change.steps().forEach(this::remember);
            replayed.apply(change);
            return true;
        } catch (SQLException | StoreException e) {
            Failures.LOG.warn("Journal entry {} does not follow from those before", each.number(), e);
            faults.add("journal " + each.number());
            return false;
        }
    }

    private void remember(Change step) {
        switch (step) {
            case Added(Article article) -> articles.add(article);
            case Replaced(_, Article article) -> articles.add(article);
            default -> { }
        }
    }
}
