package hashiya.intake;

import hashiya.intake.Decoding.Decoded;
import hashiya.intake.Decoding.Failed;
import hashiya.intake.Formats.Format;
import hashiya.intake.Intake.Surroundings;
import hashiya.intake.Refusal.Reason;
import hashiya.intake.table.ColumnMapping;
import hashiya.intake.table.Field;
import hashiya.intake.table.Row;
import hashiya.intake.table.TableFile;
import hashiya.intake.table.TableGlance;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/// The articles of a table, one a row.
final class TableReadings implements Readings {

    /// From so many bytes the encoding is told.
    private static final int HEAD = 1 << 20;

    private static final int MOST_OF_A_LINE = 4_096;

    /// Columns that a sentence names.
    private static final int MOST_NAMED = 40;

    /// So many broken lines one behind the other, and the file is no table of articles.
    private static final int MOST_BROKEN = 10_000;

    private final TableFile table;
    private final Reader rows;
    private final String name;
    private Optional<Row> ahead = Optional.empty();
    private Optional<Reading> trouble = Optional.empty();
    private boolean isOver;
    private int broken;

    private TableReadings(TableFile table, Reader rows, String name) {
        this.table = table;
        this.rows = rows;
        this.name = name;
    }

    static Readings open(Source source, Format format, Surroundings surroundings) throws IOException {
        var head = whole(source.head(HEAD));
        if (head.length == 0) {
            return Readings.of(new Refusal(Reason.EMPTY, source.name(), ""));
        }
        return switch (Encodings.decode(head)) {
            case Failed(var reason) -> Readings.of(new Refusal(reason, source.name(), ""));
            case Decoded decoded -> open(table(source, format, decoded), source.name(), charset(decoded), surroundings);
        };
    }

    /// The columns and the first rows of a table; nothing where the file is none, or has no columns.
    static Optional<TableGlance> glance(Source source) throws IOException {
        var format = Formats.of(source.name(), source.head(Formats.HEAD)).format();
        var head = format == Format.CSV || format == Format.JSON ? whole(source.head(HEAD)) : new byte[0];
        if (head.length == 0 || !(Encodings.decode(head) instanceof Decoded decoded)) {
            return Optional.empty();
        }
        try (var table = table(source, format, decoded)) {
            return Optional.of(new TableGlance(table.columns(), table.sample(), table.proposal()))
                    .filter(each -> !each.columns().isEmpty());
        }
    }

    private static TableFile table(Source source, Format format, Decoded head) throws IOException {
        return format == Format.CSV ? TableFile.csv(source.open(), charset(head), head.text())
                : TableFile.json(source.open(), charset(head), head.text());
    }

    private static Charset charset(Decoded head) {
        return head.charset().equals("US-ASCII") ? StandardCharsets.UTF_8 : Charset.forName(head.charset());
    }

    private static Readings open(TableFile table, String name, Charset charset, Surroundings surroundings)
            throws IOException {
        var columns = mapping(table, surroundings.columns());
        if (columns.column(Field.TEXT).isEmpty()) {
            table.close();
            return Readings.of(table.columns().isEmpty() ? nothing(table, name) : new Refusal(Reason.NO_TEXT_COLUMN,
                    name, String.join("، ", table.columns().stream().limit(MOST_NAMED).toList())));
        }
        return new TableReadings(table, new Reader(columns, surroundings.columns().isProposed(),
                each -> new RowReader(each, name, charset.name(), surroundings.captured())), name);
    }

    private static Refusal nothing(TableFile table, String name) {
        return table.isBroken() ? new Refusal(Reason.DAMAGED, name, "JSON") : new Refusal(Reason.NOT_TEXT, name, "");
    }

    /// Reads rows as their table is read. Objects of JSON need not have the same names: one without what holds the text
    /// elsewhere is read by its own, unless the analyst has said what holds it.
    private record Reader(ColumnMapping columns, boolean isProposed, Function<ColumnMapping, RowReader> readers) {

        Reading read(Row row) {
            var text = columns.column(Field.TEXT).orElseThrow();
            var isItsOwn = !isProposed || row.values().isEmpty() || row.values().containsKey(text);
            var own = isItsOwn ? Optional.<ColumnMapping>empty()
                    : TableFile.proposal(row);
            return readers.apply(own.orElse(columns)).read(row);
        }
    }

    /// What the analyst says, or else what is proposed.
    private static ColumnMapping mapping(TableFile table, ColumnMapping said) {
        return said.isProposed() ? table.proposal() : said.in(table.columns());
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty() && trouble.isEmpty() && !isOver) {
            try {
                ahead = table.next();
                isOver = ahead.isEmpty();
            } catch (IOException e) {
                isOver = true;
                trouble = Optional.of(Intake.refusal(e, name));
            }
        }
        return ahead.isPresent() || trouble.isPresent();
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var reading = trouble.orElseGet(() -> read(ahead.orElseThrow()));
        broken = ahead.flatMap(Row::fault).isPresent() ? broken + 1 : 0;
        ahead = Optional.empty();
        trouble = Optional.empty();
        if (broken == MOST_BROKEN) {
            isOver = true;
            return new Refusal(Reason.DAMAGED, name, Formats.named(name));
        }
        return reading;
    }

    private Reading read(Row row) {
        try {
            return rows.read(row);
        } catch (RuntimeException | StackOverflowError e) {
            return Intake.unforeseen(e, name + FileName.INSIDE + row.line());
        }
    }

    @Override
    public void close() {
        isOver = true;
        try {
            table.close();
        } catch (IOException e) {
            // It was only read.
        }
    }

    /// The bytes up to the last line break, or to the last letter that is one byte in a file that is one line: a letter
    /// cut in two would look like damage.
    private static byte[] whole(byte[] head) {
        if (head.length < HEAD) {
            return head;
        }
        var end = head.length;
        while (end > 0 && head[end - 1] != '\n') {
            end--;
        }
        for (var letter = HEAD; end == 0 && letter > HEAD - MOST_OF_A_LINE; letter--) {
            end = head[letter - 1] > 0 ? letter : 0;
        }
        // In UTF-16 with the low byte first, half of the line break stands behind.
        return Arrays.copyOf(head, end == 0 ? HEAD : end < HEAD && head[end] == 0 ? end + 1 : end);
    }
}
