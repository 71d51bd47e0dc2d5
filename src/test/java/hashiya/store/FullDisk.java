package hashiya.store;

import java.sql.SQLException;

/// Lets SQLite find no room for a further page, as on a full disk: it fails then with its own SQLITE_FULL.
public final class FullDisk implements AutoCloseable {

    private static final long SQLITE_MAX_PAGES = 4_294_967_294L;

    private final Store store;

    public FullDisk(Store store) {
        this.store = store;
        limit("PRAGMA max_page_count = 1");
    }

    @Override
    public void close() {
        limit("PRAGMA max_page_count = " + SQLITE_MAX_PAGES);
    }

    /// A limit below the pages there are becomes their number.
    private void limit(String pragma) {
        try {
            store.sql().list(pragma, row -> row.getLong(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
