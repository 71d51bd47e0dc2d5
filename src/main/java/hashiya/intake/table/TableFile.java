package hashiya.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A table of articles, read row by row. Its first rows are looked at before, to tell its columns and what they hold.
public final class TableFile implements AutoCloseable {

    private static final int SAMPLE_ROWS = 40;
    private static final int SAMPLE_BYTES = 4 << 20;

    private final JsonValues json = new JsonValues();
    private final Deque<Row> sample = new ArrayDeque<>();
    private final RowSource records;
    private final Charset charset;
    private final Optional<Character> delimiter;
    private List<String> columns = List.of();

    private TableFile(RowSource records, Charset charset, Optional<Character> delimiter) {
        this.records = records;
        this.charset = charset;
        this.delimiter = delimiter;
    }

    /// @param head how it begins, in letters
    public static TableFile csv(InputStream in, Charset charset, String head) throws IOException {
        var stated = Values.stated(head);
        var delimiter = stated.orElseGet(() -> Values.delimiter(head));
        var table = new TableFile(new Records(in, charset, delimiter), charset, Optional.of(delimiter));
        if (stated.isPresent()) {
            table.records.next();
        }
        var first = table.records.next();
        if (first.isPresent()) {
            var names = Values.of(table.text(first.get()).orElse(""), delimiter);
            var header = Proposal.isHeader(names);
            table.columns = header ? named(names) : numbered(names.size());
            if (!header) {
                table.sample.add(table.row(first.get()));
            }
        }
        table.look();
        return table;
    }

    /// Objects, a line each or in a list.
    ///
    /// @param head how it begins, in letters
    public static TableFile json(InputStream in, Charset charset, String head) throws IOException {
        var rows = JsonShape.of(head).<RowSource>map(around -> new Elements(in, charset, around))
                .orElseGet(() -> new Records(in, charset, -1));
        var table = new TableFile(rows, charset, Optional.empty());
        table.look();
        var columns = new LinkedHashSet<String>();
        table.sample.forEach(row -> columns.addAll(row.values().keySet()));
        table.columns = List.copyOf(columns);
        return table;
    }

    /// Whether a row of its beginning is none.
    public boolean isBroken() {
        return sample.stream().anyMatch(row -> row.fault().isPresent());
    }

    public List<String> columns() {
        return columns;
    }

    /// Its first rows.
    public List<Row> sample() {
        return List.copyOf(sample);
    }

    /// Which columns hold what, by their names and by what is in them; without the text where nothing tells.
    public ColumnMapping proposal() {
        return Proposal.of(columns, List.copyOf(sample));
    }

    /// What a single object is read by that has other names than those before it.
    public static Optional<ColumnMapping> proposal(Row row) {
        return Proposal.of(row);
    }

    public Optional<Row> next() throws IOException {
        if (!sample.isEmpty()) {
            return Optional.of(sample.poll());
        }
        var record = records.next();
        return record.map(this::row);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private void look() throws IOException {
        var size = 0L;
        while (sample.size() < SAMPLE_ROWS && size < SAMPLE_BYTES) {
            var record = records.next();
            if (record.isEmpty()) {
                return;
            }
            size += record.get().bytes().length;
            sample.add(row(record.get()));
        }
    }

    private Row row(Record record) {
        if (record.isTooLong()) {
            return Row.broken(record, Row.Fault.TOO_LONG);
        }
        var text = text(record);
        if (text.isEmpty()) {
            return Row.broken(record, Row.Fault.DAMAGED_ENCODING);
        }
        var values = delimiter.isPresent() ? Optional.of(csv(text.get(), delimiter.get())) : json.of(text.get());
        return values.map(each -> new Row(record.line(), record.bytes(), each, Optional.empty()))
                .orElseGet(() -> Row.broken(record, Row.Fault.DAMAGED));
    }

    private Map<String, String> csv(String row, char sign) {
        var values = new LinkedHashMap<String, String>();
        var read = Values.of(row, sign);
        for (var at = 0; at < Math.min(read.size(), columns.size()); at++) {
            if (!read.get(at).isBlank()) {
                values.put(columns.get(at), read.get(at));
            }
        }
        return values;
    }

    private Optional<String> text(Record record) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(record.bytes())).toString();
            return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// A name that stands twice gets its number, so that no column hides another.
    private static List<String> named(List<String> names) {
        var columns = new ArrayList<String>();
        for (var at = 0; at < names.size(); at++) {
            var name = names.get(at).strip();
            columns.add(name.isEmpty() || columns.contains(name) ? String.valueOf(at + 1) : name);
        }
        return columns;
    }

    private static List<String> numbered(int count) {
        var columns = new ArrayList<String>();
        for (var number = 1; number <= count; number++) {
            columns.add(String.valueOf(number));
        }
        return columns;
    }
}
