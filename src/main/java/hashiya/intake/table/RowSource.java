package hashiya.intake.table;

import java.io.IOException;
import java.util.Optional;

/// Where the rows of a table come from, one after the other.
interface RowSource extends AutoCloseable {

    /// The longest row, in bytes.
    int LONGEST = 16 << 20;

    /// The next row that is not blank.
    Optional<Record> next() throws IOException;

    @Override
    void close() throws IOException;
}
